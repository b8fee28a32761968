import { NOT_SURE, standsAlone } from "../../engine/answer.ts";
import { itemOf, itemsOf, pagesOf } from "../../engine/path.ts";
import type { QuestionnaireMessages } from "../../questionnaire/messages.ts";
import type { Item, Questionnaire, Saying } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { onSide, SIDES } from "../../questionnaire/sides.ts";
import { WEAK } from "../../summary/complaint.ts";
import { WAYS } from "../../summary/weakest.ts";
import {
  doctorKey,
  type Key,
  optionKey,
  questionKey,
  titleKey,
  whyKey,
} from "../../wording/keys.ts";
import { codesOf } from "./checks/conditions.ts";
import type { Fault } from "./checks/fault.ts";

/** What a locale lacks, and what it has that nothing asks for: it must hold exactly the words that are needed. */
export function checkMessages(
  questionnaire: Questionnaire,
  texts: QuestionnaireMessages,
): readonly Fault[] {
  const needed = new Set(neededBy(questionnaire));
  const held = new Set(heldBy(texts));
  const missing = [...needed].filter((key) => !held.has(key));
  const extra = [...held].filter((key) => !needed.has(key));
  return [
    ...missing.map((where) => ({ where, what: "Its words are missing; write them." })),
    ...extra.map((where) => ({
      where,
      what: "The questionnaire does not use these words; remove them or correct the key.",
    })),
  ];
}

function neededBy(questionnaire: Questionnaire): readonly Key[] {
  const { sections, movements, findings, urgency, pattern } = questionnaire;
  const { lines, notes, bring, asks, say, causes, doctorPage } = questionnaire;
  const pages = pagesOf(questionnaire);
  return [
    ...itemsOf(questionnaire).flatMap((item) => [
      parentOf(questionKey(item)),
      parentOf(whyKey(item)),
      ...offeredBy(questionnaire, item).flatMap((code) => withParent(optionKey(item, code))),
    ]),
    ...pages.map((page) => parentOf(titleKey(page))),
    ...keys("sections", sections),
    ...keys("movements", movements),
    ...movements.map(({ nerve }) => `nerves.${nerve}`),
    ...findings.flatMap(({ id, unclear, notMet }) => [
      `findings.${id}`,
      ...(unclear ? [`findings.${id}.unclear`] : []),
      ...(notMet ? [`findings.${id}.notMet`] : []),
    ]),
    ...urgency.map(({ code }) => `urgency.${code}`),
    ...pattern.map(({ code }) => `pattern.${code}`),
    ...keys("lines", lines),
    ...notes.flatMap(({ id, named }) => [
      `notes.${id}`,
      ...(named ? [`notes.${id}.say`, `notes.${id}.doctor`] : []),
    ]),
    ...keys("bring", bring),
    ...keys("asks", asks),
    ...say.flatMap((saying) => sayKeysOf(questionnaire, saying)),
    ...complaintKeysOf(questionnaire),
    ...keys("causes", causes),
    ...itemsOf(questionnaire).flatMap((item) => doctorKeysOf(questionnaire, item)),
    ...(doctorPage?.first ?? []).flatMap((linkId) => clauseKeysOf(questionnaire, linkId)),
    ...(doctorPage?.instead ?? []).flatMap((linkId) => insteadKeysOf(questionnaire, linkId)),
    ...keys("redFlags", doctorPage?.redFlags ?? []),
  ];
}

function heldBy(texts: QuestionnaireMessages): readonly Key[] {
  return [
    ...names("codes", texts.codes),
    ...Object.entries(texts.optionSets).flatMap(([id, options]) => [
      `optionSets.${id}`,
      ...names(`optionSets.${id}`, options),
    ]),
    ...names("sections", texts.sections),
    ...names("pages", texts.pages),
    ...names("movements", texts.movements),
    ...names("sides", texts.sides),
    ...names("nerves", texts.nerves),
    ...Object.entries(texts.items).flatMap(([id, { options }]) => [
      `items.${id}`,
      ...(options ? [`items.${id}.options`, ...names(`items.${id}.options`, options)] : []),
    ]),
    ...Object.entries(texts.findings).flatMap(([id, { unclear, notMet }]) => [
      `findings.${id}`,
      ...(unclear === undefined ? [] : [`findings.${id}.unclear`]),
      ...(notMet === undefined ? [] : [`findings.${id}.notMet`]),
    ]),
    ...names("urgency", texts.urgency),
    ...names("pattern", texts.pattern),
    ...names("lines", texts.lines),
    ...Object.entries(texts.notes).flatMap(([id, { say, doctor }]) => [
      `notes.${id}`,
      ...(say === undefined ? [] : [`notes.${id}.say`]),
      ...(doctor === undefined ? [] : [`notes.${id}.doctor`]),
    ]),
    ...names("bring", texts.bring),
    ...names("asks", texts.asks),
    ...Object.entries(texts.say).flatMap(([id, said]) =>
      typeof said === "string" ? [`say.${id}`] : names(`say.${id}`, said),
    ),
    ...Object.entries(texts.complaint ?? {}).flatMap(([id, words]) =>
      typeof words === "string" ? [`complaint.${id}`] : names(`complaint.${id}`, words),
    ),
    ...Object.entries(texts.weakest ?? {}).flatMap(([id, words]) => names(`weakest.${id}`, words)),
    ...names("causes", texts.causes),
    ...Object.entries(texts.doctor).flatMap(([id, { options, clauses }]) => [
      `doctor.${id}`,
      ...(options ? [`doctor.${id}.options`, ...names(`doctor.${id}.options`, options)] : []),
      ...names(`doctor.${id}.clauses`, clauses ?? {}),
    ]),
    ...names("redFlags", texts.redFlags ?? {}),
  ];
}

