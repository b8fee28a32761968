import { describe, expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type Answers, isKnown } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { optionsOf, pathOf, relevantAnswers } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import type { Source } from "../../src/summary/copy.ts";
import { historyRows, summaryOf } from "../../src/summary/summary.ts";
import { randomRecord } from "../contract/records.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { tiny } from "../fixtures/tiny.ts";
import { t } from "../fixtures/words.ts";

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

const sheet = (answers: Answers, choices: Partial<Source> = {}) =>
  summaryOf({ ...newSession, questionnaire: mmn, answers, ...choices }, t);
const linkIds = (groups: ReturnType<typeof sheet>["groups"]) =>
  groups.flatMap(({ rows }) => rows.map(({ linkId }) => linkId));

test("the assessment on it is that of the answers", () => {
  expect(sheet(full).assessment).toEqual(assess(mmn, full));
});

test("the answers in full come in the sections of the questionnaire, in their order", () => {
  const sections = ["safety", "story", "where", "feeling", "muscles", "background"];
  expect(sheet(full).full.map(({ sectionId }) => sectionId)).toEqual(sections);
});

test("a row of the first page is in the doctor's words", () => {
  const rows = sheet(full).groups.flatMap((group) => group.rows);
  expect(rows).toContainEqual({
    linkId: "pain",
    label: t("doctor.pain.label"),
    value: [t("doctor.pain.options.neck-to-arm"), t("doctor.pain.options.in-weak-part")].join("; "),
  });
  expect(rows).toContainEqual({
    linkId: "shaking",
    label: t("doctor.shaking.label"),
    value: t("optionSets.yes-no.no.short"),
  });
});

test(
  "every known answer has a place on the first page, and none is there twice but as a reason",
  SLOW,
  () => {
    const roll = dice();
    for (let count = 0; count < 300; count += 1) {
      const answers = randomRecord(roll.number);
      const facts = sheet(answers);
      const rows = [
        ...historyRows(facts).map(({ linkId }) => linkId),
        ...facts.ownWords.map(({ linkId }) => linkId),
        ...linkIds(facts.groups),
      ];
      const told = [
        ...rows,
        ...facts.redFlags.map(({ linkId }) => linkId),
        ...facts.first.flatMap(({ from }) => from.map(({ linkId }) => linkId)),
        // Of a list of signs, those that are no sign of the strip stand among the other answers.
        ...facts.flags.filter(({ codes }) => codes.length > 0).map(({ linkId }) => linkId),
      ];
      const known = [...relevantAnswers(mmn, answers)]
        .filter(([, answer]) => isKnown(answer))
        .map(([linkId]) => linkId)
        .filter((linkId) => !("side" in itemOf(linkId)))
        // The date stands beside how long ago it was; the grid of nerves says which were chosen.
        .filter((linkId) => !["onset-date", "movements"].includes(linkId));
      const what = hint(JSON.stringify(answers));
      expect(new Set(rows).size, what).toBe(rows.length);
      for (const linkId of known) expect(told, what).toContain(linkId);
    }
  },
);

test("a sign of a list that the strip does not name is told among the other answers", () => {
  expect(linkIds(sheet(full).groups)).not.toContain("head-signs");
  expect(linkIds(sheet({ ...full, "head-signs": ["tongue"] }).groups)).not.toContain("head-signs");
  const both = sheet({ ...full, "head-signs": ["crying-laughing"] });
  expect(linkIds(both.groups)).toContain("head-signs");
});

test("the history is told in its order, with the date beside how long ago that was", () => {
  const { history } = sheet(full);
  expect(history.map(({ linkId }) => linkId)).toEqual([
    ...["first-place", "side-at-start", "duration", "onset-speed", "course", "spread"],
  ]);
  expect(history[2]?.value).toBe(`${t("doctor.duration.options.1-2-years")} (June 2024)`);
  expect(history[4]).toMatchObject({ codes: ["slowly-worse"], standing: "known" });
});

test("what of the history is not known says why, beside a date that was given all the same", () => {
  const { spread: _, ...rest } = full;
  const { history } = sheet({ ...rest, duration: "not-sure", "onset-speed": null });
  const said = Object.fromEntries(history.map(({ linkId, value }) => [linkId, value]));
  expect(said).toMatchObject({
    duration: `${t("summary.flag.not-sure")} (June 2024)`,
    "onset-speed": t("summary.flag.not-answered"),
    spread: t("summary.flag.not-asked"),
  });
  expect(sheet(well).history).toEqual([]);
});

test("all that is weak now is one row, and its parts are drawn", () => {
  const parts = ["hand-left", "hand-right", "forearm-left", "forearm-right", "neck", "face"];
  const { body } = sheet({ ...full, "weak-parts": parts });
  expect(body).toMatchObject({ codes: parts, standing: "known" });
  expect(body?.value.split("; ")).toHaveLength(parts.length);
  expect(sheet({ ...full, "weak-parts": [] }).body).toMatchObject({
    codes: [],
    value: t("summary.flag.not-answered"),
  });
});

