import * as z from "zod/mini";
import type { Answer, Answers } from "../engine/answer.ts";
import { normalAnswer } from "../engine/normal.ts";
import { itemsOf } from "../engine/path.ts";
import { type ProblemCode, problemWith } from "../engine/problem.ts";
import { stillGiven } from "../engine/versions.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { isSameMajor } from "../questionnaire/version.ts";

/** What is wrong with a record as a whole, or with one answer in it. */
export type Fault =
  | { readonly code: RecordFaultCode }
  | { readonly linkId: string; readonly code: ProblemCode | "unknown-item" };

export type RecordFaultCode =
  | "not-a-record"
  | "no-questionnaire"
  | "unknown-questionnaire"
  | "other-version"
  | "no-answers";

/** A record as read: the answers that can be taken, and every fault found. */
export type ReadRecord = {
  /** The version that the record says it was made with. */
  readonly version: string | undefined;
  /** The answers that can be taken, as they were given. */
  readonly given: Answers;
  /** Those of them that still say what they said; what says less in a record of an earlier version is asked again. */
  readonly answers: Answers;
  readonly faults: readonly Fault[];
};

const anything = z.record(z.string(), z.unknown());

/**
 * Reads an answers record of the saved format from data of any origin. Nothing is trusted and nothing throws. Each answer
 * comes out in its one spelling.
 */
export function readRecord(questionnaire: AskedQuestionnaire, data: unknown): ReadRecord {
  const record = anything.safeParse(data);
  if (!record.success) {
    return { version: undefined, given: {}, answers: {}, faults: [{ code: "not-a-record" }] };
  }
  const entries = anything.safeParse(record.data.answers);
  const items = new Map(itemsOf(questionnaire).map((item) => [item.linkId, item]));
  const given: Record<string, Answer> = {};
  const faults: Fault[] = [...faultsOfRecord(questionnaire, record.data)];
  if (!entries.success) faults.push({ code: "no-answers" });
  for (const [linkId, value] of Object.entries(entries.data ?? {})) {
    const item = items.get(linkId);
    const fault = item ? problemWith(questionnaire, item, value) : unknownItem(linkId);
    if (fault) faults.push(fault);
    else if (item) given[linkId] = normalAnswer(questionnaire, item, value);
  }
  const version = typeof record.data.version === "string" ? record.data.version : undefined;
  return { version, given, answers: stillGiven(questionnaire, given, version), faults };
}

/** Whether a fault is with the record as a whole, so that none of its answers may be used. */
export function isRecordFault(fault: Fault): boolean {
  return !("linkId" in fault);
}

function faultsOfRecord(
  questionnaire: AskedQuestionnaire,
  record: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (record.questionnaire === undefined) faults.push({ code: "no-questionnaire" });
  else if (record.questionnaire !== questionnaire.id)
    faults.push({ code: "unknown-questionnaire" });
  const { version } = record;
  if (version !== undefined && !isSameMajor(version, questionnaire.version)) {
    faults.push({ code: "other-version" });
  }
  return faults;
}

function unknownItem(linkId: string): Fault {
  return { linkId, code: "unknown-item" };
}
