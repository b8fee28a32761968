import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { onFile } from "../../src/app/files.ts";
import { LARGEST } from "../../src/app/intake.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { itemsOf } from "../../src/engine/path.ts";
import { problemWith } from "../../src/engine/problem.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { typical, well } from "../fixtures/answers.ts";
import { blackPng, heicOf } from "../fixtures/pictures.ts";
import { SLOW, seed } from "../fixtures/random.ts";
import { accepted, answered, type Screening } from "../fixtures/screening.ts";
import { t } from "../fixtures/words.ts";

// There is no page here that could be looked at.
vi.stubGlobal("scrollTo", () => {});
vi.stubGlobal("document", { querySelector: () => null, getElementById: () => null });

const RUNS = 10_000;

const session = { ...newSession, answers: { ...typical, "main-problem": "Zips – and “keys”." } };
const valid = fileOf(mmn, session, { savedOn: "2026-11-22", language: "en" });
const bytes = new TextEncoder().encode(valid);

/** A file of ours but for one byte of a text, which stands in no text of UTF-8. */
const invalid = bytes.map((byte, at) => (at === valid.indexOf("Zips") ? 0xff : byte));

/** A picture whose file is larger than that of any photo. */
const large = Buffer.concat([blackPng(1, 1), Buffer.alloc(40_000_000)]);

type Content = string | Uint8Array;

async function open(begun: Screening, content: Content, type = "application/json"): Promise<void> {
  const held = typeof content === "string" ? content : new Uint8Array(content);
  const file = new File([held], "answers.json", { type });
  const { context, place, send } = begun;
  await onFile({ type: "open", file }, { context, place, send, t, today: "2026-11-22" });
}

/** What a file may hold instead of what we wrote. */
const linkIds = itemsOf(mmn).map(({ linkId }) => linkId);
const keys = fc.oneof(
  fc.constantFrom(
    ...linkIds,
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
  ),
  fc.string(),
);
const texts = fc.constantFrom(
  "<script>x()</script>",
  "javascript:x()",
  "{{name}}",
  "\u0000",
  "\ud800",
);
const values = fc.oneof(fc.jsonValue(), texts, fc.constant("not-sure"), fc.array(texts));
const change = fc.record({
  at: fc.constantFrom(
    "answers",
    "progress",
    "questionnaire",
    "version",
    "savedOn",
    "asks",
    "drafts",
  ),
  value: values,
});
const polluted = fc
  .array(fc.tuple(keys, values), { maxLength: 8 })
  .map((entries) =>
    entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
  )
  .map((entries) => `{"questionnaire":"mmn","version":"1.0.0","answers":{${entries.join()}}}`);

const files: fc.Arbitrary<Content> = fc.oneof(
  fc.json(),
  fc.string(),
  fc.uint8Array(),
  polluted,
  // Cut off, at either end.
  fc.nat(bytes.length).map((end) => bytes.slice(0, end)),
  fc.nat(bytes.length).map((start) => bytes.slice(start)),
  // Some bytes of it are others.
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .map((flips) => {
      const copy = bytes.slice();
      for (const [at, byte] of flips) copy[at] = byte;
      return copy;
    }),
  // Some of its parts are something else.
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    JSON.stringify({
      ...JSON.parse(valid),
      ...Object.fromEntries(changes.map(({ at, value }) => [at, value])),
    }),
  ),
  fc.dictionary(keys, fc.jsonValue(), { maxKeys: 6 }).map((more) =>
    JSON.stringify({
      resourceType: "QuestionnaireResponse",
      questionnaire: mmn.canonical,
      item: [{ linkId: "cold", answer: [more] }, more],
      ...more,
    }),
  ),
  fc
    .dictionary(keys, values, { maxKeys: 6 })
    .map((answers) =>
      JSON.stringify({ ...JSON.parse(valid), answers: { ...typical, ...answers } }),
    ),
  // Nested beyond measure, in part or as a whole.
  fc
    .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(["[", "]"], ['{"a":', "}"]))
    .map(([depth, [start = "", end = ""]]) => `${start.repeat(depth)}1${end.repeat(depth)}`)
    .chain((nested) =>
      fc.constantFrom(
        nested,
        `{"questionnaire":"mmn","answers":{"speech":"no","weak-parts":${nested}}}`,
      ),
    ),
);

