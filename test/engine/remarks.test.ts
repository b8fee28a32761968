import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { toldFor } from "../../src/engine/told.ts";
import { typical, well } from "../fixtures/answers.ts";

const said = (answers: Answers) => {
  const { notes, bring, asks } = remarksFor(mmn, answers);
  return [notes, bring, asks].map((remarks) => remarks.map(({ id }) => id));
};

test("without weakness only what is always said is said", () => {
  expect(said(well)).toEqual([
    ["under-18", "pregnant"],
    ["this-page", "medicines", "someone"],
    ["what-else", "how-soon", "call-sooner"],
  ]);
});

test("what the answers call for is said as well, in the order of the questionnaire", () => {
  const answers = {
    ...typical,
    "told-before": ["ulnar", "mmn"],
    "tests-before": ["mri"],
    background: ["family"],
    "daily-tasks": ["keys"],
  };
  const [notes, bring, asks] = said(answers);
  expect(notes).toEqual(["known-mmn-worse", "under-18", "pregnant"]);
  expect(bring).toEqual(expect.arrayContaining(["test-results", "letters", "family"]));
  // What was told before needs no question whether it could be that, and no test for it.
  const headed = ["discuss-mmn", "what-could", "treatable", "more-nerves", "blood-or-scan"];
  expect(asks).toEqual(mmn.asks.map(({ id }) => id).filter((id) => !headed.includes(id)));
});

test("an answer that is not asked for calls for nothing", () => {
  expect(said({ ...well, "told-before": ["mmn"], "tests-before": ["mri"] })).toEqual(said(well));
});

describe("a note is for those whom it fits", () => {
  const noted = (id: string, answers: Answers) =>
    remarksFor(mmn, answers).notes.some((note) => note.id === id);
  const rows: readonly (readonly [string, boolean, Answers])[] = [
    ["under-18", true, typical],
    ["under-18", true, { ...typical, "age-at-start": "under-18" }],
    ["under-18", true, { ...typical, "age-at-start": "not-sure" }],
    ["under-18", true, {}],
    ...["18-29", "30-49", "50-69", "70-plus"].map(
      (age) => ["under-18", false, { ...typical, "age-at-start": age }] as const,
    ),
    ["under-18", true, well],
    ["pregnant", true, typical],
    ["pregnant", true, { ...typical, sex: "other", "age-at-start": "30-49" }],
    ["pregnant", true, { ...typical, sex: "female", "age-at-start": "under-18" }],
    ["pregnant", false, { ...typical, sex: "male" }],
    ["pregnant", false, { ...typical, "age-at-start": "50-69" }],
    ["pregnant", false, { ...typical, sex: "female", "age-at-start": "70-plus" }],
    ["pregnant", true, well],
    ...["slowly-worse", "in-steps", "fast-worse"].map(
      (course) =>
        ["known-mmn-worse", true, { ...typical, course, "told-before": ["mmn"] }] as const,
    ),
    ...["same", "comes-and-goes", "better", "not-sure", null].flatMap((course) => {
      const known: Answers = { ...typical, course, "told-before": ["mmn"] };
      return [
        ["known-mmn-worse", false, known],
        ["known-mmn", true, known],
      ] as const;
    }),
    ["known-mmn", false, { ...typical, "told-before": ["mmn"] }],
    ["known-als-mnd", true, { ...typical, "told-before": ["mmn", "als-mnd"] }],
    ["known-als-mnd", false, { ...typical, "told-before": ["cidp"] }],
    ...(
      [
        { speech: "a-little" },
        { swallowing: "clearly" },
        { "head-signs": ["double-vision"] },
        { "head-signs": ["tongue"] },
        { breathing: "on-effort" },
        { walking: "a-little" },
      ] satisfies readonly Answers[]
    ).flatMap(
      (sign) =>
        [
          ["other-signs", true, { ...well, ...sign }],
          ["other-signs", true, { ...well, weakness: "only-tired", ...sign }],
          // Who is weak has the comparison.
          ["other-signs", false, { ...typical, ...sign }],
        ] as const,
    ),
    ["other-signs", false, well],
    ["other-signs", false, { ...well, "head-signs": ["crying-laughing"], walking: "not-sure" }],
  ];

  test.each(rows)("%s: %s, with %j", (id, isSaid, answers) => {
    expect(noted(id, answers)).toBe(isSaid);
  });
});

