import type {
  AskedQuestionnaire,
  PathQuestionnaire,
  Questionnaire,
} from "../questionnaire/schema.ts";
import { type Answers, codesOf, isKnown } from "./answer.ts";
import type { Assessment, JudgedFinding } from "./assess.ts";
import { type Facts, holds } from "./condition.ts";
import { once } from "./once.ts";
import { pathOf } from "./path.ts";
import { conditionsOf, itemsReadBy } from "./reads.ts";
import { type Support, type Supported, supportOf } from "./support.ts";

/** Why an urgency holds: the answers that made it so, or the want of one, and the sources of the rules they met. */
export type Reasons = {
  /** In page order. */
  readonly because: readonly Support[];
  readonly citations: readonly string[];
};

/** What made the urgency what it is: what to tell first. Nothing for the last, which needs no reason. */
export function reasonsOf(
  questionnaire: Pick<AskedQuestionnaire, "urgency"> & Supported,
  answers: Answers,
  assessment: Pick<Assessment, "urgency" | "findings">,
): Reasons {
  const { facts, asked } = knownOf(questionnaire, answers, assessment);
  const met = questionnaire.urgency
    .filter(({ code }) => code === assessment.urgency)
    .flatMap(({ reasons = [] }) => reasons)
    .filter(({ when }) => holds(when, facts));
  return {
    because: supportOf(
      questionnaire,
      met.map(({ when }) => when),
      facts,
      asked,
    ),
    citations: [...new Set(met.flatMap(({ citations }) => citations))],
  };
}

/**
 * The answers that made a finding what it is, narrower than all that its rules read. For one that is not known: those that
 * are wanting, as far as they were asked, or where none is, what was answered and does not settle it; nothing where none was asked.
 */
export function reasonsOfFinding(
  questionnaire: Questionnaire,
  answers: Answers,
  assessment: Assessment,
  { id, status, because }: JudgedFinding,
): readonly Support[] {
  const finding = questionnaire.findings.find((one) => one.id === id);
  if (!finding) return [];
  const { facts, asked } = knownOf(questionnaire, answers, assessment);
  const rule = { met: finding.met, unclear: finding.unclear, "not-met": finding.notMet };
  if (status === "unknown") {
    const wanting = itemsReadBy(questionnaire, conditionsOf(finding)).filter(
      (linkId) => asked.has(linkId) && !isKnown(facts.answers.get(linkId)),
    );
    if (wanting.length > 0) return wanting.map((linkId) => ({ linkId, codes: [] }));
    return because.map((linkId) => ({ linkId, codes: codesOf(facts.answers.get(linkId)) }));
  }
  const when = rule[status];
  const support = when ? supportOf(questionnaire, [when], facts, asked) : [];
  return support.filter(({ linkId }) => because.includes(linkId));
}

type Known = { readonly facts: Facts; readonly asked: ReadonlySet<string> };

const knownOf = once(
  (
    questionnaire: PathQuestionnaire,
    answers: Answers,
    { findings }: Pick<Assessment, "findings">,
  ): Known => {
    const path = pathOf(questionnaire, answers);
    const statuses = new Map(findings.map(({ id, status }) => [id, status]));
    return {
      facts: { answers: path.answers, terms: questionnaire.terms, statuses },
      asked: path.asked,
    };
  },
);
