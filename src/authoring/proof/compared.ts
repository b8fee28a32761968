import { itemsOf } from "../../engine/path.ts";
import { SOONEST_FIRST } from "../../engine/urgency.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";
import { addedSigns, deniedToUnknown, durationToUnknown, silenced } from "./changes.ts";
import type { Claim } from "./claims.ts";
import { any, selected } from "./conditions.ts";
import { countsOf, diagramOf } from "./diagram.ts";
import { type Changes, comparePairs } from "./pairs.ts";
import { type Outcomes, patterns, urgencies } from "./readings.ts";
import { answersOf } from "./records.ts";
import { isSupported, mayBlock } from "./several.ts";

/** The claims of the contract, section 5, that compare a record with a changed one. */
export function pairClaims(questionnaire: Questionnaire): readonly Claim[] {
  const soon = urgencies(questionnaire);
  const fast: Outcomes = [
    {
      label: "fast",
      when: any(selected("onset-speed", "minutes-hours", "days"), selected("course", "fast-worse")),
    },
    { label: "not-fast" },
  ];
  const support: Outcomes = [
    { label: "supported", when: isSupported(questionnaire) },
    { label: "not-supported" },
  ];
  return [
    compared(
      questionnaire,
      "no-to-unknown",
      "Any number of answers `no`, `none`, `normal` or `same` turned into `not-sure`, or into nothing, never lower urgency.",
      [soon],
      deniedToUnknown,
      (before, after) => rank(after) >= rank(before),
    ),
    compared(
      questionnaire,
      "signs-added",
      "Any number of emergency or urgent signs added never lower urgency.",
      [soon],
      addedSigns,
      (before, after) => rank(after) >= rank(before),
    ),
    compared(
      questionnaire,
      "duration-unknown",
      "With a fast start or course, a duration turned into `not-sure` never lowers a `same-day`.",
      [soon, fast],
      durationToUnknown,
      (before, after) => before !== "same-day fast" || rank(after) >= rank(before),
    ),
    compared(
      questionnaire,
      "silence-blocks-nothing",
      "Beyond those questions and what the five core findings read, any number of answers turned into `not-sure`, or into nothing, never block `several-features` while enough supportive findings are met.",
      [patterns(questionnaire), support],
      silenced(mayBlock(questionnaire)),
      (before, after) => before !== SEVERAL || after === SEVERAL || !after.endsWith(" supported"),
    ),
  ];
}

const SEVERAL = "several-features supported";

/** From the one that can wait to the one that cannot. */
export const RISING: readonly string[] = [...SOONEST_FIRST].reverse();

function rank(outcome: string): number {
  return RISING.indexOf(outcome.split(" ")[0] ?? "");
}

/** The claim that what is not asked does not count, for every condition that opens items and both lists of outcomes. */
export function unaskedClaim(questionnaire: Questionnaire): Claim {
  const claims = [...gatesOf(questionnaire)].flatMap(([gate, linkIds]) =>
    [urgencies(questionnaire), patterns(questionnaire)].map((outcomes) => {
      // Where the items are asked there is nothing to compare: all such records have one outcome.
      const when: Condition = JSON.parse(gate);
      const anyOther: Changes = ({ item, choices }) =>
        linkIds.includes(item) ? choices.map((_, index) => index) : [];
      const lists = [[{ label: "asked", when }, ...outcomes]];
      return compared(questionnaire, "unasked", UNASKED, lists, anyOther, (a, b) => a === b);
    }),
  );
  const [first] = claims;
  const broken = claims.find(({ isHeld }) => !isHeld);
  const pairs = claims.reduce((sum, claim) => sum + (claim.pairs ?? 0), 0);
  if (!first) throw new Error("Every item is always asked.");
  return broken ?? { ...first, pairs };
}

const UNASKED =
  "Answers to questions that are not asked, whatever they are turned into, change neither urgency nor pattern.";

/** The items that each condition opens. */
function gatesOf(questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const gates = new Map<string, readonly string[]>();
  for (const { linkId, enableWhen } of itemsOf(questionnaire)) {
    const gate = JSON.stringify(enableWhen);
    if (enableWhen) gates.set(gate, [...(gates.get(gate) ?? []), linkId]);
  }
  return gates;
}

function compared(
  questionnaire: Questionnaire,
  id: string,
  says: string,
  lists: readonly Outcomes[],
  changes: Changes,
  isAllowed: (before: string, after: string) => boolean,
): Claim {
  const diagram = diagramOf(questionnaire, ...lists);
  const records = [...countsOf(diagram).values()].reduce((sum, count) => sum + count, 0n);
  const { pairs, broken } = comparePairs(diagram, changes, isAllowed);
  const claim = { id, says, isHeld: broken === undefined, records, pairs };
  if (!broken) return claim;
  const { before, after } = broken;
  return { ...claim, example: [before, after].map((made) => answersOf(diagram.steps, made)) };
}
