import { join } from "node:path";
import * as z from "zod/mini";
import { readJson } from "../../json.ts";

const words = z.array(z.string());

const ban = z.object({ words, why: z.string(), except: z.optional(words) });

const file = z.object({
  limits: z.object({
    grade: z.number(),
    sentenceWords: z.int(),
    whyWords: z.int(),
    labelWords: z.int(),
    labelSyllables: z.int(),
  }),
  learnLimits: z.object({
    grade: z.number(),
    sentenceWords: z.int(),
    labelWords: z.int(),
    descriptionSigns: z.int(),
    shortWords: z.int(),
  }),
  names: words,
  banned: z.array(ban),
  bannedInResults: ban,
  exceptions: z.array(z.object({ keys: z.string() })),
  spokenToHelper: z.array(z.object({ keys: words })),
});

/** Words that may not be used, why, and the phrases in which they may after all. */
export type Ban = z.infer<typeof ban>;

// By its path: in the model of a browser, where the paper version is tested, an address is one of the web.
const WORDING = join(import.meta.dirname, "../../../../questionnaires/wording.json");

/** How English may be worded, as `questionnaires/wording.json` says. */
export const wording = file.parse(readJson(WORDING));