test.each([
  [typical, "discuss-mmn"],
  [{ ...typical, "weight-loss": "yes" }, "what-could"],
  [{ ...typical, course: "better" }, "treatable"],
  [well, "what-else"],
  [{ ...typical, "told-before": ["als-mnd"] }, "what-else"],
  [{ ...typical, "told-before": ["mmn", "ulnar"] }, "look-again"],
  [{ ...typical, "urgent-signs": ["limb-injury"] }, "what-else"],
])("of %j the first question to ask is %s", (answers, first) => {
  expect(remarksFor(mmn, answers).asks[0]?.id).toBe(first);
});

describe.each([
  ["emergency", { "emergency-signs": ["chest-pain"] }],
  ["same-day", { "urgent-signs": ["limb-injury"] }],
])("where help is needed today (%s)", (urgency, signs) => {
  const answers: Answers = {
    ...typical,
    ...{ "told-before": ["ulnar"], "daily-tasks": ["keys"], background: ["family"] },
  };
  const idsOf = (group: "asks" | "lines" | "bring", given: Answers) =>
    remarksFor(mmn, given)[group].map(({ id }) => id);

  test("nothing is said of MMN, and nothing to ask or to bring that has time", () => {
    const today = { ...answers, ...signs };
    expect(assess(mmn, today).urgency).toBe(urgency);
    expect(idsOf("asks", today)).toEqual(["what-else", "call-sooner"]);
    expect(idsOf("bring", today)).toEqual(["this-page", "medicines", "letters"]);
    expect(idsOf("lines", today)).not.toContain("very-rare");
    expect(idsOf("lines", today)).toContain("any-weakness");
    expect(idsOf("asks", answers)).toContain("blood-or-scan");
    expect(idsOf("bring", answers)).toContain("someone");
    expect(idsOf("lines", answers)).toContain("very-rare");
  });
});

test.each(["mmn", "als-mnd"])(
  "whoever was told of %s is given no question that looks for it",
  (name) => {
    const ids = remarksFor(mmn, { ...typical, "told-before": [name] }).asks.map(({ id }) => id);
    expect(ids).toEqual(["what-else", "how-soon", "call-sooner"]);
  },
);

test("a splint alone is no trapped nerve that was told of", () => {
  const splint = { ...typical, treatments: ["surgery-or-splint"] };
  const asks = (given: Answers) => remarksFor(mmn, given).asks.map(({ id }) => id);
  expect(asks(splint)).not.toContain("look-again");
  expect(asks({ ...splint, "told-before": ["carpal-tunnel"] })).toContain("look-again");
});

describe("the causes go with how fast it came", () => {
  const causes = (answers: Answers) => remarksFor(mmn, answers).causes.map(({ id }) => id);
  const all = mmn.causes.map(({ id }) => id);

  test.each(["minutes-hours", "days"])("not what comes over years, after %s", (speed) => {
    const slow = ["family", "muscle"];
    expect(causes({ ...typical, course: "same", "onset-speed": speed })).toEqual(
      all.filter((id) => !slow.includes(id)),
    );
  });

  test.each(["weeks", "months"])("no stroke, after %s", (speed) => {
    expect(causes({ ...typical, course: "same", "onset-speed": speed })).toEqual(
      all.filter((id) => id !== "stroke"),
    );
  });

  test.each(["not-sure", null])("all of them where that is %j", (speed) => {
    expect(causes({ ...typical, course: "same", "onset-speed": speed })).toEqual(all);
    // What slowly got worse since did not come in a moment.
    expect(causes({ ...typical, "onset-speed": speed })).not.toContain("stroke");
  });
});

