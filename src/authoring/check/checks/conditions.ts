import { itemsOf } from "../../../engine/path.ts";
import { partsOf } from "../../../engine/reads.ts";
import type { Condition, Item, Questionnaire } from "../../../questionnaire/schema.ts";

/** A condition and the place in which it stands. */
export type Rule = { readonly where: string; readonly when: Condition };

/** Every condition of a questionnaire, whole, in the order of the file. */
export function rulesOf(questionnaire: Questionnaire): readonly Rule[] {
  const { terms, findings, urgency, pattern } = questionnaire;
  return [
    ...itemsOf(questionnaire).map(({ linkId, enableWhen }) =>
      rule(`items.${linkId}.enableWhen`, enableWhen),
    ),
    ...Object.entries(terms).map(([id, when]) => rule(`terms.${id}`, when)),
    ...findings.flatMap(({ id, met, unclear, notMet }) => [
      rule(`findings.${id}.met`, met),
      rule(`findings.${id}.unclear`, unclear),
      rule(`findings.${id}.notMet`, notMet),
    ]),
    ...urgency.flatMap(({ code, reasons }) =>
      reasons ? reasons.map(({ id, when }) => rule(`urgency.${code}.${id}`, when)) : [],
    ),
    ...pattern.map(({ code, when }) => rule(`pattern.${code}`, when)),
    ...remarksOf(questionnaire).map(({ where, when }) => rule(where, when)),
  ].flat();
}

/** What is said beside the result, each with the condition on which it is said. */
export function remarksOf(
  questionnaire: Questionnaire,
): readonly { readonly where: string; readonly when: Condition | undefined }[] {
  const { say } = questionnaire;
  const groups = REMARKS.flatMap((group) =>
    questionnaire[group].map(({ id, when }) => ({ where: `${group}.${id}`, when })),
  );
  // A sentence for each of some codes is said when one of them was chosen.
  const told = say.flatMap(({ id, codes }) =>
    codes ? [{ where: `say.${id}`, when: { op: "selected" as const, item: id, codes } }] : [],
  );
  return [...groups, ...told];
}

/** The lists of what is said beside the result. */
export const REMARKS = ["notes", "bring", "asks", "say", "causes"] as const;

/** A condition and all the conditions in it; a term or finding it names is not opened. */
export function withParts(condition: Condition): readonly Condition[] {
  return [condition, ...partsOf(condition).flatMap(withParts)];
}

/** What a condition reads, with the terms it names opened: linkIds and ids of findings. */
export type Reads = { readonly items: ReadonlySet<string>; readonly findings: ReadonlySet<string> };

/** What a condition reads. Terms that are not defined, or go round in circles, add nothing. */
export function readsOf(questionnaire: Questionnaire, condition: Condition): Reads {
  const items = new Set<string>();
  const findings = new Set<string>();
  const opened = new Set<string>();
  const open = (when: Condition) => {
    for (const part of withParts(when)) {
      if ("item" in part) items.add(part.item);
      if (part.op === "finding") findings.add(part.id);
      if (part.op !== "term" || opened.has(part.id)) continue;
      opened.add(part.id);
      const term = termOf(questionnaire, part.id);
      if (term) open(term);
    }
  };
  open(condition);
  return { items, findings };
}

/** The condition a term stands for; undefined for one that is not defined. */
export function termOf({ terms }: Questionnaire, id: string): Condition | undefined {
  return Object.hasOwn(terms, id) ? terms[id] : undefined;
}

/** The codes an item offers; undefined where its option set is not defined, none for a text. */
export function codesOf(
  { optionSets }: Pick<Questionnaire, "optionSets">,
  item: Item,
): readonly string[] | undefined {
  if (item.type === "text") return [];
  if (typeof item.options !== "string") return item.options;
  return Object.hasOwn(optionSets, item.options) ? optionSets[item.options] : undefined;
}

/** The entries that a list holds more than once, each once. */
export function repeated(list: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const entry of list) {
    if (seen.has(entry)) again.add(entry);
    seen.add(entry);
  }
  return [...again];
}

function rule(where: string, when: Condition | undefined): readonly Rule[] {
  return when ? [{ where, when }] : [];
}
