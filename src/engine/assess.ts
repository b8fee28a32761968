import type {
  FindingKind,
  FindingRule,
  FindingStatus,
  JudgingQuestionnaire,
  Pattern,
  Urgency,
} from "../questionnaire/schema.ts";
import { type Answer, type Answers, hasAny, isAnswered } from "./answer.ts";
import { type Facts, holds } from "./condition.ts";
import { once } from "./once.ts";
import { relevantAnswers } from "./path.ts";
import { conditionsOf, inPageOrder, itemsReadBy } from "./reads.ts";

/** A finding as these answers leave it, with the linkIds of the answers it came from, in page order. */
export type JudgedFinding = {
  readonly id: string;
  readonly kind: FindingKind;
  readonly status: FindingStatus;
  readonly because: readonly string[];
};

/** What the answers mean: how soon to be seen, how they compare with what is published, and what was found. */
export type Assessment = {
  readonly urgency: Urgency;
  readonly pattern: Pattern;
  /** Core and supportive findings always, the others only when met, in the order of the questionnaire. */
  readonly findings: readonly JudgedFinding[];
};

/** Judges answers by the rules of the questionnaire. The order of answering and answers off the path change nothing. */
export const assess = once((questionnaire: JudgingQuestionnaire, answers: Answers): Assessment => {
  const relevant = relevantAnswers(questionnaire, answers);
  const statuses = new Map<string, FindingStatus>();
  const facts: Facts = { answers: relevant, terms: questionnaire.terms, statuses };
  const findings: JudgedFinding[] = [];
  for (const finding of questionnaire.findings) {
    const status = statusOf(finding, facts);
    statuses.set(finding.id, status);
    if (status === "met" || !isAgainstOrAtypical(finding.kind)) {
      const because = becauseOf(questionnaire, finding, relevant);
      findings.push({ id: finding.id, kind: finding.kind, status, because });
    }
  }
  return {
    urgency: urgencyOf(questionnaire, facts),
    pattern: patternOf(questionnaire, facts),
    findings,
  };
});

/** The contract's code for a feature that argues against the disease. */
export const ARGUES_AGAINST = "strong-pointer" satisfies FindingKind;

/** The contract's code for an atypical feature: one to tell the doctor of as well. */
export const ATYPICAL = "soft-pointer" satisfies FindingKind;

/** Whether a feature argues against the disease or is atypical of it. Such a finding is listed only when it is met. */
export function isAgainstOrAtypical(kind: FindingKind): boolean {
  return kind === ARGUES_AGAINST || kind === ATYPICAL;
}

/** Whether the answers leave open that there is weakness: without any, nothing is compared with the disease. */
export function mayBeWeak({ pattern }: Assessment): boolean {
  return pattern !== "no-weakness";
}

function statusOf(finding: FindingRule, facts: Facts): FindingStatus {
  if (holds(finding.met, facts)) return "met";
  if (finding.unclear && holds(finding.unclear, facts)) return "unclear";
  if (finding.notMet && holds(finding.notMet, facts)) return "not-met";
  return "unknown";
}

function urgencyOf(questionnaire: JudgingQuestionnaire, facts: Facts): Urgency {
  return firstOf(
    questionnaire.urgency,
    ({ reasons }) => !reasons || reasons.some(({ when }) => holds(when, facts)),
  ).code;
}

function patternOf(questionnaire: JudgingQuestionnaire, facts: Facts): Pattern {
  return firstOf(questionnaire.pattern, ({ when }) => holds(when, facts)).code;
}

function firstOf<T>(outcomes: readonly T[], isTrue: (outcome: T) => boolean): T {
  const outcome = outcomes.find(isTrue);
  if (outcome === undefined) throw new Error("The last outcome of a list must have no condition.");
  return outcome;
}

function becauseOf(
  questionnaire: JudgingQuestionnaire,
  finding: FindingRule,
  answers: ReadonlyMap<string, Answer>,
): readonly string[] {
  return evidenceOf(questionnaire, finding)
    .filter(({ linkId, codes }) => isEvidence(answers.get(linkId), codes))
    .map(({ linkId }) => linkId);
}

function isEvidence(answer: Answer | undefined, codes: readonly string[] | undefined): boolean {
  return codes ? hasAny(answer, codes) : isAnswered(answer);
}

type Evidence = { readonly linkId: string; readonly codes?: readonly string[] | undefined };

/** Where a finding's evidence lies hangs on no answer, and working it out costs more than judging a record. */
const evidenceOf = once(
  (questionnaire: JudgingQuestionnaire, finding: FindingRule): readonly Evidence[] => {
    const read = finding.because
      ? finding.because.flatMap(({ items, codes }) => items.map((linkId) => ({ linkId, codes })))
      : itemsReadBy(questionnaire, conditionsOf(finding)).map((linkId) => ({ linkId }));
    const order = inPageOrder(questionnaire, new Set(read.map(({ linkId }) => linkId)));
    return [...read].sort((a, b) => order.indexOf(a.linkId) - order.indexOf(b.linkId));
  },
);