test("own words are on one line, shortened where they are long, and whole among all answers", () => {
  expect(sheet(full).ownWords).toEqual([
    { linkId: "main-problem", label: expect.any(String), value: "I cannot turn my key." },
  ]);
  const long = "word ".repeat(60).trim();
  const facts = sheet({ ...full, "main-problem": `one\n${long}` });
  expect(facts.ownWords[0]?.value).toMatch(/^one word .*word…$/);
  expect(facts.full.flatMap(({ rows }) => rows).map(({ value }) => value)).toContain(
    `one\n${long}`,
  );
  expect(sheet({ ...full, "main-problem": "" }).ownWords).toEqual([]);
  expect(sheet(well).ownWords).toEqual([]);
});

test("the flags are what asks for haste, the soonest first, and not only of the urgency that wins", () => {
  const urgent = sheet({
    ...full,
    "weight-loss": "yes",
    "urgent-signs": ["limb-injury"],
    breathing: "at-rest-or-flat",
    "emergency-signs": ["chest-pain"],
  });
  expect(urgent.redFlags.map(({ linkId }) => linkId)).toEqual([
    ...["emergency-signs", "breathing", "urgent-signs", "weight-loss"],
  ]);
  expect(sheet(full).redFlags).toEqual([]);
});

test("what asks for haste only by silence stands among the flags, and is said to be not known", () => {
  const silent = sheet({ ...full, duration: "1-6-months", "onset-speed": null });
  expect(silent.redFlags).toEqual([
    {
      linkId: "weakness",
      label: t("doctor.weakness.label"),
      value: t("doctor.weakness.options.yes"),
    },
    {
      linkId: "duration",
      label: t("doctor.duration.label"),
      value: t("doctor.duration.options.1-6-months"),
    },
    {
      linkId: "onset-speed",
      label: t("doctor.onset-speed.label"),
      value: t("summary.notKnown"),
    },
  ]);
});

test("a reason for haste is told with all its parts, also those that tell how it went", () => {
  const fast = { ...full, duration: "1-6-months", "onset-speed": "days", course: "fast-worse" };
  const told = sheet(fast).redFlags.map(({ linkId }) => linkId);
  expect(told).toEqual(expect.arrayContaining(["weakness", "duration", "onset-speed"]));
});

test("what every doctor asks is named where nothing is known of it, asked or not", () => {
  const always = ["told-before", "tests-before", "treatments"];
  expect(sheet(full).unsaid).toEqual([]);
  expect(sheet(well).unsaid.map(({ linkId }) => linkId)).toEqual(always);
  expect(sheet(well).unsaid.map(({ value }) => value)).toEqual(
    always.map(() => t("summary.flag.not-asked")),
  );
  const { unsaid, unknown } = sheet({ ...full, treatments: ["not-sure"] });
  expect(unsaid.map(({ value }) => value)).toEqual([t("summary.flag.not-sure")]);
  expect(unknown).toEqual([]);
});

test("what is left out of a copy is no flag on it", () => {
  const child: Answers = { ...full, "age-at-start": "under-18" };
  expect(sheet(child).redFlags.map(({ linkId }) => linkId)).toEqual(["duration", "age-at-start"]);
  const print = { ...newSession.print, hasAgeAndSex: false };
  expect(sheet(child, { print }).redFlags.map(({ linkId }) => linkId)).toEqual(["duration"]);
});

describe("a date that was given beside how long ago it began", () => {
  const began = (duration: string, date: string) =>
    summaryOf(
      {
        ...{ ...newSession, questionnaire: mmn, today: "2026-11-30" },
        answers: { ...full, duration, "onset-date": date },
      },
      t,
    ).history.find(({ linkId }) => linkId === "duration")?.value ?? "";

  test.each([
    ["under-4-weeks", "2026-11"],
    ["under-4-weeks", "2026-10"],
    ["1-2-years", "2025"],
    ["1-2-years", "2024-11"],
    ["over-5-years", "1990"],
  ])("stands beside it where it can be so (%s, %s)", (duration, date) => {
    expect(began(duration, date)).not.toContain("does not match");
    expect(began(duration, date)).toContain("(");
  });

  test.each([
    ["under-4-weeks", "2025-05"],
    ["under-4-weeks", "2024"],
    ["over-5-years", "2024-01"],
    ["1-2-years", "2020"],
  ])("is marked where it cannot (%s, %s)", (duration, date) => {
    expect(began(duration, date)).toMatch(/\(date given: .+; does not match\)/);
  });
});

test("no flag is shortened", () => {
  const signs = optionsOf(mmn, itemOf("emergency-signs")).filter((code) => code !== "none");
  const [flag] = sheet({ ...full, "emergency-signs": signs }).redFlags;
  expect(flag?.value.split("; ")).toHaveLength(signs.length);
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
  // Speech has a place of its own that says so.
  expect(unknown).toEqual([t("doctor.cold.label")]);
  expect(sheet(full)).toMatchObject({ unknown: [], isAllAnswered: true });
  expect(sheet({ ...full, speech: null })).toMatchObject({ unknown: [], isAllAnswered: false });
});

