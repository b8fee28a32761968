import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { readResponse } from "../../../src/formats/fhir/read.ts";
import { responseOf } from "../../../src/formats/fhir/response.ts";
import { typical, without } from "../../fixtures/answers.ts";
import { dice, hint, SLOW } from "../../fixtures/random.ts";
import { randomRecord } from "../../fixtures/values.ts";
import { t } from "../../fixtures/words.ts";
import { throughout } from "../../ui/passage.ts";
import { people } from "../../ui/people.ts";
import { cases, told } from "./records.ts";
import { isValid } from "./valid.ts";

const authored = "2026-11-22";
const respond = (answers: Answers, by: "self" | "helper" = "self") =>
  responseOf(mmn, answers, { t, authored, by });

/** As a file holds it: nothing is shared, nothing undefined. */
const filed = (response: object): unknown => JSON.parse(JSON.stringify(response));
const response = respond(typical);

describe("there and back", () => {
  test.each(Object.entries(people))("%s stays as it is", (_, answers) => {
    for (const record of [answers, throughout(answers)]) {
      expect(back(respond(record))).toEqual(told(record));
    }
  });

  test.each(cases)("the case $id stays as it is", ({ answers }) => {
    expect(back(respond(answers))).toEqual(told(answers));
  });

  test("records at random stay as they are", SLOW, () => {
    const random = dice();
    for (let count = 0; count < 500; count += 1) {
      const answers = randomRecord(mmn, random);
      expect(back(respond(answers)), hint(`record ${count}`)).toEqual(told(answers));
    }
  });

  test("own words stay as they are, but for white space that FHIR does not know", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (said) => {
        const answer = respond({ ...typical, "main-problem": said });
        const read = back(answer)["main-problem"];
        expect(isValid(answer)).toBe(true);
        expect(squeezed(read)).toBe(squeezed(said));
        if (/^[ \t\r\n!-~]*$/.test(said)) expect(read).toBe(said);
      }),
    );
  });

  test("what is left empty in any way is left empty, and what was not asked stays away", () => {
    const record = { ...typical, course: "", pain: [], cramps: null };
    const read = back(respond(without(record, "first-place")));
    expect(read).toMatchObject({ course: null, pain: null, cramps: null });
    expect(read).not.toHaveProperty("first-place");
  });

  test("who answered and when come back", () => {
    expect(readResponse(mmn, filed(respond(typical, "helper")))).toMatchObject({
      record: { questionnaire: "mmn", version: mmn.version, by: "helper", authored },
    });
    expect(readResponse(mmn, filed(response))).toMatchObject({ record: { by: "self" } });
    const patient = { ...response, source: { reference: "Patient/1" } };
    expect(readResponse(mmn, filed(patient))).toMatchObject({ record: { by: "self" } });
  });
});

describe("other programs' ways", () => {
  test("items may stand anywhere, without groups or below answers", () => {
    const [first, second] = [speech("a-little"), swallowing("no")];
    const below = { ...first, answer: [{ ...first.answer[0], item: [second] }] };
    for (const item of [
      [first, second],
      [second, first],
      [{ ...first, item: [second] }],
      [below],
    ]) {
      expect(back({ ...response, item })).toEqual({ speech: "a-little", swallowing: "no" });
    }
  });

  test("groups, texts and items that are not asked may be listed, if they hold no answer", () => {
    const item = [
      { linkId: "weakness.hint", text: "Weak means …" },
      { linkId: "duration", text: "How long?" },
      { linkId: "a-group-of-theirs", item: [speech("no")] },
    ];
    expect(back({ ...response, item })).toEqual({ speech: "no" });
  });

  test("an answer to what is not asked, given the rest, is left out", () => {
    const course = { linkId: "course", answer: [coding("items.course.options", "same")] };
    expect(back({ ...response, item: [course] })).toEqual({});
  });

  test("the version may be missing, or be another of the same kind", () => {
    for (const questionnaire of [mmn.canonical, `${mmn.canonical}|1.9.0`]) {
      expect(back({ ...response, questionnaire })).toEqual(told(typical));
    }
  });
});

