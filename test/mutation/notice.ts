import { isDeepStrictEqual } from "node:util";
import { check } from "../../src/authoring/check/rules.ts";
import { seededRandom } from "../../src/authoring/random.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import {
  type CitedQuestionnaire,
  type Questionnaire,
  questionnaire,
} from "../../src/questionnaire/schema.ts";
import { nearRecords } from "../contract/near.ts";
import { CONTENTS, contentsOf, outcomeByHand, outcomeOf } from "../contract/outcome.ts";
import { randomRecord } from "../contract/records.ts";
import { published, written } from "../fixtures/vignettes.ts";
import type { Json } from "./rules.ts";

/** Who noticed that a questionnaire is not as it must be: each stands for tests that are part of `npm test`. */
export type Watcher = "schema" | (typeof WATCHERS)[number]["name"];

/** Fewer random records than in the test of the contract, and the same each time: a result can be seen again. */
const RECORDS = 2000;
const SEED = 1;

/** In the order in which they are asked; the quick ones first. */
const WATCHERS = [
  { name: "contents", isRight: hasContents },
  { name: "vignettes", isRight: passesVignettes },
  { name: "reading", isRight: isAsReadByHand },
  { name: "checks", isRight: (read: CitedQuestionnaire) => check(read).length === 0 },
] as const;

/** Who notices a fault in a questionnaire first; undefined if nobody does. */
export function noticedBy(data: Json): Watcher | undefined {
  const read = questionnaire.safeParse(data);
  if (!read.success) return "schema";
  return WATCHERS.find(({ isRight }) => !isTrue(() => isRight(read.data)))?.name;
}

/** What throws is not right either. */
function isTrue(what: () => boolean): boolean {
  try {
    return what();
  } catch {
    return false;
  }
}

function hasContents(read: Questionnaire): boolean {
  return isDeepStrictEqual(contentsOf(read), CONTENTS);
}

function passesVignettes(read: Questionnaire): boolean {
  return [...published, ...written].every(({ answers, expect }) => {
    const { urgency, pattern } = assess(read, answers);
    return urgency === expect.urgency && pattern === expect.pattern;
  });
}

/** Records that told a fault from what is right: most likely to tell the next one, so they are tried first. */
const keen = new Set<ReadByHand>();

function isAsReadByHand(read: Questionnaire): boolean {
  const isRight = ({ answers, outcome }: ReadByHand) =>
    isDeepStrictEqual(outcomeOf(read, answers), outcome);
  for (const record of keen) if (!isRight(record)) return false;
  const telling = readByHand().find((record) => !isRight(record));
  if (telling) keen.add(telling);
  return telling === undefined;
}

type ReadByHand = { readonly answers: Answers; readonly outcome: ReturnType<typeof outcomeByHand> };

const hand: ReadByHand[] = [];

/** Read once: by hand takes as long as by the rules. */
function readByHand(): readonly ReadByHand[] {
  if (hand.length > 0) return hand;
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: RECORDS }, () => randomRecord(random));
  for (const answers of [...nearRecords(), ...drawn]) {
    hand.push({ answers, outcome: outcomeByHand(answers) });
  }
  return hand;
}
