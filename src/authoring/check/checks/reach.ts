import { pagesOf } from "../../../engine/path.ts";
import { partsOf } from "../../../engine/reads.ts";
import type {
  Condition,
  FindingStatus,
  Page,
  Questionnaire,
} from "../../../questionnaire/schema.ts";
import { readsOf, rulesOf, withParts } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { gather, type Needing, needing } from "./needs.ts";

/** Nothing is written in vain: every page can be asked, every rule can hold, every outcome can be reached. */
export function checkReach(questionnaire: Questionnaire): readonly Fault[] {
  const needs = needing(questionnaire);
  return [
    ...rulesOf(questionnaire).flatMap(({ where, when }) => [
      ...faultsOfCounts(where, when),
      ...faultsOfRule(questionnaire, needs, where, when),
    ]),
    ...pagesOf(questionnaire).flatMap((page) => faultsOfPage(needs, page)),
    ...checkStatuses(questionnaire, needs),
    ...checkUrgency(questionnaire, needs),
    ...checkPattern(questionnaire, needs),
  ];
}

function faultsOfCounts(where: string, when: Condition): readonly Fault[] {
  return withParts(when).flatMap((part) =>
    part.op === "at-least" && part.count > part.of.length
      ? {
          where,
          what: `It wants at least ${part.count} of a list of ${part.of.length}; lower the count.`,
        }
      : [],
  );
}

function faultsOfRule(
  questionnaire: Questionnaire,
  needs: Needing,
  where: string,
  when: Condition,
): readonly Fault[] {
  if (!needs.toBe(when, "true")) return [{ where, what: NEVER }];
  if (!needs.toBe(when, "not-true")) return [{ where, what: ALWAYS }];
  return partsOf(when).flatMap((part) => faultsOfPart(questionnaire, needs, where, part));
}

/** The largest parts that can never hold, or always do. A term is told of where it is defined. */
function faultsOfPart(
  questionnaire: Questionnaire,
  needs: Needing,
  where: string,
  part: Condition,
): readonly Fault[] {
  if (part.op === "term") return [];
  const isPossible = needs.toBe(part, "true") !== undefined;
  if (isPossible && needs.toBe(part, "not-true")) {
    return partsOf(part).flatMap((inner) => faultsOfPart(questionnaire, needs, where, inner));
  }
  const { items, findings } = readsOf(questionnaire, part);
  const read = [...findings, ...items].map((id) => `"${id}"`).join(", ");
  return [
    {
      where,
      what: `Its part "${part.op}" that reads ${read} ${isPossible ? "always holds" : "can never hold"}; change it or remove it.`,
    },
  ];
}

function faultsOfPage(needs: Needing, { id, items }: Page): readonly Fault[] {
  const isAsked = items.some(({ enableWhen }) => !enableWhen || needs.toBe(enableWhen, "true"));
  return isAsked
    ? []
    : [{ where: `pages.${id}`, what: "None of its items is ever asked, so it is never shown." }];
}

function checkStatuses(questionnaire: Questionnaire, needs: Needing): readonly Fault[] {
  const later = [
    ["unclear", "unclear"],
    ["notMet", "not-met"],
  ] as const satisfies readonly (readonly [string, FindingStatus])[];
  return questionnaire.findings.flatMap((finding) =>
    later.flatMap(([key, status]) => {
      const rule = finding[key];
      const isHidden = rule && needs.toBe(rule, "true") && !needs.toHave(finding, status);
      return isHidden ? { where: `findings.${finding.id}.${key}`, what: HIDDEN } : [];
    }),
  );
}

function checkUrgency(questionnaire: Questionnaire, needs: Needing): readonly Fault[] {
  const before = gather();
  return questionnaire.urgency.flatMap(({ code, reasons }) => {
    if (!reasons) {
      const isNever = isHidden(needs, undefined, before);
      return isNever ? [{ where: `urgency.${code}`, what: HIDDEN }] : [];
    }
    const hidden = reasons.filter(({ when }) => isHidden(needs, when, before));
    for (const { when } of reasons) before.add(needs.toBe(when, "not-true"));
    return hidden.map(({ id }) => ({ where: `urgency.${code}.${id}`, what: HIDDEN }));
  });
}

function checkPattern(questionnaire: Questionnaire, needs: Needing): readonly Fault[] {
  const before = gather();
  return questionnaire.pattern.flatMap(({ code, when }) => {
    const fault = isHidden(needs, when, before) ? [{ where: `pattern.${code}`, what: HIDDEN }] : [];
    if (when) before.add(needs.toBe(when, "not-true"));
    return fault;
  });
}

/** What it needs for all that was tried before to fail. */
type Before = Pick<ReturnType<typeof gather>, "admits">;

/** Whether a condition can hold, but not where all those before it fail. */
function isHidden(needs: Needing, when: Condition | undefined, before: Before): boolean {
  const own = when ? needs.toBe(when, "true") : new Map();
  return own !== undefined && !before.admits(own);
}

const NEVER = "It can never hold: no answers fulfil it; change it or remove it.";

const ALWAYS = "It always holds, whatever is answered; change it or remove it.";

const HIDDEN =
  "It never comes to be: something before it always holds as well; move it or remove it.";