describe("what cannot be read is refused with a reason", () => {
  const whole = (change: object): object => ({ ...response, ...change });

  test.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "not-a-response"],
    ["a text", "QuestionnaireResponse", "not-a-response"],
    ["a list", [response], "not-a-response"],
    ["another resource", whole({ resourceType: "Questionnaire" }), "not-a-response"],
    ["items that are no list", whole({ item: {} }), "not-a-response"],
    ["an item without a linkId", whole({ item: [{}] }), "not-a-response"],
    ["an item that is nothing", whole({ item: [null] }), "not-a-response"],
    [
      "answers that are no list",
      whole({ item: [{ linkId: "speech", answer: {} }] }),
      "not-a-response",
    ],
    ["no questionnaire", whole({ questionnaire: undefined }), "unknown-questionnaire"],
    ["another questionnaire", whole({ questionnaire: "urn:x|1.0.0" }), "unknown-questionnaire"],
    ["a later kind", whole({ questionnaire: `${mmn.canonical}|2.0.0` }), "other-version"],
    ["a version that is none", whole({ questionnaire: `${mmn.canonical}|x` }), "other-version"],
    ["a mistake", whole({ status: "entered-in-error" }), "entered-in-error"],
    ["rules of its own", whole({ implicitRules: "urn:x" }), "not-understood"],
    ["a meaning of its own", whole({ modifierExtension: [{ url: "urn:x" }] }), "not-understood"],
    [
      "an item with a meaning of its own",
      whole({ item: [{ ...speech("no"), modifierExtension: [{ url: "urn:x" }] }] }),
      "not-understood",
    ],
  ])("%s", (_, data, code) => {
    expect(readResponse(mmn, data)).toEqual({ fault: { code } });
  });

  test.each<readonly [string, object, string]>([
    ["nowhere", { linkId: "nowhere", answer: [{ valueString: "x" }] }, "unknown-item"],
    ["speech", speech("maybe"), "unknown-code"],
    ["speech", { linkId: "speech", answer: [coding("items.course.options", "no")] }, "wrong-type"],
    ["speech", { linkId: "speech", answer: [{ valueCoding: { code: "no" } }] }, "wrong-type"],
    ["speech", { linkId: "speech", answer: [{ valueBoolean: false }] }, "wrong-type"],
    ["speech", { linkId: "speech", answer: [{}] }, "wrong-type"],
    [
      "speech",
      { ...speech("no"), answer: [speech("no").answer[0], speech("no").answer[0]] },
      "wrong-type",
    ],
    [
      "main-problem",
      { linkId: "main-problem", answer: [{ valueString: "x".repeat(301) }] },
      "too-long",
    ],
    ["onset-date", { linkId: "onset-date", answer: [{ valueString: "May 2019" }] }, "not-a-date"],
    ["onset-date", { linkId: "onset-date", answer: [{ valueDate: "2019-01-01" }] }, "wrong-type"],
    ["head-signs", several("tongue", "tongue"), "duplicate"],
    [
      "head-signs",
      { ...several("tongue"), answer: [...several("tongue").answer, coding("codes", "none")] },
      "not-alone",
    ],
  ])("%s as %j: %s", (linkId, item, code) => {
    expect(readResponse(mmn, { ...response, item: [item] })).toEqual({ fault: { linkId, code } });
  });

  test("an item that is there twice", () => {
    const item = [speech("no"), speech("clearly")];
    const fault = { linkId: "speech", code: "repeated-item" };
    expect(readResponse(mmn, { ...response, item })).toEqual({ fault });
  });

  test("items nested without end", () => {
    let item: object = { linkId: "speech" };
    for (let depth = 0; depth < 100_000; depth += 1) item = { linkId: "x", item: [item] };
    const fault = { code: "not-a-response" };
    expect(readResponse(mmn, { ...response, item: [item] })).toEqual({ fault });
  });

  test("anything at all, without ever throwing", () => {
    const anything = fc.anything();
    const items = fc.array(
      fc.record(
        {
          linkId: fc.constantFrom("speech", "pain", "__proto__"),
          item: anything,
          answer: fc.oneof(anything, fc.array(anything)),
        },
        { requiredKeys: [] },
      ),
    );
    const almost = fc.record({
      item: fc.oneof(items, anything),
      status: anything,
      source: anything,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          almost.map((part) => ({ ...response, ...part })),
        ),
        (data) => {
          const read = readResponse(mmn, data);
          expect("record" in read || "fault" in read).toBe(true);
        },
      ),
    );
  });
});

/** The answers read back from a file. */
function back(given: object): Answers {
  const read = readResponse(mmn, filed(given));
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return read.record.answers;
}

function coding(place: string, code: string) {
  return { valueCoding: { system: `${mmn.canonical}#${place}`, code } };
}

function speech(code: string) {
  return { linkId: "speech", answer: [coding("items.speech.options", code)] };
}

function swallowing(code: string) {
  return { linkId: "swallowing", answer: [coding("items.swallowing.options", code)] };
}

function several(...codes: readonly string[]) {
  const answer = codes.map((code) => coding("items.head-signs.options", code));
  return { linkId: "head-signs", answer };
}

/** A text with every run of white space and controls as one space. */
function squeezed(text: unknown): string {
  return String(text).replace(/[\s\p{Cc}]+/gu, " ");
}
