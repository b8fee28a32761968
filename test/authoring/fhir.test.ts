import type { QuestionnaireItem } from "fhir/r4";
import { describe, expect, test } from "vitest";
import { questionnaireOf } from "../../src/authoring/fhir.ts";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type Answers, codesOf } from "../../src/engine/answer.ts";
import { itemsOf, optionsOf, pathOf } from "../../src/engine/path.ts";
import { systemOf } from "../../src/formats/fhir/names.ts";
import { translator } from "../../src/i18n/translator.ts";
import {
  type CitedQuestionnaire,
  type Condition,
  questionnaire,
} from "../../src/questionnaire/schema.ts";
import { questionText } from "../../src/wording/question.ts";
import type { Translator } from "../../src/wording/translate.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { tiny } from "../fixtures/tiny.ts";
import { randomRecord } from "../fixtures/values.ts";
import { texts } from "../fixtures/words.ts";
import { cases } from "../formats/fhir/records.ts";
import { isValid, schemaId } from "../formats/fhir/valid.ts";
import { people } from "../ui/people.ts";
import { enabledBy, type Given } from "./fhir/enabled.ts";

const said = translator("en", { ui: {}, questionnaire: texts });
const ours = questionnaireOf(mmn, said);
const items = flat(ours.item);
const find = (linkId: string) => items.find((item) => item.linkId === linkId);

describe("the validator", () => {
  test("holds resources against the schema of R4", () => {
    expect(schemaId).toBe("http://hl7.org/fhir/json-schema/4.0");
  });

  test.each([
    ["a key that R4 does not know", { ...ours, urgency: "see-doctor" }],
    ["a status that is none", { ...ours, status: "published" }],
    ["a date that is none", { ...ours, date: "22 November" }],
    ["an item of no kind", { ...ours, item: [{ linkId: "a", type: "single" }] }],
    ["another resource", { ...ours, resourceType: "Question" }],
  ])("finds fault with %s", (_, broken) => {
    expect(isValid(broken)).toBe(false);
  });
});

test("our questionnaire is valid", () => {
  expect(isValid(ours)).toBe(true);
});

test("it says what it is, until when it holds, and that it is a draft", () => {
  expect(ours).toMatchObject({
    url: mmn.canonical,
    version: mmn.version,
    name: "Mmn",
    title: said("name"),
    status: "draft",
    experimental: true,
    subjectType: ["Patient"],
    date: mmn.date,
    effectivePeriod: { start: mmn.date, end: mmn.reviewBy },
  });
  expect(ours.description).toContain("not a diagnosis");
  expect(ours.description).toContain("not clinically validated");
});

test("it claims no review, approval or publisher, as there is none", () => {
  const claims = ["publisher", "contact", "approvalDate", "lastReviewDate"];
  expect(Object.keys(ours).filter((key) => claims.includes(key))).toEqual([]);
});

test("every linkId is there once", () => {
  const linkIds = items.map(({ linkId }) => linkId);
  expect(new Set(linkIds).size).toBe(linkIds.length);
});

test("every item is there in order, in its words, below its section and page", () => {
  const found = items.filter(({ type }) => type !== "group" && type !== "display");
  expect(found.map(({ linkId, text }) => [linkId, text])).toEqual(
    itemsOf(mmn).map((item) => [item.linkId, questionText(said, item)]),
  );
  const groups = (ours.item ?? []).map((section) => [
    section.linkId,
    (section.item ?? []).map(({ linkId }) => linkId),
  ]);
  expect(groups).toEqual(
    mmn.sections.map(({ id, pages }) => [`section.${id}`, pages.map((page) => `page.${page.id}`)]),
  );
});

test.each(itemsOf(mmn))("$linkId offers its codes, its limits and its kind", (item) => {
  const found = find(item.linkId);
  const codings = found?.answerOption?.map(({ valueCoding }) => valueCoding);
  const codes = optionsOf(mmn, item);
  expect(codings?.map((coding) => coding?.code) ?? []).toEqual(codes);
  expect(found?.repeats).toBe(item.type === "multi" ? true : undefined);
  expect(found?.required).toBe("required" in item ? item.required : undefined);
  expect(found?.maxLength).toBe(item.type === "text" ? item.maxLength : undefined);
});

test("options that share their words share a code system, others do not", () => {
  const system = (linkId: string, code: string) => systemOf(mmn, itemOf(linkId), code);
  expect(system("uneven-fingers", "yes")).toBe(system("thinning", "yes"));
  expect(system("speech", "not-sure")).toBe(system("weak-parts", "not-sure"));
  expect(system("speech", "clearly")).not.toBe(system("grip-left", "clearly"));
});

test("a code of a system has one label", () => {
  const labels = new Map<string, string | undefined>();
  for (const { valueCoding } of items.flatMap(({ answerOption = [] }) => answerOption)) {
    const key = `${valueCoding?.system} ${valueCoding?.code}`;
    expect(labels.get(key) ?? valueCoding?.display).toBe(valueCoding?.display);
    labels.set(key, valueCoding?.display);
  }
});

test("codes that stand alone in a choice of several say so", () => {
  const alone = find("weak-parts")?.answerOption?.filter(({ extension }) => extension);
  expect(alone?.map(({ valueCoding }) => valueCoding?.code)).toEqual(["none", "not-sure"]);
});

