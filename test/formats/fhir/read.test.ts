import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { readResponse } from "../../../src/formats/fhir/read.ts";
import { responseOf } from "../../../src/formats/fhir/response.ts";
import { typical, without } from "../../fixtures/answers.ts";
import { dice, hint, SLOW } from "../../fixtures/random.ts";
import earlier from "../../fixtures/saved/fhir-1.0.0.json" with { type: "json" };
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

  test("all that is new in 1.1 stays as it is, and the codes are named", () => {
    const weak = {
      ...typical,
      walking: "a-little",
      spread: "separate-places",
      movements: ["finger-lift", "key-pinch", "finger-bend"],
      "finger-bend-left": "same",
      "finger-bend-right": "clearly",
      "one-task": "no",
      feeling: "slightly-odd",
      "numb-side": "right",
      twitching: "weak-part-and-elsewhere",
      shaking: "yes",
      "daily-tasks": ["limping", "other-way"],
      background: ["heavy-use", "pregnancy"],
      treatments: ["surgery-or-splint"],
      "surgery-effect": "worse",
    };
    const notWeak = { weakness: "no", "other-symptoms": ["shaking", "locking"] };
    for (const answers of [weak, notWeak]) {
      const written = respond(answers);
      expect(isValid(written)).toBe(true);
      expect(back(written)).toMatchObject(answers);
      expect(back(written)).toEqual(told(answers));
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

  test("what cannot be seen in own words turns nothing, and half a character is none", () => {
    const record = { ...typical, "main-problem": "Z\u202eyht\ud83d\u0007 \u2066x\u2069" };
    expect(back(respond(record))["main-problem"]).toBe("Zyht\ufffd  \u2066x\u2069");
    const unseen = respond({ ...typical, "main-problem": "\u202e" });
    expect(isValid(unseen)).toBe(true);
    expect(back(unseen)["main-problem"]).toBeNull();
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

  test.each([earlier.weak, earlier["not-weak"]])(
    "a response that version 1.0.0 wrote is read as it was given, and says its version",
    ({ answers, response: written }) => {
      const read = readResponse(mmn, written);
      expect(read).toMatchObject({ record: { version: "1.0.0" } });
      expect("record" in read ? read.record.answers : read).toEqual(answers);
    },
  );

  test("the version may be missing, or be another of the same kind", () => {
    for (const questionnaire of [mmn.canonical, `${mmn.canonical}|1.9.0`]) {
      expect(back({ ...response, questionnaire })).toEqual(told(typical));
    }
  });
});

describe("who answered", () => {
  const source = (reference: object, more: object = {}) =>
    readResponse(mmn, filed({ ...response, source: reference, ...more }));
  const resource = (fullUrl: string, resourceType: string) => ({
    fullUrl,
    resource: { resourceType, id: "1" },
  });
  const beside = (reference: string, ...entry: readonly object[]) => {
    const own = { ...response, source: { reference } };
    const data = {
      resourceType: "Bundle",
      type: "collection",
      entry: [{ resource: own }, ...entry],
    };
    return readResponse(mmn, filed(data));
  };
  const urn = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0";
  const contained = [
    { resourceType: "Patient", id: "p" },
    { resourceType: "RelatedPerson", id: "r" },
  ];

  test.each<readonly [string, ReturnType<typeof readResponse>]>([
    ["nobody", readResponse(mmn, filed(response))],
    ["a patient", source({ reference: "Patient/1" })],
    ["a patient elsewhere", source({ reference: "https://fhir.example.org/Patient/1" })],
    ["an earlier patient", source({ reference: "http://x.org/r4/Patient/a-1.b/_history/2" })],
    ["a search for a patient", source({ reference: "Patient?identifier=urn:x|7" })],
    [
      "a patient on a server named otherwise",
      source({ reference: "https://x.org/Practitioner/Patient/1" }),
    ],
    ["a patient within", source({ reference: "#p" }, { contained })],
    ["a patient in the Bundle", beside(urn, resource(urn, "Patient"))],
    [
      "a patient of a Bundle under any address",
      beside("https://x.org/7", resource("https://x.org/7", "Patient")),
    ],
    ["a patient by type alone", source({ type: "Patient" })],
    [
      "a patient by the address of the type",
      source({ type: "http://hl7.org/fhir/StructureDefinition/Patient" }),
    ],
    ["a patient by type and number", source({ type: "Patient", identifier: { value: "7" } })],
    ["the one it is about", source({ reference: urn }, { subject: { reference: urn } })],
    [
      "the number of the one it is about",
      source({ identifier: { value: "7" } }, { subject: { identifier: { value: "7" } } }),
    ],
    ["a number alone", source({ identifier: { system: "urn:x", value: "7" } })],
    ["a name alone", source({ display: "A. B." })],
    ["an address that tells nothing", source({ reference: urn })],
    ["something that is not there", source({ reference: "#x" }, { contained })],
    ["nothing at all", source({})],
  ])("%s: the person", (_, read) => {
    expect(read).toMatchObject({ record: { by: "self" } });
  });

  test.each<readonly [string, ReturnType<typeof readResponse>]>([
    ["a relative", source({ reference: "RelatedPerson/1" })],
    ["a relative elsewhere", source({ reference: "https://x.org/Patient/RelatedPerson/1/" })],
    ["a nurse", source({ reference: "https://x.org/fhir/Practitioner/1/_history/3" })],
    ["a nurse in a role", source({ reference: "PractitionerRole/1" })],
    ["a relative within", source({ reference: "#r" }, { contained })],
    ["a relative in the Bundle", beside(urn, resource(urn, "RelatedPerson"))],
    ["a relative by type", source({ type: "RelatedPerson", identifier: { value: "7" } })],
    ["another than it is about", source({ reference: urn }, { subject: { reference: `${urn}0` } })],
    [
      "another number than of the one it is about",
      source({ identifier: { value: "7" } }, { subject: { identifier: { value: "8" } } }),
    ],
  ])("%s: a helper", (_, read) => {
    expect(read).toMatchObject({ record: { by: "helper" } });
  });
});

describe("in a Bundle", () => {
  const bundle = (...resources: readonly object[]) => ({
    resourceType: "Bundle",
    type: "searchset",
    entry: resources.map((resource) => ({ fullUrl: "urn:uuid:x", resource })),
  });
  const of = (code: string, more: object = {}) => ({ ...response, item: [speech(code)], ...more });
  const on = (day: string | undefined, code: string, more: object = {}) =>
    of(code, { authored: day, ...more });
  const read = (...resources: readonly object[]) => readResponse(mmn, filed(bundle(...resources)));
  const others = [
    { resourceType: "Patient", id: "1" },
    { resourceType: "OperationOutcome" },
    of("no", { questionnaire: "http://example.org/other|1.0.0" }),
    of("no", { status: "entered-in-error" }),
  ];
  const speaks = (code: string, isNewest: boolean) => ({
    record: { answers: { speech: code } },
    isNewest,
  });

  test("the one response is read, whatever stands beside it and however deep", () => {
    expect(read(response)).toEqual(readResponse(mmn, filed(response)));
    expect(read(...others, of("a-little"))).toMatchObject(speaks("a-little", false));
    expect(read(bundle(bundle(of("a-little"))), ...others)).toMatchObject(
      speaks("a-little", false),
    );
  });

  test.each([
    ["by the day", on("2026-05-02", "no"), on("2026-05-01", "clearly")],
    ["by as much of the day as both say", on("2026-06", "no"), on("2026-05-31", "clearly")],
    ["by the year", on("2026", "no"), on("2025-12-31T23:00:00Z", "clearly")],
    [
      "by the moment, wherever",
      on("2026-05-01T08:00:00-08:00", "no"),
      on("2026-05-01T09:00:00Z", "clearly"),
    ],
    [
      "by when it was changed",
      on("2026-05-01", "no", { meta: { lastUpdated: "2026-05-03T00:00:00Z" } }),
      on("2026-05-01", "clearly", { meta: { lastUpdated: "2026-05-02T00:00:00Z" } }),
    ],
  ])("the newest of several is read, %s", (_, newer, older) => {
    expect(read(newer, older)).toMatchObject(speaks("no", true));
    expect(read(older, newer, older)).toMatchObject(speaks("no", true));
    expect(read(...others, newer, bundle(older))).toMatchObject(speaks("no", true));
  });

  test("the same answers twice are one set of answers", () => {
    expect(read(of("no"), of("no"))).toMatchObject(speaks("no", false));
    expect(read(on("2025", "no"), of("no"), of("no"))).toMatchObject(speaks("no", true));
  });

  test("several about one person, by any address, are of one person", () => {
    const subjects = ["Patient/1", "https://x.org/Patient/1", "https://x.org/Patient/1/_history/4"];
    const responses = subjects.map((reference, index) =>
      on(`202${index}`, "no", { subject: { reference } }),
    );
    expect(read(...responses, on("2019", "no"))).toMatchObject(speaks("no", true));
  });

  test.each([
    ["without dates", on(undefined, "no"), on(undefined, "clearly")],
    ["of which one has no date", on("2026-05-01", "no"), on(undefined, "clearly")],
    ["of one day", on("2026-05-01", "no"), on("2026-05-01", "clearly")],
    [
      "of one day, of which one says when",
      on("2026-05-01", "no"),
      on("2026-05-01T08:00:00Z", "clearly"),
    ],
    ["with dates that are none", on("later", "no"), on("now", "clearly")],
    [
      "about two people",
      on("2026-05-01", "no", { subject: { reference: "Patient/1" } }),
      on("2026-05-02", "clearly", { subject: { reference: "Patient/2" } }),
    ],
    [
      "about two people by number",
      on("2026-05-01", "no", { subject: { identifier: { system: "urn:x", value: "1" } } }),
      on("2026-05-02", "clearly", { subject: { identifier: { system: "urn:x", value: "2" } } }),
    ],
  ])("several %s are refused: nobody knows which is meant", (_, one, other) => {
    expect(read(one, other)).toEqual({ fault: { code: "several" } });
    expect(read(other, one)).toEqual({ fault: { code: "several" } });
  });

  test("a newest one that cannot be read is refused, and no older one is taken for it", () => {
    expect(read(on("2025", "no"), on("2026", "maybe"))).toEqual({
      fault: { linkId: "speech", code: "unknown-code" },
    });
    const later = on("2026", "no", { questionnaire: `${mmn.canonical}|9.0.0` });
    expect(read(on("2025", "no"), later)).toEqual({ fault: { code: "other-version" } });
  });

  test.each<readonly [string, unknown, string]>([
    ["nothing", bundle(), "not-a-response"],
    ["no list at all", { resourceType: "Bundle" }, "not-a-response"],
    ["entries that are no list", { resourceType: "Bundle", entry: {} }, "not-a-response"],
    [
      "entries that are nothing",
      { resourceType: "Bundle", entry: [null, 7, {}] },
      "not-a-response",
    ],
    ["no response", bundle(...others.slice(0, 2)), "not-a-response"],
    ["responses to other questions", bundle(others[2] ?? {}), "unknown-questionnaire"],
    ["only mistakes", bundle(others[3] ?? {}), "entered-in-error"],
    ["rules of its own", { ...bundle(response), implicitRules: "urn:x" }, "not-understood"],
    [
      "an entry with a meaning of its own",
      { ...bundle(), entry: [{ resource: response, modifierExtension: [{ url: "urn:x" }] }] },
      "not-understood",
    ],
  ])("%s is refused with a reason", (_, data, code) => {
    expect(readResponse(mmn, data)).toEqual({ fault: { code } });
  });

  test("Bundles nested without end are refused", () => {
    let data: object = response;
    for (let depth = 0; depth < 100_000; depth += 1) data = bundle(data);
    expect(readResponse(mmn, data)).toEqual({ fault: { code: "not-a-response" } });
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
          fc.array(fc.oneof(almost, anything)).map((parts) => ({
            resourceType: "Bundle",
            entry: parts.map((part) => ({ resource: { ...response, ...Object(part) } })),
          })),
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
