import * as z from "zod/mini";
import type { Answer, Answers } from "../engine/answer.ts";
import { itemsOf } from "../engine/path.ts";
import { type ProblemCode, problemWith } from "../engine/problem.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
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
export type ReadRecord = { readonly answers: Answers; readonly faults: readonly Fault[] };

const anything = z.record(z.string(), z.unknown());

/** Reads an answers record of the saved format from data of any origin. Nothing is trusted and nothing throws. */
export function readRecord(questionnaire: Questionnaire, data: unknown): ReadRecord {
  const record = anything.safeParse(data);
  if (!record.success) return { answers: {}, faults: [{ code: "not-a-record" }] };
  const answers = anything.safeParse(record.data.answers);
  const entries = answers.success ? Object.entries(answers.data) : [];
  const faults = entries.map(([linkId, value]) => faultOf(questionnaire, linkId, value));
  const taken = entries.filter((_, index) => faults[index] === undefined);
  return {
    answers: Object.fromEntries(taken) as Record<string, Answer>,
    faults: [
      ...faultsOfRecord(questionnaire, record.data),
      ...(answers.success ? [] : [{ code: "no-answers" } as const]),
      ...faults.filter((fault) => fault !== undefined),
    ],
  };
}

/** Whether a fault is with the record as a whole, so that none of its answers may be used. */
export function isRecordFault(fault: Fault): boolean {
  return !("linkId" in fault);
}

function faultsOfRecord(
  questionnaire: Questionnaire,
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

function faultOf(questionnaire: Questionnaire, linkId: string, value: unknown): Fault | undefined {
  const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
  return item ? problemWith(questionnaire, item, value) : { linkId, code: "unknown-item" };
}
