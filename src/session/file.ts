import * as z from "zod/mini";
import type { Answers } from "../engine/answer.ts";
import { itemsOf, relevantAnswers } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { ANSWERERS } from "./choices.ts";
import { type Fault, isRecordFault, readRecord } from "./record.ts";
import { parse, readProgress } from "./restore.ts";
import { fileProgress, type Session } from "./session.ts";

/** What a file says of itself beside the answers. */
export type FileFacts = {
  /** The day it is saved, as YYYY-MM-DD. */
  readonly savedOn: string;
  /** The language the questions were read in, as a BCP 47 tag. */
  readonly language: string;
};

/** Why a file cannot be opened; nothing of it is used then. One in FHIR has a reader of its own. */
export type FileFault = "not-readable" | "other-version" | "other-questionnaire" | "fhir";

/** A file that can be opened. */
export type OpenedFile = {
  readonly savedOn: string | undefined;
  /** The version that it was saved with, where it says so. */
  readonly version: string | undefined;
  /** All answers in it as they were given, also those that are asked again as the list was shorter then. */
  readonly given: Answers;
  readonly session: Session;
  /** Whether all of it could be read. */
  readonly isWhole: boolean;
  /** The items whose answers could not be read, and will be asked again. */
  readonly unread: readonly string[];
};

const facts = z.object({
  savedOn: z.catch(z.optional(z.iso.date()), undefined),
  answerer: z.catch(z.optional(z.enum(ANSWERERS)), undefined),
  progress: z.optional(z.unknown()),
});

/**
 * The file a person keeps: the record of the contract with what is asked of them, given their answers. What they
 * entered and did not yet give, the earlier files they looked at, and what they chose for this device stay out of it.
 */
export function fileOf(
  questionnaire: AskedQuestionnaire,
  session: Session,
  { savedOn, language }: FileFacts,
): string {
  const { answerer, ...progress } = fileProgress.parse(session);
  const { id, version } = questionnaire;
  const asked = Object.fromEntries(relevantAnswers(questionnaire, session.answers));
  const about = { questionnaire: id, version, savedOn, language, answerer };
  return `${JSON.stringify({ ...about, answers: asked, progress }, null, 2)}\n`;
}

/**
 * Reads a file of this version, of an older one, or a bare record of the contract. Nothing is trusted and nothing
 * throws. The disclaimer and a stop page are shown anew: whoever opens a file may not be the one who saw them.
 */
export function readFile(
  questionnaire: AskedQuestionnaire,
  text: string,
): OpenedFile | { readonly fault: FileFault } {
  const data = parse(text);
  const { version, given, answers, faults } = readRecord(questionnaire, data);
  const fault = isFhir(data) ? "fhir" : faultOf(faults);
  if (fault) return { fault };
  // Answers of which none can be read are not these answers.
  if (faults.length > 0 && Object.keys(given).length === 0) return { fault: "not-readable" };
  const { savedOn, answerer, progress } = facts.parse(data);
  const { rest, isRead } = readProgress(questionnaire, progress, version);
  return {
    savedOn,
    version,
    given,
    session: {
      ...rest,
      answers,
      drafts: {},
      isAccepted: false,
      isAcknowledged: false,
      answerer: answerer ?? rest.answerer,
      earlier: [],
      setAside: [],
    },
    isWhole: faults.length === 0 && (isRead || progress === undefined),
    unread: itemsOf(questionnaire)
      .map(({ linkId }) => linkId)
      .filter((linkId) => faults.some((found) => "linkId" in found && found.linkId === linkId)),
  };
}

function faultOf(faults: readonly Fault[]): FileFault | undefined {
  const codes = faults.filter(isRecordFault).map(({ code }) => code);
  if (codes.length === 0) return;
  // What is no record of any questionnaire is neither of another one nor of another version.
  if (codes.includes("not-a-record") || codes.includes("no-answers")) return "not-readable";
  if (codes.includes("unknown-questionnaire")) return "other-questionnaire";
  return codes.includes("other-version") ? "other-version" : "not-readable";
}

function isFhir(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.hasOwn(data, "resourceType");
}
