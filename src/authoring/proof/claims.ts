import { type Answers, NONE } from "../../engine/answer.ts";
import { itemOf, itemsOf, optionsOf } from "../../engine/path.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";
import { all, any, selected, unless } from "./conditions.ts";
import { countsOf, diagramOf } from "./diagram.ts";
import { being, patterns, urgencies } from "./readings.ts";
import { answersOf, waysOf } from "./records.ts";

/** What must hold for every record, and whether it does. */
export type Claim = {
  readonly id: string;
  readonly says: string;
  readonly isHeld: boolean;
  /** The records it speaks of; a claim about none would say nothing. */
  readonly records: bigint;
  /** Pairs of situations compared, where records are compared with changed ones. */
  readonly pairs?: number;
  /** A record for which it fails. */
  readonly example?: readonly Answers[];
};

/** The claims of the contract, section 5, that speak of single records. */
export function recordClaims(questionnaire: Questionnaire): readonly Claim[] {
  const soon = urgencies(questionnaire);
  const fits = patterns(questionnaire);
  const isEmergency = being(soon, "emergency");
  const isSameDay = being(soon, "same-day");
  return [
    whenever(questionnaire, "emergency-first", "An emergency sign always gives `emergency`.", {
      is: signs(questionnaire, "emergency-signs"),
      must: isEmergency,
    }),
    whenever(questionnaire, "urgent-first", "An urgent sign never gives less than `same-day`.", {
      is: signs(questionnaire, "urgent-signs"),
      must: any(isEmergency, isSameDay),
    }),
    whenever(
      questionnaire,
      "several-without-throat",
      "`several-features` never comes with a throat sign, or an unanswered question on speech, swallowing or stiffness.",
      { is: being(fits, "several-features"), must: all(...THROAT_TOLD) },
    ),
    whenever(
      questionnaire,
      "if-it-lasts-all-answered",
      "`if-it-lasts` never comes with an unanswered safety item.",
      { is: being(soon, "if-it-lasts"), must: all(...safetyAnswered(questionnaire)) },
    ),
    whenever(
      questionnaire,
      "weak-see-doctor",
      "Whoever is weak, or not sure of it, or did not say, is never told `if-it-lasts`.",
      {
        is: unless(selected("weakness", "no", "only-tired", "only-painful")),
        must: unless(being(soon, "if-it-lasts")),
      },
    ),
  ];
}

function whenever(
  questionnaire: Questionnaire,
  id: string,
  says: string,
  { is, must }: { readonly is: Condition; readonly must: Condition },
): Claim {
  const outcomes = [
    { label: "broken", when: all(is, unless(must)) },
    { label: "kept", when: is },
    { label: "beside" },
  ];
  const diagram = diagramOf(questionnaire, outcomes);
  const counts = countsOf(diagram);
  const [broken = 0n, kept = 0n] = [counts.get("broken"), counts.get("kept")];
  const claim = { id, says, isHeld: broken === 0n && kept > 0n, records: broken + kept };
  if (broken === 0n) return claim;
  const way = [...waysOf(diagram)].find(({ outcome }) => outcome === "broken");
  return { ...claim, example: way ? [answersOf(diagram.steps, way.choices)] : [] };
}

/** What the contract asks of `several-features` on the throat and the tone, in its own words. */
const THROAT_TOLD: readonly Condition[] = [
  selected("speech", "no"),
  selected("swallowing", "no"),
  selected("stiffness", "no", "a-bit"),
  unless(selected("head-signs", "tongue")),
  unless(selected("weak-parts", "mouth-throat")),
  unless(selected("first-place", "face-throat")),
];

/** That every item of the safety pages that is asked was answered. */
function safetyAnswered(questionnaire: Questionnaire): readonly Condition[] {
  const safety = questionnaire.sections.filter(({ id }) => id === "safety");
  return itemsOf({ ...questionnaire, sections: safety }).map(({ linkId, enableWhen }) => {
    const isAnswered: Condition = { op: "answered", item: linkId };
    return enableWhen ? any(unless(enableWhen), isAnswered) : isAnswered;
  });
}

/** That any of the signs an item offers was chosen, whatever the rules make of it. */
function signs(questionnaire: Questionnaire, linkId: string): Condition {
  const item = itemOf(questionnaire, linkId);
  const codes = item ? optionsOf(questionnaire, item).filter((code) => code !== NONE) : [];
  return selected(linkId, ...codes);
}
