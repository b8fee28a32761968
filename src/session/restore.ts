import * as z from "zod/mini";
import type { Answers } from "../engine/answer.ts";
import { wellFormed } from "../engine/normal.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { isRecordFault, readRecord } from "./record.ts";
import { type Session, session as shape, UNREADABLE } from "./session.ts";

// The page forbids making code from strings, and zod would try to.
z.config({ jitless: true });

const anything = z.record(z.string(), z.unknown());

/** What came of reading a saved session: the session as far as it can be used, and what to tell the person. */
export type Restored = {
  readonly session?: Session;
  /** The version that it was saved with, where it says so. */
  readonly version?: string | undefined;
  readonly notice?: "not-readable" | "other-version" | "partly-readable";
};

/** Reads a saved session back. What cannot be read is left out and will be asked again; nothing throws. */
export function restore(questionnaire: AskedQuestionnaire, saved: string): Restored {
  const data = parse(saved);
  const { version, answers, faults } = readRecord(questionnaire, data);
  if (faults.some(({ code }) => code === "other-version")) return { notice: "other-version" };
  if (faults.some(isRecordFault)) return { notice: "not-readable" };
  const { drafts, progress } = anything.parse(data);
  const { rest, isRead } = readProgress(questionnaire, progress, version);
  const session: Session = { ...rest, answers, drafts: readDrafts(questionnaire, drafts, version) };
  const isWhole = faults.length === 0 && isRead;
  return { session, version, ...(!isWhole && { notice: "partly-readable" }) };
}

/** A session as far as it was read beside the answers, and whether all of that could be. */
export type ReadProgress = { readonly rest: Session; readonly isRead: boolean };

/**
 * Reads how far a person had come, field by field: one that cannot be read is lost alone, and one that an older version
 * did not have is as in a new session. Where nothing can be read, as little as possible leaves the device. The version is
 * that of the whole, which also holds for what is in it.
 */
export function readProgress(
  questionnaire: AskedQuestionnaire,
  data: unknown,
  version: string | undefined,
): ReadProgress {
  const known = anything.safeParse(data);
  const saved = known.success ? withNewNames(known.data) : data === undefined ? {} : LOST;
  const rest = shape.parse(saved);
  // What was said on an earlier day stays as it was said: it is judged and compared by its own version.
  const earlier = rest.earlier.map(({ savedOn, version: own = version, answers }) => ({
    savedOn,
    version: own,
    answers: readRecord(questionnaire, { answers }).given,
  }));
  const setAside = rest.setAside.map(({ answers, drafts, ...chosen }) => ({
    ...chosen,
    answers: readRecord(questionnaire, { answers, version }).answers,
    drafts: readDrafts(questionnaire, drafts, version),
  }));
  const isRead = FIELDS.every((name) => isKept(saved[name], Reflect.get(rest, name)));
  return { rest: { ...rest, earlier, setAside }, isRead: known.success && isRead };
}

const FIELDS = Object.keys(shape.shape);

/** Every field as one that cannot be read. */
const LOST: Readonly<Record<string, unknown>> = Object.fromEntries(
  FIELDS.map((name) => [name, UNREADABLE]),
);

/** The names that fields have now: what is left out of a copy must stay out, whichever version it was saved with. */
function withNewNames(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const print = anything.safeParse(data.print);
  if (!print.success) return data;
  const { hasPerson, ...others } = print.data;
  return {
    ...data,
    print: hasPerson === undefined ? others : { hasAgeAndSex: hasPerson, ...others },
  };
}

/** Whether what was saved came out as it was; what was not there cannot be lost, and what is not known is left out. */
function isKept(saved: unknown, read: unknown): boolean {
  if (saved === undefined) return true;
  if (typeof saved === "string") return wellFormed(saved) === read;
  if (typeof saved !== "object" || typeof read !== "object") return saved === read;
  if (saved === null || read === null) return saved === read;
  if (lengthOf(saved) !== lengthOf(read)) return false;
  return Object.entries(read).every(([name, value]) => isKept(Reflect.get(saved, name), value));
}

/** How long a list is; nothing of what is no list. */
function lengthOf(data: object): number | undefined {
  return Array.isArray(data) ? data.length : undefined;
}

/** What was entered and not yet taken; a text that cannot be taken as it stands is kept, to be mended. */
function readDrafts(
  questionnaire: AskedQuestionnaire,
  data: unknown,
  version: string | undefined,
): Answers {
  const { answers, faults } = readRecord(questionnaire, { answers: data, version });
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
