import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { newSession } from "../../src/session/new.ts";
import { clausesOf } from "../../src/summary/clauses.ts";
import { wordsOf } from "../../src/summary/words.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { randomRecord } from "../fixtures/values.ts";
import { t } from "../fixtures/words.ts";

const { print, asks } = newSession;
const words = (answers: Answers, shown = print) =>
  wordsOf({ questionnaire: mmn, answers, asks, print: shown }, t);

const told = {
  ...typical,
  "weak-parts": ["hand-right", "foot-left"],
  swallowing: "a-little",
  "told-before": ["ulnar"],
  "main-problem": "I drop cups.\n\nIt is worse in winter.",
};

test("the card has a line each for what is needed, the signs, the place, the course, and all else", () => {
  expect(words(told)?.card).toEqual([
    t("urgency.within-days.say.0"),
    "It is a little hard to swallow.",
    "My right hand has slowly got weaker for one to two years. This is weak too: left foot.",
    "The feeling in the weak part is normal. I cannot hold a key pinch on the right. The weak part looks thinner. Cold clearly makes the weak part weaker. A doctor called it ulnar nerve trouble.",
  ]);
});

test("a letter begins with what is needed where that cannot wait, or where a doctor named it", () => {
  expect(words(told)?.later?.need).toBe(t("urgency.within-days.say.0"));
  expect(words({ ...typical, "told-before": ["mmn"] })?.later?.need).toBe(
    t("notes.known-mmn-worse.say"),
  );
  expect(words(typical)?.later?.need).toBeUndefined();
});

test("a message ends with what is asked", () => {
  const { phone = [], later } = words(told) ?? {};
  expect(phone[0]).toBe(t("urgency.within-days.say.0"));
  expect(later?.message.at(-1)).toBe(t("words.when"));
  expect(words(typical)?.later?.message.slice(-2)).toEqual([
    t("urgency.see-doctor.say.1"),
    t("words.when"),
  ]);
});

test("the first three things are those for which it is urgent, then the main complaint", () => {
  expect(words(told)?.later?.first).toEqual([
    "It is a little hard to swallow.",
    "My right hand has slowly got weaker for one to two years.",
    "This is weak too: left foot.",
  ]);
});

test("own words are in the letter as they were written, unless they stay out of copies", () => {
  expect(words(told)?.later?.own).toEqual(["I drop cups.", "It is worse in winter."]);
  expect(words(told, { ...print, hasWords: false })?.later?.own).toEqual([]);
});

test("the letter says which tasks are hard, and which tests and treatments were had, and nothing of silence", () => {
  const had = {
    ...told,
    "daily-tasks": ["buttons", "keys"],
    background: ["none"],
    handedness: "right",
    sex: "female",
    "tests-before": ["mri"],
    treatments: ["steroids"],
    "steroid-effect": "worse",
  };
  const line = (item: string, ...codes: string[]) =>
    `${t(`doctor.${item}.label`)}: ${codes.map((code) => t(`doctor.${item}.options.${code}`)).join("; ")}`;
  expect(words(had)?.later?.besides).toEqual([
    line("daily-tasks", "buttons", "keys"),
    line("handedness", "right"),
    line("tests-before", "mri"),
    line("treatments", "steroids"),
    `${t("doctor.steroid-effect.label")}: ${t("optionSets.effect.worse.short")}`,
  ]);
  const silent = { ...told, "tests-before": ["not-sure"], treatments: ["none"], background: null };
  expect(words(silent)?.later?.besides).toEqual([]);
});

describe.each([
  ["same-day", { "urgent-signs": ["limb-injury"] }],
  ["emergency", { "emergency-signs": ["chest-pain"] }],
])("where help is needed today (%s)", (urgency, signs) => {
  const answers = { ...typical, ...signs };

  test("there is nothing that could be waited for", () => {
    expect(assess(mmn, answers).urgency).toBe(urgency);
    expect(words(answers)?.later).toBeUndefined();
    expect(words(answers)?.card.length).toBeGreaterThan(2);
  });
});

test("where there is nobody to call there are no words", () => {
  expect(words(well)).toBeUndefined();
});

test("500 people: the card has six lines at most, and whatever is told", SLOW, () => {
  const random = dice();
  for (let count = 0; count < 500; count += 1) {
    const answers = randomRecord(mmn, random);
    const about = hint(JSON.stringify(answers));
    const card = words(answers)?.card ?? [];
    expect(card.length, about).toBeLessThanOrEqual(6);
    const all = clausesOf({ questionnaire: mmn, answers, print }, t);
    for (const { kind, text } of all) {
      if (kind !== "ask") expect(card.join(" "), about).toContain(text);
    }
  }
});
