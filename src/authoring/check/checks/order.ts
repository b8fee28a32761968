import { itemsOf } from "../../../engine/path.ts";
import { conditionsOf } from "../../../engine/reads.ts";
import type { Condition, Questionnaire } from "../../../questionnaire/schema.ts";
import { readsOf, remarksOf, termOf, withParts } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { placesOf } from "./names.ts";

/** Nothing is read before it is known: answers, findings, terms. */
export function checkOrder(questionnaire: Questionnaire): readonly Fault[] {
  return [
    ...checkAsking(questionnaire),
    ...checkTerms(questionnaire),
    ...checkFindings(questionnaire),
    ...checkEmergency(questionnaire),
    ...checkRemarks(questionnaire),
    ...checkSections(questionnaire),
  ];
}

function checkAsking(questionnaire: Questionnaire): readonly Fault[] {
  const places = placesOf(itemsOf(questionnaire).map(({ linkId }) => linkId));
  return itemsOf(questionnaire).flatMap(({ linkId, enableWhen }, index) => {
    if (!enableWhen) return [];
    const where = `items.${linkId}.enableWhen`;
    const { items, findings } = readsOf(questionnaire, enableWhen);
    const later = [...items].filter((read) => isFrom(places, read, index));
    return [
      ...later.map((read) => ({
        where,
        what: `It reads "${read}", which is not asked before; move one of them or change the condition.`,
      })),
      ...[...findings].map((id) => ({
        where,
        what: `It reads the finding "${id}"; whether to ask may hang on answers only.`,
      })),
    ];
  });
}

/** Whether a name stands at a place or after it; one that stands nowhere does not. */
function isFrom(places: ReadonlyMap<string, number>, name: string, index: number): boolean {
  return (places.get(name) ?? -1) >= index;
}

function checkTerms(questionnaire: Questionnaire): readonly Fault[] {
  const ids = Object.keys(questionnaire.terms);
  return ids.flatMap((id) => {
    const circle = circleOf(questionnaire, id);
    // A circle is told once, at the first of its terms.
    if (!circle || circle.some((other) => ids.indexOf(other) < ids.indexOf(id))) return [];
    return {
      where: `terms.${id}`,
      what: `It goes round in a circle (${[...circle, id].join(" reads ")}); break the circle.`,
    };
  });
}

/** The terms by which a term comes back to itself, itself first; undefined if it does not. */
function circleOf(questionnaire: Questionnaire, start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const follow = (id: string, way: readonly string[]): readonly string[] | undefined => {
    const term = termOf(questionnaire, id);
    if (!term) return undefined;
    for (const { id: next } of withParts(term).filter((part) => part.op === "term")) {
      if (next === start) return [...way, id];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = follow(next, [...way, id]);
      if (circle) return circle;
    }
    return undefined;
  };
  return follow(start, []);
}

function checkFindings(questionnaire: Questionnaire): readonly Fault[] {
  const places = placesOf(questionnaire.findings.map(({ id }) => id));
  return questionnaire.findings.flatMap((finding, index) => {
    const { id } = finding;
    const read = new Set(
      conditionsOf(finding).flatMap((when) => [...readsOf(questionnaire, when).findings]),
    );
    return [...read]
      .filter((other) => isFrom(places, other, index))
      .map((other) => ({
        where: `findings.${id}`,
        what: `It reads the finding "${other}", which is not judged before it; move that one up.`,
      }));
  });
}

/** An emergency stops the way at once, before anything that judges is loaded. */
function checkEmergency(questionnaire: Questionnaire): readonly Fault[] {
  const { urgency } = questionnaire;
  const reasons = urgency.flatMap(({ code, reasons = [] }) =>
    code === "emergency" ? reasons : [],
  );
  return reasons.flatMap(({ id, when }) =>
    readFindings(questionnaire, `urgency.emergency.${id}`, when, "an emergency"),
  );
}

function checkRemarks(questionnaire: Questionnaire): readonly Fault[] {
  return remarksOf(questionnaire).flatMap(({ where, when }) =>
    when ? readFindings(questionnaire, where, when, "a remark") : [],
  );
}

/** The findings that are read where nothing but answers may be. */
function readFindings(
  questionnaire: Questionnaire,
  where: string,
  when: Condition,
  what: string,
): readonly Fault[] {
  return [...readsOf(questionnaire, when).findings].map((id) => ({
    where,
    what: `It reads the finding "${id}"; ${what} may hang on answers only.`,
  }));
}

function checkSections({ sections }: Questionnaire): readonly Fault[] {
  const optionalFrom = sections.findIndex(({ optional }) => optional);
  if (optionalFrom < 0) return [];
  return sections
    .slice(optionalFrom)
    .filter(({ optional }) => !optional)
    .map(({ id }) => ({
      where: `sections.${id}`,
      what: "It comes after an optional section; put what may be left out last.",
    }));
}
