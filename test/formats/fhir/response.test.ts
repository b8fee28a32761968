import type { QuestionnaireResponse, QuestionnaireResponseItem } from "fhir/r4";
import { describe, expect, test } from "vitest";
import { itemOf, mmn } from "../../../src/authoring/mmn.ts";
import { type Answers, codesOf } from "../../../src/engine/answer.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import { systemOf } from "../../../src/formats/fhir/names.ts";
import { responseOf } from "../../../src/formats/fhir/response.ts";
import { optionText, questionText } from "../../../src/wording/question.ts";
import type { Translator } from "../../../src/wording/translate.ts";
import { typical, well, without } from "../../fixtures/answers.ts";
import { dice, hint, SLOW } from "../../fixtures/random.ts";
import { randomRecord } from "../../fixtures/values.ts";
import { t } from "../../fixtures/words.ts";
import { throughout } from "../../ui/passage.ts";
import { people } from "../../ui/people.ts";
import { cases, told } from "./records.ts";
import { isValid } from "./valid.ts";

const authored = "2026-11-22T10:15:00+01:00";
const respond = (answers: Answers) => responseOf(mmn, answers, { t, authored, by: "self" });

describe.each(Object.entries(people))("the response of %s", (_, answers) => {
  const asked = throughout(answers);

  test("is valid, with and without what was left empty, and from a helper", () => {
    expect(isValid(respond(answers))).toBe(true);
    expect(isValid(respond(asked))).toBe(true);
    expect(isValid(responseOf(mmn, asked, { t, authored, by: "helper" }))).toBe(true);
  });

  test("holds every answer in the words the person saw, and nothing else", () => {
    expect(strangers(respond(asked), asked)).toEqual([]);
    const found = Object.fromEntries(
      questions(respond(asked)).map(({ linkId, text, answer = [] }) => [
        linkId,
        [
          text,
          ...answer.map(({ valueCoding, valueString }) => valueCoding?.display ?? valueString),
        ],
      ]),
    );
    expect(found).toEqual(
      Object.fromEntries(
        Object.entries(told(asked)).map(([linkId, answer]) => {
          const item = itemOf(linkId);
          const label = (code: string) => (item.type === "text" ? code : optionText(t, item, code));
          return [linkId, [questionText(t, item), ...codesOf(answer).map(label)]];
        }),
      ),
    );
  });
});

test.each(cases)("the case $id is valid", ({ answers }) => {
  expect(isValid(respond(answers))).toBe(true);
  expect(strangers(respond(answers), answers)).toEqual([]);
});

test("records at random are valid, and hold what is asked and nothing else", SLOW, () => {
  const random = dice();
  for (let count = 0; count < 300; count += 1) {
    const answers = randomRecord(mmn, random);
    const response = respond(answers);
    expect(isValid(response), hint(`record ${count}`)).toBe(true);
    expect(strangers(response, answers), hint(`record ${count}`)).toEqual([]);
    expect(
      questions(response).map(({ linkId }) => linkId),
      hint(`record ${count}`),
    ).toEqual(Object.keys(told(answers)));
  }
});

test("it names the questionnaire and its version, when, and in which language", () => {
  expect(respond(typical)).toMatchObject({
    questionnaire: `${mmn.canonical}|${mmn.version}`,
    authored,
    language: "en",
  });
});

test("an answer off the path is absent", () => {
  const response = respond({ ...typical, weakness: "no", "other-symptoms": ["pain"] });
  const linkIds = questions(response).map(({ linkId }) => linkId);
  expect(linkIds).toContain("other-symptoms");
  expect(linkIds).not.toContain("duration");
  expect(JSON.stringify(response)).not.toContain("section.story");
});

test("not sure is a code", () => {
  expect(question({ ...typical, course: "not-sure" }, "course")?.answer).toEqual([
    {
      valueCoding: {
        system: systemOf(mmn, itemOf("course"), "not-sure"),
        code: "not-sure",
        display: t("codes.not-sure.label"),
      },
    },
  ]);
});

test("not asked is absence, and left empty is an item without an answer", () => {
  expect(question(without(typical, "course"), "course")).toBeUndefined();
  for (const empty of [null, ""]) {
    expect(question({ ...typical, course: empty }, "course")).toEqual({
      linkId: "course",
      text: t("items.course.question"),
    });
  }
});