/** A sentence for each code, one for all, or for the weakest movement of each side one for each way to be weak. */
function sayKeysOf({ movements }: Questionnaire, saying: Saying): readonly Key[] {
  const { id, codes, weakest } = saying;
  if (!weakest) return codes?.map((code) => `say.${id}.${code}`) ?? [`say.${id}`];
  return [
    ...keys("weakest.movements", movements),
    ...SIDES.flatMap((side) => WAYS.map((way) => `weakest.${side}.${way}`)),
  ];
}

/** The words of the main complaint, where the questionnaire says which parts a place where it began is. */
function complaintKeysOf(questionnaire: Questionnaire): readonly Key[] {
  const { history } = questionnaire;
  if (!history?.parts) return [];
  const began = itemOf(questionnaire, history.began);
  const times = began ? offeredBy(questionnaire, began).filter((code) => !standsAlone(code)) : [];
  const parts = Object.values(history.parts).flat();
  return [
    ...parts.flatMap((part) => SIDES.map((side) => `complaint.parts.${onSide(part, side)}`)),
    ...times.map((code) => `complaint.times.${code}`),
    ...[WEAK, ...(history.falling ?? [])].flatMap((code) => [
      `complaint.lasting.${code}`,
      `complaint.now.${code}`,
    ]),
    "complaint.more",
  ];
}

/** The doctor's words for an item and its own options; the sides of a movement stand in a table of their own. */
function doctorKeysOf(questionnaire: Questionnaire, item: Item): readonly Key[] {
  if (isSide(item)) return [];
  const options = offeredBy(questionnaire, item).map((code) => doctorKey(item, code));
  const own = options.filter((key) => key.startsWith("doctor."));
  return [`doctor.${item.linkId}`, ...own.flatMap((key) => [parentOf(key), key])];
}

/** What the first sentence says of an item: a clause for each code, or for a list the one with all that was chosen, and that of none. */
function clauseKeysOf(questionnaire: Questionnaire, linkId: string): readonly Key[] {
  const item = itemsOf(questionnaire).find((one) => one.linkId === linkId);
  if (!item) return [];
  const codes = offeredBy(questionnaire, item).filter((code) => code !== NOT_SURE);
  const said = item.type === "multi" ? ["list", ...codes.filter(standsAlone)] : codes;
  return said.map((code) => `doctor.${linkId}.clauses.${code}`);
}

/** What is said of an item in place of weakness: of each code that reports something, or of all that was chosen. */
function insteadKeysOf({ doctorPage, ...rest }: Questionnaire, linkId: string): readonly Key[] {
  const item = itemsOf(rest).find((one) => one.linkId === linkId);
  if (item?.type === "multi") return [`doctor.${linkId}.clauses.list`];
  const denied = doctorPage?.redFlags.find((sign) => sign.item === linkId)?.denied ?? [];
  const codes = item ? offeredBy({ ...rest, doctorPage }, item) : [];
  return codes
    .filter((code) => code !== NOT_SURE && !denied.includes(code))
    .map((code) => `doctor.${linkId}.clauses.${code}`);
}

/** The codes of an item; none where its option set is missing, which is a fault of the questionnaire itself. */
function offeredBy(questionnaire: Questionnaire, item: Item): readonly string[] {
  return codesOf(questionnaire, item) ?? [];
}

/** An option is needed together with the list it stands in, other than the codes that all lists share. */
function withParent(key: Key): readonly Key[] {
  return key.startsWith("codes.") ? [key] : [parentOf(key), key];
}

function parentOf(key: Key): Key {
  return key.slice(0, key.lastIndexOf("."));
}

function keys(group: string, entries: readonly { readonly id: string }[]): readonly Key[] {
  return entries.map(({ id }) => `${group}.${id}`);
}

function names(group: string, words: object): readonly Key[] {
  return Object.keys(words).map((name) => `${group}.${name}`);
}
