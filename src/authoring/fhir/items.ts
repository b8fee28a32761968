import type { QuestionnaireItem, QuestionnaireItemAnswerOption } from "fhir/r4";
import { standsAlone } from "../../engine/answer.ts";
import { optionsOf } from "../../engine/path.ts";
import { isRequired } from "../../engine/problem.ts";
import { conditionsOf, itemsReadBy } from "../../engine/reads.ts";
import { codingOf, pageLinkId, sectionLinkId } from "../../formats/fhir/names.ts";
import type { CitedQuestionnaire, Item, Page, Section } from "../../questionnaire/schema.ts";
import { movementOf } from "../../questionnaire/side.ts";
import { titleKey, whyKey } from "../../wording/keys.ts";
import { questionText, shortText } from "../../wording/question.ts";
import type { Translator } from "../../wording/translate.ts";
import { type Clause, clausesOf, guardOf, shared, without } from "./enable.ts";
import * as extensions from "./extensions.ts";

type Source = { readonly questionnaire: CitedQuestionnaire; readonly t: Translator };

/** A section with its pages. A condition that all items of a group share stands on the group. */
export function sectionItem(source: Source, section: Section): QuestionnaireItem {
  const taken = shared(section.pages.flatMap((page) => clausesIn(source, page)));
  return {
    linkId: sectionLinkId(section),
    type: "group",
    text: source.t(`sections.${section.id}`),
    ...guardOf(taken),
    item: section.pages.map((page) => pageItem(source, page, taken)),
  };
}

function pageItem(source: Source, page: Page, above: readonly Clause[]): QuestionnaireItem {
  const { t } = source;
  const taken = shared(clausesIn(source, page).map((clauses) => without(clauses, above)));
  return {
    linkId: pageLinkId(page),
    type: "group",
    text: t(titleKey(page)),
    ...guardOf(taken),
    item: [
      ...instructionsOf(t, page),
      ...page.items.map((item) => questionItem(source, item, [...above, ...taken])),
    ],
  };
}

function questionItem(source: Source, item: Item, above: readonly Clause[]): QuestionnaireItem {
  const { questionnaire, t } = source;
  const left = without(clausesOf(questionnaire, item.enableWhen), above);
  if (without(left, shared([left])).length > 0) {
    throw new Error(`No enableWhen can say when "${item.linkId}" is asked.`);
  }
  return {
    extension: [
      ...controlsOf(item),
      extensions.shortLabel(shortText(t, item)),
      ...sourcesOf(questionnaire, item).map(extensions.supportLink),
    ],
    linkId: item.linkId,
    text: questionText(t, item),
    ...typeOf(item),
    ...guardOf(left),
    ...(isRequired(item) && { required: true }),
    ...(item.type === "multi" && { repeats: true }),
    ...(item.type !== "text" && { answerOption: answerOptionsOf(source, item) }),
    item: [
      ...display(t, `items.${item.linkId}.hint`, `${item.linkId}.hint`),
      { ...help(t(whyKey(item))), linkId: `${item.linkId}.why` },
    ],
  };
}

/**
 * A year or a month is a string here. FHIR's date may be either, but programs that show one make a day of it: LHC-Forms
 * turns 2019 into 1 January 2019, on the page and in what it saves. A day that nobody named must not reach a doctor.
 */
function typeOf(item: Item): Pick<QuestionnaireItem, "type" | "maxLength"> {
  if (item.type !== "text") return { type: "choice" };
  return { type: item.format === "free" ? "text" : "string", maxLength: item.maxLength };
}

function controlsOf(item: Item) {
  if (item.type === "text") return item.format === "free" ? [] : [extensions.yearMonth];
  const control = item.type === "multi" ? "check-box" : "radio-button";
  return [extensions.itemControl(control), extensions.vertical];
}

function answerOptionsOf(source: Source, item: Item): QuestionnaireItemAnswerOption[] {
  const { questionnaire, t } = source;
  return optionsOf(questionnaire, item).map((code) => ({
    ...(item.type === "multi" && standsAlone(code) && { extension: [extensions.exclusive] }),
    valueCoding: codingOf(questionnaire, item, code, t),
  }));
}

/** What stands on a page before its questions: what it is about, and how to try a movement safely. */
function instructionsOf(t: Translator, page: Page): readonly QuestionnaireItem[] {
  const linkId = pageLinkId(page);
  const movement = movementOf(page);
  const steps = movement ? t.list(`movements.${movement}.steps`) : [];
  return [
    ...display(t, `pages.${page.id}.lead`, `${linkId}.lead`),
    ...steps.map((text, index) => instruction(`${linkId}.step-${index + 1}`, text)),
    ...display(t, `movements.${movement}.caution`, `${linkId}.caution`),
  ];
}

/** A text, if there are words for it. */
function display(t: Translator, key: string, linkId: string): readonly QuestionnaireItem[] {
  return t.has(key) ? [instruction(linkId, t(key))] : [];
}

function instruction(linkId: string, text: string): QuestionnaireItem {
  return { extension: [extensions.instructions], linkId, text, type: "display" };
}

function help(text: string): Omit<QuestionnaireItem, "linkId"> {
  return { extension: [extensions.itemControl("help")], text, type: "display" };
}

/** The addresses of the sources behind the rules that read an item, each once. */
function sourcesOf(questionnaire: CitedQuestionnaire, { linkId }: Item): readonly string[] {
  const { findings, urgency, citations } = questionnaire;
  const rules = [
    ...findings.map((finding) => ({ ...finding, conditions: conditionsOf(finding) })),
    ...urgency.flatMap(({ reasons = [] }) =>
      reasons.map((reason) => ({ ...reason, conditions: [reason.when] })),
    ),
  ];
  const cited = rules
    .filter(({ conditions }) => itemsReadBy(questionnaire, conditions).includes(linkId))
    .flatMap((rule) => rule.citations);
  return citations.flatMap(({ id, url }) => (url && cited.includes(id) ? [url] : []));
}

function clausesIn({ questionnaire }: Source, page: Page): readonly (readonly Clause[])[] {
  return page.items.map(({ enableWhen }) => clausesOf(questionnaire, enableWhen));
}