test("that nothing points elsewhere is said only where all that could was asked and is known", () => {
  expect(sheet(full).isAllKnown).toBe(true);
  expect(sheet({ ...full, stiffness: null }).isAllKnown).toBe(false);
  expect(sheet({ ...full, "head-signs": ["not-sure"] }).isAllKnown).toBe(false);
  // Without weakness most of it is never asked.
  expect(sheet(well).isAllKnown).toBe(false);
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
    for (const { linkId } of [...facts.redFlags, ...facts.ownWords])
      expect(shown).toContain(linkId);
  }
});

test("the full answers say the whole question, and that something was not answered", () => {
  const rows = sheet({ ...full, cold: null }).full.flatMap((group) => group.rows);
  const of = (linkId: string) => rows.find((row) => row.linkId === linkId);
  expect(of("cold")).toEqual({
    linkId: "cold",
    label: t("items.cold.question"),
    value: t("notAnswered"),
  });
  expect(of("finger-lift-right")?.label).toBe(
    `${t("movements.finger-lift.title")}: ${t("sides.right.question")}`,
  );
  expect(of("main-problem")?.value).toBe("I cannot turn my key.");
});

test("nothing that is off the path is on it", () => {
  const hidden = sheet({ ...full, weakness: "no", "other-symptoms": ["none"] });
  expect(linkIds(hidden.full)).toEqual([
    ...["emergency-signs", "urgent-signs", "weakness", "other-symptoms", "speech", "swallowing"],
    ...["breathing", "head-signs", "weight-loss", "walking", "main-problem"],
  ]);
  expect(JSON.stringify(hidden)).not.toMatch(/2024-06|June 2024/);
});

test("age and sex are left out where the person wants that, and so is what tells them", () => {
  const young: Answers = { ...full, "age-at-start": "under-18" };
  expect(sheet(young).findings["soft-pointer"].map(({ id }) => id)).toContain("young-start");
  const print = { ...newSession.print, hasAgeAndSex: false };
  const facts = sheet(young, { print });
  expect(facts.findings["soft-pointer"].map(({ id }) => id)).not.toContain("young-start");
  expect(linkIds(facts.groups)).not.toContain("sex");
  const row = facts.full.flatMap(({ rows }) => rows).find(({ linkId }) => linkId === "sex");
  expect(row?.value).toBe(t("summary.leftOut"));
  expect(JSON.stringify(facts)).not.toContain(t("items.age-at-start.options.under-18.label"));
});

test("own words are left out where the person wants that", () => {
  const facts = sheet(full, {
    print: { ...newSession.print, hasWords: false },
    asks: { leftOut: [], own: "May I drive?" },
  });
  expect(JSON.stringify(facts)).not.toContain("I cannot turn my key.");
  expect(JSON.stringify(facts)).not.toContain("May I drive?");
});

test("what is left out and was never answered is not said to be left out", () => {
  const facts = sheet(
    { ...full, sex: null },
    { print: { ...newSession.print, hasAgeAndSex: false } },
  );
  const row = facts.full.flatMap(({ rows }) => rows).find(({ linkId }) => linkId === "sex");
  expect(row?.value).toBe(t("notAnswered"));
});

test("the questions to ask are those that the answers suggest, but those left out, after own ones", () => {
  const ask = (id: string) => t(`asks.${id}`);
  expect(sheet(well).allAsks).toEqual([ask("what-else"), ask("how-soon"), ask("call-sooner")]);
  const all = mmn.asks.map(({ id }) => id).filter((id) => id !== "what-could");
  expect(sheet(full).allAsks).toEqual(all.map(ask));
  const some = sheet({ ...full, "weight-loss": "yes" }).allAsks;
  expect(some[0]).toBe(ask("what-could"));
  expect(some).not.toContain(ask("discuss-mmn"));
  const asks = { leftOut: ["how-soon"], own: " May I drive?\n\n\u200b \u3000\nCan I work? " };
  expect(sheet(well, { asks }).allAsks).toEqual([
    ...["May I drive?", "Can I work?", ask("what-else"), ask("call-sooner")],
  ]);
});

test("the words come from outside: it says whatever it is given", () => {
  const source = { ...newSession, questionnaire: tiny, answers: { pace: "slow", story: "no" } };
  const say = Object.assign((key: string) => `<${key}>`, {
    list: () => [],
    has: () => true,
    language: "en",
  });
  const { groups, ownWords } = summaryOf(source, say);
  expect(groups).toEqual([
    {
      sectionId: "first",
      rows: [{ linkId: "pace", label: "<doctor.pace.label>", value: "<doctor.pace.options.slow>" }],
    },
  ]);
  expect(ownWords).toEqual([{ linkId: "story", label: "<doctor.story.label>", value: "no" }]);
});