describe("what to say on the telephone", () => {
  const told = (answers: Answers) => toldFor(mmn, answers, assess(mmn, answers));

  test("names the weakness: where, since when, how it went, how it feels", () => {
    expect(told(typical)).toEqual([
      { id: "weak-parts", codes: ["hand-right"] },
      { id: "first-place", code: "hand" },
      { id: "side-at-start", code: "right" },
      { id: "duration", code: "1-2-years" },
      { id: "course", code: "slowly-worse" },
      { id: "feeling", code: "normal" },
      { id: "movements", codes: ["finger-lift", "key-pinch"] },
      { id: "muscles-thin" },
      { id: "cold", code: "clearly" },
    ]);
  });

  test("names other signs first, and only those that are there", () => {
    const answers = {
      ...typical,
      swallowing: "a-little",
      walking: "clearly",
      "weight-loss": "yes",
    };
    expect(told(answers).map(({ id, code }) => `${id} ${code}`)).toEqual(
      expect.arrayContaining(["swallowing a-little", "walking clearly", "weight-loss yes"]),
    );
    expect(told(answers)[0]).toEqual({ id: "swallowing", code: "a-little" });
    expect(told(answers).map(({ id }) => id)).not.toContain("speech");
  });

  test("names nothing that is not known, and no none", () => {
    const unsure: Answers = {
      weakness: "yes",
      "weak-parts": ["not-sure"],
      duration: "not-sure",
      course: null,
      breathing: "not-sure",
    };
    expect(told({ ...unsure, breathing: null })).toEqual([{ id: "weak" }]);
    expect(told({ ...unsure, breathing: null, "weak-parts": ["none"] })).toEqual([]);
    // Who is not sure of breathing is to be seen sooner for that, and says it.
    expect(told(unsure)).toEqual([{ id: "breathing-not-sure" }, { id: "weak" }]);
    expect(told({ ...well, "other-symptoms": ["none"], walking: "a-little" })).toEqual([
      { id: "walking", code: "a-little" },
    ]);
  });

  test("names what is there in place of weakness", () => {
    const answers = { ...well, "other-symptoms": ["shaking", "cramps"], duration: "over-5-years" };
    expect(told(answers)).toEqual([
      { id: "other-symptoms", code: "shaking" },
      { id: "other-symptoms", code: "cramps" },
    ]);
  });

  test("names the signs for today, and how suddenly it came", () => {
    const answers = { ...typical, "urgent-signs": ["limb-injury"], "onset-speed": "days" };
    expect(told(answers)[0]).toEqual({ id: "urgent-signs", code: "limb-injury" });
    expect(told(answers)).toContainEqual({ id: "onset-speed", code: "days" });
  });

  test("in an emergency names a stroke where its signs were chosen, the signs, short breath, and nothing else", () => {
    expect(told({ ...typical, "emergency-signs": ["chest-pain", "stroke-signs"] })).toEqual([
      { id: "stroke" },
      { id: "emergency-signs", code: "chest-pain" },
      { id: "emergency-signs", code: "stroke-signs" },
    ]);
    expect(told({ ...typical, "urgent-signs": ["spreading-fast"], speech: "clearly" })).toEqual([
      { id: "urgent-signs", code: "spreading-fast" },
    ]);
    expect(told({ ...typical, breathing: "at-rest-or-flat" })).toEqual([
      { id: "breathing", code: "at-rest-or-flat" },
    ]);
  });

  test("says nothing where there is nobody to call", () => {
    expect(assess(mmn, well).urgency).toBe("if-it-lasts");
    expect(told({ ...well, "other-symptoms": ["cramps"] })).toEqual([]);
  });
});