test("several codes are several answers of one item", () => {
  const answer = question({ ...typical, pain: ["neck-to-arm", "in-weak-part"] }, "pain")?.answer;
  expect(answer?.map(({ valueCoding }) => valueCoding?.code)).toEqual([
    "neck-to-arm",
    "in-weak-part",
  ]);
});

test("a year stays a year", () => {
  expect(question({ ...typical, "onset-date": "2019" }, "onset-date")?.answer).toEqual([
    { valueString: "2019" },
  ]);
});

test("white space and controls that FHIR's strings do not know are spaces", () => {
  const said = { ...typical, "main-problem": "a\u00a0b\u2028c\u0001d\te\nf" };
  expect(question(said, "main-problem")?.answer).toEqual([{ valueString: "a b c d\te\nf" }]);
  expect(isValid(respond(said))).toBe(true);
});

test("it is complete when every page was seen, the optional part aside", () => {
  expect(respond(throughout(typical)).status).toBe("completed");
  expect(respond(without(throughout(typical), "daily-tasks", "sex")).status).toBe("completed");
  expect(respond(without(throughout(typical), "reflexes")).status).toBe("in-progress");
  expect(respond({ ...throughout(typical), "urgent-signs": null }).status).toBe("in-progress");
  expect(respond(well).status).toBe("completed");
});

test("nothing answered is a valid response as well", () => {
  expect(respond({})).not.toHaveProperty("item");
  expect(isValid(respond({}))).toBe(true);
});

test("a helper is somebody without a name, and the person is nobody at all", () => {
  const response = responseOf(mmn, typical, { t, authored, by: "helper" });
  expect(response.source).toEqual({ reference: "#helper" });
  expect(response.contained).toEqual([
    { resourceType: "RelatedPerson", id: "helper", patient: { type: "Patient" } },
  ]);
  for (const key of ["subject", "author", "identifier"]) expect(response).not.toHaveProperty(key);
  expect(respond(typical)).not.toHaveProperty("source");
});

test("it is in the language that the person saw", () => {
  const other: Translator = Object.assign((key: string) => `<${key}>`, {
    list: () => [],
    has: () => false,
    language: "de",
  });
  const response = responseOf(mmn, well, { t: other, authored, by: "self" });
  expect(response.language).toBe("de");
  expect(response.item?.[0]?.text).toBe("<sections.safety>");
  expect(isValid(response)).toBe(true);
});

/** Every string in a response that is neither FHIR's, nor the questionnaire's name, nor what was asked and answered. */
function strangers(response: QuestionnaireResponse, answers: Answers): readonly string[] {
  const path = pathOf(mmn, answers);
  const own = [...path.answers].flatMap(([linkId, answer]) => {
    const item = itemOf(linkId);
    return codesOf(answer).flatMap((code) =>
      item.type === "text" ? [code] : [code, systemOf(mmn, item, code), optionText(t, item, code)],
    );
  });
  const asked = path.pages.flatMap((page) => [
    `section.${page.section.id}`,
    t(`sections.${page.section.id}`),
    `page.${page.id}`,
    ...page.items.flatMap((item) => [item.linkId, questionText(t, item)]),
  ]);
  const titles = mmn.sections
    .flatMap(({ pages }) => pages)
    .map(({ id }) => (t.has(`pages.${id}.title`) ? `pages.${id}.title` : `movements.${id}.title`));
  const known = new Set([
    "QuestionnaireResponse",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse",
    `${mmn.canonical}|${mmn.version}`,
    "completed",
    "in-progress",
    authored,
    "en",
    ...own,
    ...asked,
    ...titles.map((key) => t(key)),
  ]);
  return strings(response).filter((text) => !known.has(text));
}

function strings(data: unknown): readonly string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(strings) : [];
}

function questions({ item = [] }: QuestionnaireResponse): readonly QuestionnaireResponseItem[] {
  const linkIds = itemsOf(mmn).map(({ linkId }) => linkId);
  const all = (list: readonly QuestionnaireResponseItem[]): readonly QuestionnaireResponseItem[] =>
    list.flatMap((entry) => [entry, ...all(entry.item ?? [])]);
  return all(item).filter(({ linkId }) => linkIds.includes(linkId));
}

function question(answers: Answers, linkId: string): QuestionnaireResponseItem | undefined {
  return questions(respond(answers)).find((item) => item.linkId === linkId);
}
