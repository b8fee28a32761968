import { NOT_SURE } from "../../engine/answer.ts";
import { termOf } from "../../engine/condition.ts";
import { itemOf, optionsOf } from "../../engine/path.ts";
import { isSoon, type Soon } from "../../engine/urgency.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";

/** Boxes of one question, any of which counts; or that none is ticked. */
type Mark = {
  readonly kind: "mark";
  readonly linkId: string;
  readonly codes: readonly string[];
  readonly orEmpty: boolean;
};

/** What a reader of a sheet of paper can look for: boxes, all of these, or any of these. */
export type Ticks = Mark | { readonly kind: "all" | "any"; readonly of: readonly Ticks[] };

/** Boxes that say how soon to get help only together. */
export type Together = { readonly soon: Soon; readonly ticks: Ticks };

/**
 * How soon to get help where more than one answer makes it so. What one box says alone is left out: it stands beside
 * the box. Throws on a condition that paper cannot say, as too little said is worse than no page.
 */
export function togetherOf(questionnaire: Questionnaire): readonly Together[] {
  return questionnaire.urgency.flatMap(({ code, reasons = [] }) =>
    isSoon(code)
      ? reasons.flatMap(({ when }) =>
          choicesOf(ticksOf(questionnaire, when))
            .filter(({ kind }) => kind !== "mark")
            .map((ticks) => ({ soon: code, ticks })),
        )
      : [],
  );
}

/** The ways of which one is enough. */
function choicesOf(ticks: Ticks): readonly Ticks[] {
  return ticks.kind === "any" ? ticks.of : [ticks];
}

function ticksOf(questionnaire: Questionnaire, condition: Condition): Ticks {
  const inner = (part: Condition) => ticksOf(questionnaire, part);
  switch (condition.op) {
    case "selected":
      return marked(condition.item, condition.codes);
    case "term":
      return inner(termOf(condition.id, questionnaire.terms));
    case "finding":
      return inner(metOf(questionnaire, condition.id));
    case "all":
      return { kind: "all", of: condition.of.map(inner).flatMap(opened("all")) };
    case "any":
      return any(condition.of.map(inner).flatMap(opened("any")));
    case "not":
    case "unless":
      return without(questionnaire, condition.op, inner, condition.of);
    default:
      throw new Error(`The paper version cannot say "${condition.op}" of how soon to be seen.`);
  }
}

/** That something was not told: "not sure", or nothing; or that another box than these is ticked. */
function without(
  questionnaire: Questionnaire,
  op: "not" | "unless",
  inner: (part: Condition) => Ticks,
  of: Condition,
): Ticks {
  if (of.op === "known" && op === "not") return { ...marked(of.item, [NOT_SURE]), orEmpty: true };
  const told = op === "unless" ? inner(of) : undefined;
  const item = told?.kind === "mark" ? itemOf(questionnaire, told.linkId) : undefined;
  if (told?.kind !== "mark" || item?.type !== "single") {
    throw new Error(
      `The paper version cannot say "${op}" of this condition on how soon to be seen.`,
    );
  }
  const others = optionsOf(questionnaire, item).filter((code) => !told.codes.includes(code));
  return { ...marked(told.linkId, others), orEmpty: true };
}

function marked(linkId: string, codes: readonly string[]): Mark {
  return { kind: "mark", linkId, codes, orEmpty: false };
}

function metOf({ findings }: Questionnaire, id: string): Condition {
  const finding = findings.find((one) => one.id === id);
  if (!finding) throw new Error(`No finding is called "${id}".`);
  return finding.met;
}

/** An all within an all, or an any within an any, says no more than its parts. */
function opened(kind: "all" | "any"): (ticks: Ticks) => readonly Ticks[] {
  return (ticks) => (ticks.kind === kind ? ticks.of : [ticks]);
}

/** Any of these; boxes of the same question stand in one line. */
function any(ticks: readonly Ticks[]): Ticks {
  const marks = new Map<string, Mark>();
  const others: Ticks[] = [];
  for (const one of ticks) {
    if (one.kind !== "mark") others.push(one);
    else {
      const before = marks.get(one.linkId);
      const codes = [...new Set([...(before?.codes ?? []), ...one.codes])];
      marks.set(one.linkId, { ...one, codes, orEmpty: one.orEmpty || before?.orEmpty === true });
    }
  }
  const of = [...marks.values(), ...others];
  const [only] = of;
  return only && of.length === 1 ? only : { kind: "any", of };
}
