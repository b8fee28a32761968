import * as z from "zod/mini";
import type { Answers } from "../engine/answer.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { COMFORTS } from "./comfort.ts";
import { isRecordFault, readRecord } from "./record.ts";
import { ANSWERERS, AUDIENCES, newSession, OWN_LIMIT, REGIONS, type Session } from "./session.ts";

// The page forbids making code from strings, and zod would try to.
z.config({ jitless: true });

const anything = z.record(z.string(), z.unknown());

/** How far a person had come, beside the answers. */
const progress = z.object({
  isAccepted: z.boolean(),
  isAcknowledged: z.boolean(),
  isBackgroundWanted: z.optional(z.boolean()),
  region: z.optional(z.enum(REGIONS)),
  answerer: z.optional(z.enum(ANSWERERS)),
  asks: z.optional(
    z.object({ leftOut: z.array(z.string()), own: z.string().check(z.maxLength(OWN_LIMIT)) }),
  ),
  print: z.optional(
    z.object({
      audience: z.enum(AUDIENCES),
      hasWords: z.boolean(),
      hasAgeAndSex: z.boolean(),
      hasCode: z.boolean(),
    }),
  ),
  earlier: z.optional(z.array(z.object({ savedOn: z.optional(z.iso.date()), answers: anything }))),
  keptUntil: z.optional(z.iso.date()),
  comfort: z.optional(
    z.object({
      size: z.enum(COMFORTS.size),
      contrast: z.enum(COMFORTS.contrast),
      hand: z.enum(COMFORTS.hand),
      numbers: z.enum(COMFORTS.numbers),
      aloud: z.enum(COMFORTS.aloud),
    }),
  ),
});

/** What came of reading a saved session: the session as far as it can be used, and what to tell the person. */
export type Restored = {
  readonly session?: Session;
  readonly notice?: "not-readable" | "other-version" | "partly-readable";
};

/** Reads a saved session back. What cannot be read is left out and will be asked again; nothing throws. */
export function restore(questionnaire: Questionnaire, saved: string): Restored {
  const data = parse(saved);
  const { answers, faults } = readRecord(questionnaire, data);
  if (faults.some(({ code }) => code === "other-version")) return { notice: "other-version" };
  if (faults.some(isRecordFault)) return { notice: "not-readable" };
  const { drafts, progress } = data as { drafts?: unknown; progress?: unknown };
  const { rest, isRead } = readProgress(questionnaire, progress);
  const session: Session = { answers, drafts: readDrafts(questionnaire, drafts), ...rest };
  return faults.length > 0 || !isRead ? { session, notice: "partly-readable" } : { session };
}

/** How far a person had come, as read, and whether all of it could be. */
export type ReadProgress = {
  readonly rest: Omit<Session, "answers" | "drafts">;
  readonly isRead: boolean;
};

/** Reads how far a person had come; what is not known, an older version did not have, and is as in a new session. */
export function readProgress(questionnaire: Questionnaire, data: unknown): ReadProgress {
  const known = progress.safeParse(data);
  const { isAccepted, isAcknowledged, isBackgroundWanted, region, answerer, asks, print } =
    known.data ?? newSession;
  const { earlier, keptUntil, comfort } = known.data ?? newSession;
  const rest = {
    isAccepted,
    isAcknowledged,
    isBackgroundWanted,
    region,
    answerer: answerer ?? newSession.answerer,
    asks: asks ?? newSession.asks,
    print: print ?? newSession.print,
    earlier: (earlier ?? newSession.earlier).map(({ savedOn, answers }) => ({
      savedOn,
      answers: readRecord(questionnaire, { answers }).answers,
    })),
    keptUntil,
    comfort: comfort ?? newSession.comfort,
  };
  return { rest, isRead: known.success };
}

/** What was entered and not yet taken; a text that cannot be taken as it stands is kept, to be mended. */
function readDrafts(questionnaire: Questionnaire, data: unknown): Answers {
  const { answers, faults } = readRecord(questionnaire, { answers: data });
  const entered = anything.safeParse(data).data ?? {};
  const unfinished = faults.flatMap((fault) =>
    fault.code === "too-long" || fault.code === "not-a-date"
      ? [[fault.linkId, String(entered[fault.linkId])]]
      : [],
  );
  return { ...answers, ...Object.fromEntries(unfinished) };
}

/** The data of a JSON text; undefined for any other text. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
