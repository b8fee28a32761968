import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { pathOf } from "../../src/engine/path.ts";
import { sheetOf } from "../../src/sheet/sheet.ts";
import { randomRecord } from "../contract/records.ts";
import { typical, well } from "../fixtures/answers.ts";
import { mmn } from "../fixtures/mmn.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { tiny } from "../fixtures/tiny.ts";
import { words } from "../fixtures/words.ts";

/** Everything answered, with the background and something of one's own. */
const full: Answers = {
  ...typical,
  "onset-date": "2024-06",
  pain: ["neck-to-arm", "in-weak-part"],
  "daily-tasks": ["keys", "jars"],
  background: ["family"],
  "age-at-start": "30-49",
  sex: "female",
  handedness: "right",
  "told-before": ["ulnar"],
  "tests-before": ["mri"],
  treatments: ["steroids"],
  "steroid-effect": "worse",
  "main-problem": "I cannot turn my key.",
};

const sheet = (answers: Answers) => sheetOf(mmn, answers, words);
const linkIds = (groups: ReturnType<typeof sheet>["groups"]) =>
  groups.flatMap(({ rows }) => rows.map(({ linkId }) => linkId));

test("the assessment on it is that of the answers", () => {
  expect(sheet(full).assessment).toEqual(assess(mmn, full));
});

test("the rows come in the sections of the questionnaire, in their order", () => {
  const { groups, full: every } = sheet(full);
  const sections = ["safety", "story", "where", "feeling", "muscles", "background"];
  expect(groups.map(({ sectionId }) => sectionId)).toEqual(sections);
  expect(every.map(({ sectionId }) => sectionId)).toEqual(sections);
});

test("a short row has a short label and the answer as the person saw it", () => {
  const rows = sheet(full).groups.flatMap((group) => group.rows);
  expect(rows).toContainEqual({
    linkId: "duration",
    label: words("items.duration.short"),
    value: words("items.duration.options.1-2-years.label"),
  });
  const pain = rows.find(({ linkId }) => linkId === "pain");
  expect(pain?.value.split("; ")).toHaveLength(2);
});

test("the short rows leave out the sides of movements, own words and what was left empty", () => {
  const shown = linkIds(sheet({ ...full, cold: null, tiring: [] }).groups);
  expect(shown).toContain("movements");
  expect(shown).toContain("onset-date");
  for (const linkId of ["finger-lift-right", "main-problem", "cold", "tiring"]) {
    expect(shown).not.toContain(linkId);
  }
});

test("a section without a short row is left out", () => {
  const sections = sheet({ ...well, "main-problem": "Tired." }).groups;
  expect(sections.map(({ sectionId }) => sectionId)).toEqual(["safety"]);
});

test("own words are as the person wrote them", () => {
  expect(sheet(full).ownWords).toEqual([
    { linkId: "main-problem", label: expect.any(String), value: "I cannot turn my key." },
  ]);
  expect(sheet({ ...full, "main-problem": "" }).ownWords).toEqual([]);
  expect(sheet({ ...full, "main-problem": null }).ownWords).toEqual([]);
  expect(sheet(well).ownWords).toEqual([]);
});

test("the movements that were chosen are a table, with the nerve they need and both sides", () => {
  const strength = (code: string) => words(`optionSets.strength.${code}.label`);
  expect(sheet(full).movements).toEqual([
    {
      movement: words("movements.finger-lift.short"),
      nerve: words("nerves.radial"),
      left: strength("same"),
      right: strength("clearly"),
    },
    {
      movement: words("movements.key-pinch.short"),
      nerve: words("nerves.ulnar"),
      left: strength("same"),
      right: strength("cannot"),
    },
  ]);
});

test("a side that was left empty or not reached says so", () => {
  const { "finger-lift-right": _, ...rest } = full;
  const [first] = sheet({ ...rest, "finger-lift-left": null }).movements;
  expect(first).toMatchObject({ left: words("notAnswered"), right: words("notAsked") });
});

