import { itemsOf } from "../../../engine/path.ts";
import { conditionsOf } from "../../../engine/reads.ts";
import type {
  CitedQuestionnaire,
  Condition,
  Finding,
  Item,
  Questionnaire,
  Saying,
} from "../../../questionnaire/schema.ts";
import { codesOf, readsOf, repeated, rulesOf, termOf, withParts } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { findingNamed, itemNamed } from "./names.ts";

/** Whatever is named exists: items, codes, terms, findings, option sets, movements, citations. */
export function checkReferences(questionnaire: CitedQuestionnaire): readonly Fault[] {
  const movements = new Set(questionnaire.movements.map(({ id }) => id));
  const sources = new Set(questionnaire.citations.map(({ id }) => id));
  return [
    ...itemsOf(questionnaire).flatMap((item) => faultsOfItem(questionnaire, movements, item)),
    ...rulesOf(questionnaire).flatMap(({ where, when }) =>
      withParts(when).flatMap((part) => faultsOfPart(questionnaire, part, where)),
    ),
    ...questionnaire.findings.flatMap((finding) => faultsOfEvidence(questionnaire, finding)),
    ...questionnaire.say.flatMap((saying) => faultsOfSaying(questionnaire, saying)),
    ...citing(questionnaire).flatMap(({ where, ids }) => faultsOfCitations(sources, where, ids)),
    ...(questionnaire.askedAgain ?? []).flatMap(({ item, codes }) =>
      faultsOfAnswer(questionnaire, `askedAgain.${item}`, item, codes),
    ),
  ];
}

/** Whatever is defined is used: citations, terms, option sets. */
export function checkUse(questionnaire: CitedQuestionnaire): readonly Fault[] {
  const { citations, terms, optionSets } = questionnaire;
  const cited = citing(questionnaire).flatMap(({ ids }) => ids);
  const parts = rulesOf(questionnaire).flatMap(({ when }) => withParts(when));
  const named = parts.filter((part) => part.op === "term").map(({ id }) => id);
  const sets = itemsOf(questionnaire).map((item) => "options" in item && item.options);
  return [
    ...unused(
      "citations",
      citations.map(({ id }) => id),
      cited,
    ),
    ...unused("terms", Object.keys(terms), named),
    ...unused("optionSets", Object.keys(optionSets), sets),
  ];
}

function faultsOfItem(
  questionnaire: Questionnaire,
  movements: ReadonlySet<string>,
  item: Item,
): readonly Fault[] {
  const where = `items.${item.linkId}`;
  const { optionSets } = questionnaire;
  const faults: Fault[] = [];
  if (codesOf(questionnaire, item) === undefined) {
    const known = listed(Object.keys(optionSets));
    faults.push({ where, what: `Its options name no option set; use one of ${known}.` });
  }
  const movement = item.type === "single" ? item.movement : undefined;
  if (movement && !movements.has(movement)) {
    faults.push({ where, what: `There is no movement "${movement}"; add it or correct the name.` });
  }
  return faults;
}

function faultsOfPart(
  questionnaire: Questionnaire,
  part: Condition,
  where: string,
): readonly Fault[] {
  switch (part.op) {
    case "answered":
    case "known":
      return faultsOfAnswer(questionnaire, where, part.item, []);
    case "selected":
      return faultsOfAnswer(questionnaire, where, part.item, part.codes);
    case "term":
      return termOf(questionnaire, part.id) ? [] : [unknown(where, "term", part.id)];
    case "finding":
      return findingNamed(questionnaire, part.id)
        ? again(where, part.status)
        : [unknown(where, "finding", part.id)];
    case "not":
    case "unless":
    case "all":
    case "any":
    case "at-least":
      return [];
  }
}

function faultsOfAnswer(
  questionnaire: Questionnaire,
  where: string,
  linkId: string,
  codes: readonly string[],
): readonly Fault[] {
  const item = itemNamed(questionnaire, linkId);
  if (!item) return [unknown(where, "item", linkId)];
  const offered = codesOf(questionnaire, item);
  if (!offered) return [];
  const others = codes.filter((code) => !offered.includes(code));
  return [
    ...others.map((code) => ({
      where,
      what: `"${linkId}" does not offer "${code}"; it offers ${listed(offered) || "no codes"}.`,
    })),
    ...again(where, codes),
  ];
}

function faultsOfEvidence(questionnaire: Questionnaire, finding: Finding): readonly Fault[] {
  const { id, because = [] } = finding;
  const where = `findings.${id}.because`;
  const read = conditionsOf(finding).flatMap((when) => [...readsOf(questionnaire, when).items]);
  const named = because.flatMap(({ items }) => items);
  return [
    ...because.flatMap(({ items, codes = [] }) =>
      items.flatMap((linkId) => faultsOfAnswer(questionnaire, where, linkId, codes)),
    ),
    ...named
      .filter((linkId) => !read.includes(linkId))
      .map((linkId) => ({
        where,
        what: `The rules of this finding do not read "${linkId}", so it cannot be a reason; remove it.`,
      })),
    ...again(where, named),
  ];
}

/** What is said from an answer has the name of its item; where codes decide, a condition would be read by nobody. */
function faultsOfSaying(questionnaire: Questionnaire, saying: Saying): readonly Fault[] {
  const { id, when, codes } = saying;
  const where = `say.${id}`;
  if (codes && when) {
    return [{ where, what: "It has codes and a condition; the codes decide, so remove one." }];
  }
  if (codes || when || itemNamed(questionnaire, id)?.type === "multi") return [];
  const what = "It lists what was chosen, but no item of several choices has its name; correct it.";
  return [{ where, what }];
}

function citing(questionnaire: Questionnaire) {
  const { findings, urgency, lines } = questionnaire;
  return [
    ...findings.map(({ id, citations }) => ({ where: `findings.${id}`, ids: citations })),
    ...urgency.flatMap(({ code, reasons = [] }) =>
      reasons.map(({ id, citations }) => ({ where: `urgency.${code}.${id}`, ids: citations })),
    ),
    ...lines.map(({ id, citations = [] }) => ({ where: `lines.${id}`, ids: citations })),
  ];
}

function faultsOfCitations(
  sources: ReadonlySet<string>,
  where: string,
  ids: readonly string[],
): readonly Fault[] {
  const missing = ids.filter((id) => !sources.has(id));
  return [...missing.map((id) => unknown(where, "citation", id)), ...again(where, ids)];
}

function unknown(where: string, kind: string, id: string): Fault {
  return { where, what: `There is no ${kind} "${id}"; add it or correct the name.` };
}

function again(where: string, names: readonly string[]): readonly Fault[] {
  return repeated(names).map((name) => ({
    where,
    what: `It names "${name}" more than once; once is enough.`,
  }));
}

function unused(group: string, ids: readonly string[], used: readonly unknown[]): readonly Fault[] {
  const all = new Set(used);
  return ids
    .filter((id) => !all.has(id))
    .map((id) => ({ where: `${group}.${id}`, what: "Nothing uses this; use it or remove it." }));
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