test("how to try a movement stands before its questions, with its caution", () => {
  const grip = find("page.grip")?.item?.map(({ type, text }) => [type, text]);
  expect(grip).toEqual([
    ...said.list("movements.grip.steps").map((text) => ["display", text]),
    ["display", said("movements.grip.caution")],
    ["choice", questionText(said, itemOf("grip-left"))],
    ["choice", questionText(said, itemOf("grip-right"))],
  ]);
});

test("no rule, finding or outcome is in it", () => {
  const { findings, urgency, pattern } = mmn;
  const all = JSON.stringify(ours);
  const texts = [
    ...findings.map(({ id }) => said(`findings.${id}.title`)),
    ...urgency.flatMap(({ code }) =>
      ["title", "lead"].map((key) => said(`urgency.${code}.${key}`)),
    ),
    ...pattern.flatMap(({ code }) =>
      ["title", "lead"].map((key) => said(`pattern.${code}.${key}`)),
    ),
  ];
  expect(texts.filter((text) => all.includes(text))).toEqual([]);
  expect(all).not.toMatch(/"(Observation|Condition|ClinicalImpression|RiskAssessment)"/);
});

describe("what is enabled is what we ask", () => {
  const records: Readonly<Record<string, Answers>> = {
    ...people,
    ...Object.fromEntries(cases.map(({ id, answers }) => [id, answers])),
  };

  test.each(Object.entries(records))("of %s", (_, answers) => {
    expectSame(mmn, said, answers, "");
  });

  test("of people at random, with answers to what is not asked", SLOW, () => {
    const random = dice();
    for (let count = 0; count < 500; count += 1) {
      expectSame(mmn, said, randomRecord(mmn, random), hint(`record ${count}`));
    }
  });
});

describe("conditions", () => {
  const chose = (item: string, ...codes: string[]): Condition => ({ op: "selected", item, codes });
  const weak = chose("weak", "yes", "not-sure");

  test.each<readonly [string, Condition]>([
    ["one of several codes", weak],
    ["a term", { op: "term", id: "is-weak" }],
    ["an answer", { op: "answered", item: "parts" }],
    ["something known", { op: "known", item: "parts" }],
    ["all of single codes", { op: "all", of: [chose("weak", "yes"), chose("parts", "arm")] }],
    ["all of choices and codes", { op: "all", of: [weak, chose("parts", "arm")] }],
    ["any", { op: "any", of: [chose("alarm", "fire"), chose("parts", "arm", "leg")] }],
    [
      "any with all in it",
      {
        op: "any",
        of: [{ op: "all", of: [chose("weak", "yes"), chose("parts", "arm")] }, chose("weak", "no")],
      },
    ],
  ])("%s can be said in FHIR", (_, condition) => {
    const random = dice();
    const changed = withCondition(condition);
    expect(isValid(questionnaireOf(changed, anyWords))).toBe(true);
    for (let count = 0; count < 200; count += 1) {
      const answers = randomRecord(changed, random);
      expectSame(changed, anyWords, answers, hint(`record ${count}`), [false]);
    }
  });

  test.each<readonly [string, Condition]>([
    ["not", { op: "not", of: weak }],
    ["unless", { op: "unless", of: weak }],
    ["at-least", { op: "at-least", count: 1, of: [weak] }],
    ["finding", { op: "finding", id: "any", status: ["met"] }],
    ["known of a text", { op: "known", item: "since" }],
    [
      "three choices at once",
      { op: "all", of: [weak, chose("parts", "arm", "leg"), chose("alarm", "fire", "none")] },
    ],
  ])("%s cannot, and is refused", (_, condition) => {
    expect(() => questionnaireOf(withCondition(condition), anyWords)).toThrow("No enableWhen");
  });

  /** The small questionnaire, with a condition on what is asked last. */
  function withCondition(condition: Condition): CitedQuestionnaire {
    const copy = structuredClone(tiny);
    const tea = itemsOf(copy).find(({ linkId }) => linkId === "tea");
    Object.assign(tea ?? {}, { enableWhen: condition });
    return questionnaire.parse(copy);
  }
});

/** Words for any questionnaire: the keys. */
const anyWords: Translator = Object.assign((key: string) => key, {
  list: () => [],
  has: () => false,
  language: "en",
});

/** Whether hidden answers count makes no difference where every condition says all that it hangs on. */
function expectSame(
  source: CitedQuestionnaire,
  wording: Translator,
  answers: Answers,
  message: string,
  readings: readonly boolean[] = [false, true],
) {
  const resource = source === mmn ? ours : questionnaireOf(source, wording);
  const asked = pathOf(source, answers).pages.flatMap((page) => page.items);
  for (const countsHidden of readings) {
    expect(enabledBy(resource, givenIn(source, answers), countsHidden), message).toEqual(
      asked.map(({ linkId }) => linkId),
    );
  }
}

/** Answers, asked or not, as a form would hold them. */
function givenIn(source: CitedQuestionnaire, answers: Answers): Given {
  return new Map(
    itemsOf(source).map((item) => [
      item.linkId,
      codesOf(answers[item.linkId]).map((code) =>
        item.type === "text" ? code : { system: systemOf(source, item, code), code },
      ),
    ]),
  );
}

function flat(items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item)]);
}