test.each([[{ movements: ["none"] }], [{ movements: null }], [{ weakness: "no" }]])(
  "with %j there are no movements",
  (change) => {
    expect(sheet({ ...full, ...change }).movements).toEqual([]);
  },
);

test("the flags are the answers that made the urgency what it is", () => {
  const urgent = sheet({
    ...full,
    breathing: "at-rest-or-flat",
    "emergency-signs": ["chest-pain"],
  });
  expect(urgent.flags.map(({ linkId }) => linkId)).toEqual(["emergency-signs", "breathing"]);
  expect(sheet(full).flags).toEqual([]);
});

test("the findings stand by kind", () => {
  const { findings } = sheet({ ...full, speech: "clearly" });
  expect(findings.core.map(({ id }) => id)).toEqual([
    ...["over-one-month", "slow-or-stepwise", "one-sided-start", "two-nerve-areas"],
    "feeling-spared",
  ]);
  expect(findings.supportive).toHaveLength(8);
  expect(findings["strong-pointer"].map(({ id }) => id)).toEqual(["speech-or-swallowing"]);
  expect(findings["soft-pointer"].map(({ id }) => id)).toEqual(["neck-to-arm-pain", "family"]);
});

test("what was asked and is not known is named, texts aside", () => {
  const { unknown } = sheet({ ...full, cold: "not-sure", speech: null, "main-problem": null });
  expect(unknown).toEqual([words("items.speech.short"), words("items.cold.short")]);
  expect(sheet(full).unknown).toEqual([]);
});

test("what was not asked is not unknown", () => {
  expect(sheet(well).unknown).toEqual([]);
});

test("the full answers are exactly those of the path, whatever was entered", SLOW, () => {
  const roll = dice();
  for (let count = 0; count < 300; count += 1) {
    const answers = randomRecord(roll.number);
    const asked = pathOf(mmn, answers).pages.flatMap(({ items }) => items);
    const facts = sheet(answers);
    expect(linkIds(facts.full), hint(JSON.stringify(answers))).toEqual(
      asked.map(({ linkId }) => linkId),
    );
    const shown = new Set(linkIds(facts.full));
    for (const linkId of linkIds(facts.groups)) expect(shown).toContain(linkId);
    for (const { linkId } of [...facts.flags, ...facts.ownWords]) expect(shown).toContain(linkId);
  }
});

test("the full answers say the whole question, and that something was not answered", () => {
  const rows = sheet({ ...full, cold: null }).full.flatMap((group) => group.rows);
  const of = (linkId: string) => rows.find((row) => row.linkId === linkId);
  expect(of("cold")).toEqual({
    linkId: "cold",
    label: words("items.cold.question"),
    value: words("notAnswered"),
  });
  expect(of("finger-lift-right")?.label).toBe(
    `${words("movements.finger-lift.title")}: ${words("sides.right.question")}`,
  );
  expect(of("main-problem")?.value).toBe("I cannot turn my key.");
});

test("nothing that is off the path is on it", () => {
  const hidden = sheet({ ...full, weakness: "no", "other-symptoms": ["none"] });
  expect(linkIds(hidden.full)).toEqual([
    ...["emergency-signs", "urgent-signs", "weakness", "other-symptoms", "speech", "swallowing"],
    ...["breathing", "head-signs", "weight-loss", "main-problem"],
  ]);
  expect(JSON.stringify(hidden)).not.toContain("2024-06");
});

test("the words come from outside: it says whatever it is given", () => {
  const { groups, ownWords } = sheetOf(tiny, { pace: "slow", story: "no" }, (key) => `<${key}>`);
  expect(groups).toEqual([
    {
      sectionId: "first",
      rows: [
        { linkId: "pace", label: "<items.pace.short>", value: "<items.pace.options.slow.label>" },
      ],
    },
  ]);
  expect(ownWords).toEqual([{ linkId: "story", label: "<items.story.short>", value: "no" }]);
});