test(
  `of ${RUNS} files of any kind none throws, and only what the questionnaire takes is taken`,
  SLOW,
  async () => {
    const begun = answered(typical);
    const before = JSON.stringify(begun.context().session);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(files, async (content) => {
        await open(begun, content);
        const { notice, session } = begun.context();
        expect(notice).toMatch(/^(opened|file-)/);
        if (notice?.startsWith("file-")) {
          expect(session).toEqual(JSON.parse(before));
          return;
        }
        taken += 1;
        for (const [linkId, answer] of Object.entries(session.answers)) {
          const item = itemsOf(mmn).find((candidate) => candidate.linkId === linkId);
          expect(item && problemWith(mmn, item, answer)).toBeUndefined();
          expect(item).toBeDefined();
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        begun.send({ type: "setAside.bringBack", index: 0 });
        begun.send({ type: "setAside.delete", index: 0 });
        expect(begun.context().session).toEqual(JSON.parse(before));
      }),
      { numRuns: RUNS, seed },
    );
    expect(taken).toBeGreaterThan(RUNS / 100);
  },
);

describe("a file that cannot be opened gets one sentence, and changes nothing", () => {
  test.each([
    ["invalid UTF-8", invalid, "", "file-not-readable"],
    ["half of one of ours", valid.slice(0, 400), "", "file-not-readable"],
    ["one that is too big", " ".repeat(LARGEST + 1), "", "file-too-big"],
    [
      "another version",
      valid.replace(/"version": "\d+/, '"version": "7'),
      "",
      "file-other-version",
    ],
    ["other questions", valid.replace('"mmn"', '"als"'), "", "file-other-questionnaire"],
    ["FHIR", '{"resourceType":"Patient"}', "", "file-fhir"],
    ["nothing", "", "", "file-empty"],
    ["a PDF", "%PDF-1.7", "application/json", "file-pdf"],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml", "file-drawing"],
    ["a packed file", "PK\u0003\u0004", "", "file-packed"],
    ["a TIFF", "II*\0", "image/jpeg", "file-picture-kind"],
    ["a HEIC that does not say its size", heicOf(1, 1).subarray(0, 40), "", "file-picture-kind"],
    [
      "a PNG that does not say its size",
      blackPng(1, 1).subarray(0, 20),
      "",
      "file-picture-damaged",
    ],
    ["a picture of 40 MB", large, "", "file-picture-large"],
    ["a letter that is called a photo", "A letter.", "image/jpeg", "file-not-readable"],
  ] as const)("%s", async (_, content, type, notice) => {
    const begun = answered(typical);
    const before = begun.context();
    await open(begun, content, type);
    expect(begun.context()).toEqual({ ...before, notice, isTellingOdd: true });
  });

  test("one that is gone before it is read", async () => {
    const begun = answered(typical);
    const file = new File(["x"], "x.json");
    file.arrayBuffer = () => Promise.reject(new DOMException("Gone", "NotReadableError"));
    const { context, place, send } = begun;
    await onFile({ type: "open", file }, { context, place, send, t, today: "2026-11-22" });
    expect(context().notice).toBe("file-not-readable");
    expect(context().session.answers).toEqual(typical);
  });

  test("one that is too big is not read at all", async () => {
    const begun = answered(typical);
    const file = new File([" ".repeat(LARGEST + 1)], "x.json");
    file.arrayBuffer = () => Promise.reject(new Error("It is read."));
    const { context, place, send } = begun;
    await onFile({ type: "open", file }, { context, place, send, t, today: "2026-11-22" });
    expect(context().notice).toBe("file-too-big");
  });
});

test("answers in FHIR open like a file of ours", async () => {
  const begun = answered(typical);
  const authored = "2026-05-01T08:00:00Z";
  const response = responseOf(mmn, session.answers, { t, authored, by: "helper" });
  await open(begun, JSON.stringify(response));
  const { notice, session: opened } = begun.context();
  expect({ notice, answerer: opened.answerer }).toEqual({ notice: "opened", answerer: "helper" });
  expect(opened.answers).toMatchObject({ cold: "clearly", "main-problem": "Zips – and “keys”." });
});

test.each([
  [{ questionnaire: "urn:uuid:00000000-0000-0000-0000-000000000000" }, "file-other-questionnaire"],
  [{ questionnaire: `${mmn.canonical}|9.0.0` }, "file-other-version"],
  [{ status: "entered-in-error" }, "file-not-readable"],
  [{ item: [{ linkId: "nowhere", answer: [{ valueString: "x" }] }] }, "file-not-readable"],
] as const)("answers in FHIR with %j change nothing", async (more, notice) => {
  const begun = answered(typical);
  const before = begun.context();
  const authored = "2026-05-01T08:00:00Z";
  const response = responseOf(mmn, session.answers, { t, authored, by: "self" });
  await open(begun, JSON.stringify({ ...response, ...more }));
  expect(begun.context()).toEqual({ ...before, notice, isTellingOdd: true });
});

describe("a Bundle of FHIR", () => {
  const response = (day: string, cold: string) =>
    responseOf(mmn, { ...typical, cold }, { t, authored: day, by: "self" });
  const bundle = (...resources: readonly object[]) =>
    JSON.stringify({ resourceType: "Bundle", entry: resources.map((resource) => ({ resource })) });
  const earlier = response("2026-05-01", "no");
  const later = response("2026-06-01", "clearly");

  test("opens like the answers in it", async () => {
    const begun = answered(well);
    await open(begun, bundle({ resourceType: "Patient" }, earlier));
    expect(begun.context().notice).toBe("opened");
    expect(begun.session().answers).toMatchObject({ cold: "no" });
  });

  test("with several answers opens the newest, and says so", async () => {
    const begun = answered(well);
    await open(begun, bundle(earlier, later));
    expect(begun.context().notice).toBe("opened-newest");
    expect(begun.session().answers).toMatchObject({ cold: "clearly" });
  });

  test("to compare with gives its newest answers, and says so", async () => {
    const begun = answered(typical);
    const { context, place, send } = begun;
    const files = [new File([bundle(later, earlier)], "a.json")];
    await onFile({ type: "compare", files }, { context, place, send, t, today: "2026-11-22" });
    expect(context().notice).toBe("earlier-newest");
    expect(context().session.earlier.map(({ savedOn }) => savedOn)).toEqual(["2026-06-01"]);
  });

  test.each([
    ["without answers", bundle({ resourceType: "Patient" }), "file-fhir"],
    [
      "with answers of one day that differ",
      bundle(earlier, response("2026-05-01", "clearly")),
      "file-fhir-several",
    ],
  ] as const)("%s changes nothing, and one sentence says why", async (_, content, notice) => {
    const begun = answered(typical);
    const before = begun.context();
    await open(begun, content);
    expect(begun.context()).toEqual({ ...before, notice, isTellingOdd: true });
  });
});

test.each([
  ["a byte order mark before it", `\uFEFF${valid}`],
  ["each sign in two bytes, as some programs save it", Buffer.from(`\uFEFF${valid}`, "utf16le")],
  ["each sign in two bytes and no mark", Buffer.from(valid, "utf16le").swap16()],
])("a file of ours opens also with %s", async (_, content) => {
  const begun = answered(typical);
  await open(begun, content);
  expect(begun.context().notice).toBe("opened");
  expect(begun.context().session.answers).toEqual(session.answers);
});

test("a file with some answers that cannot be read says which are asked again", async () => {
  const begun = answered(typical);
  const data = JSON.parse(valid);
  await open(begun, JSON.stringify({ ...data, answers: { ...data.answers, cold: "blue" } }));
  const { notice, about } = begun.context();
  expect({ notice, about }).toEqual({ notice: "opened-partly", about: ["cold"] });
  expect(begun.place()).toEqual({ at: "asking", pageId: "cold" });
});

test("a file that tells of an emergency leads to the stop page", async () => {
  const begun = answered(typical);
  await open(begun, valid.replace('"breathing": "no"', '"breathing": "at-rest-or-flat"'));
  expect(begun.place()).toEqual({ at: "urgent" });
});

describe("files that are dropped on the page", () => {
  const file = () => new File([valid], "answers.json", { type: "application/json" });
  const drop = ({ context, place, send }: Screening, files: readonly File[]) =>
    onFile({ type: "offer", files }, { context, place, send, t, today: "2026-11-22" });

  test("one opens at once where nothing was said yet", async () => {
    const begun = accepted();
    await drop(begun, [file()]);
    expect(begun.context().notice).toBe("opened");
    expect(begun.context().session.answers).toEqual(session.answers);
  });

  test("one waits for a yes where there are answers", async () => {
    const begun = answered(well);
    const { session: before } = begun.context();
    await drop(begun, [file()]);
    expect(begun.context().session).toEqual(before);
    expect(begun.context().offered?.session.answers).toEqual(session.answers);
  });

  test.each([
    ["before anything was said", accepted],
    ["beside answers", answered],
  ])("of several none is taken, and that is told, %s", async (_, at) => {
    const begun = at();
    const { session: before } = begun.context();
    await drop(begun, [file(), file()]);
    expect(begun.context()).toMatchObject({ notice: "file-several", session: before });
    expect(begun.context().offered).toBeUndefined();
  });
});
