import { type Answers, NONE } from "../../engine/answer.ts";
import { itemOf, itemsOf, optionsOf } from "../../engine/path.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";
import { all, any, selected, unless } from "./conditions.ts";
import { countsOf, diagramOf } from "./diagram.ts";
import { being, patterns, urgencies } from "./readings.ts";
import { answersOf, waysOf } from "./records.ts";
import { FREE, TOLD } from "./several.ts";

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
      "several-told",
      "`several-features` never comes with a throat sign, or an unanswered question on speech, swallowing, stiffness, walking or onset-speed.",
      { is: being(fits, "several-features"), must: all(...TOLD) },
    ),
    whenever(
      questionnaire,
      "several-free",
      "`several-features` never comes with an answer that the contract puts in its way.",
      { is: being(fits, "several-features"), must: all(...FREE) },
    ),
    whenever(
      questionnaire,
      "if-it-lasts-all-answered",
      "`if-it-lasts` never comes with a safety item that is unanswered or not sure.",
      { is: being(soon, "if-it-lasts"), must: all(...safetyKnown(questionnaire)) },
    ),
    whenever(
      questionnaire,
      "if-it-lasts-not-weak",
      "Whoever did not answer `no` on weakness is never told `if-it-lasts`: weak, not sure, only tired, only painful, or nothing said.",
      { is: unless(selected("weakness", "no")), must: unless(being(soon, "if-it-lasts")) },
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

/** That every item of the safety pages that is asked was answered, and with more than "not sure". */
function safetyKnown(questionnaire: Questionnaire): readonly Condition[] {
  const safety = questionnaire.sections.filter(({ id }) => id === "safety");
  return itemsOf({ ...questionnaire, sections: safety }).map(({ linkId, enableWhen }) => {
    const isKnown: Condition = { op: "known", item: linkId };
    return enableWhen ? any(unless(enableWhen), isKnown) : isKnown;
  });
}

/** That any of the signs an item offers was chosen, whatever the rules make of it. */
function signs(questionnaire: Questionnaire, linkId: string): Condition {
  const item = itemOf(questionnaire, linkId);
  const codes = item ? optionsOf(questionnaire, item).filter((code) => code !== NONE) : [];
  return selected(linkId, ...codes);
}
