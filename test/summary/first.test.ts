import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import { firstSentence } from "../../src/summary/first.ts";
import { typical, well } from "../fixtures/answers.ts";
import { t } from "../fixtures/words.ts";

const person: Answers = { ...typical, "age-at-start": "50-69", handedness: "right" };

const clauses = (answers: Answers, print = newSession.print) =>
  firstSentence({ ...newSession, questionnaire: mmn, answers, print }, pathOf(mmn, answers), t);
const text = (answers: Answers) =>
  clauses(answers)
    .map((clause) => clause.text)
    .join(" ");

test("it says who, which hand, where, since when, how it went and the feeling", () => {
  expect(text(person)).toBe(
    "Aged 50 to 69 at the start. Right-handed. Reports weakness. Weak now: right hand. " +
      "Began 1 to 2 years ago. Came on over months or longer. Slowly worse since. Feeling in the weak part normal.",
  );
});

test("each clause names the item and the code it came from", () => {
  expect(clauses(person).map(({ from }) => from)).toEqual(
    [
      ["age-at-start", "50-69"],
      ["handedness", "right"],
      ["weakness", "yes"],
      ["weak-parts", "hand-right"],
      ["duration", "1-2-years"],
      ["onset-speed", "months"],
      ["course", "slowly-worse"],
      ["feeling", "normal"],
    ].map(([linkId, code]) => [{ linkId, codes: [code], standing: "known" }]),
  );
});

test("parts stand in the order of the questionnaire, whatever was chosen first", () => {
  const parts = ["foot-left", "hand-right", "hand-left"];
  expect(text({ ...person, "weak-parts": parts })).toContain(
    "Weak now: left hand, right hand, and left foot.",
  );
  expect(text({ ...person, "weak-parts": ["none"] })).toContain("Chose none of the parts listed.");
});

test("what is not known is named at its end, each silence by its own name", () => {
  const { course: _, ...rest } = person;
  const silent = { ...rest, feeling: "not-sure", handedness: null, "weak-parts": [] };
  expect(text(silent)).toBe(
    "Aged 50 to 69 at the start. Reports weakness. Began 1 to 2 years ago. Came on over months or longer. " +
      "Not sure: Feeling in weak part. Not answered: Main hand and Weak parts. Not asked: Course since.",
  );
  const [last] = clauses(silent).slice(-1);
  expect(last?.from).toEqual([{ linkId: "course", codes: [], standing: "not-asked" }]);
});

test("without weakness nothing is missed that was not to be asked", () => {
  expect(text({ ...well, weakness: "only-tired" })).toBe("No weakness reported, only tiredness.");
});

test.each([
  ["minutes-hours", "Began under 4 weeks ago. Came on within minutes or hours."],
  ["days", "Began under 4 weeks ago. Came on over days."],
])("how fast it came stands beside how long ago: %s", (speed, words) => {
  expect(text({ ...person, duration: "under-4-weeks", "onset-speed": speed })).toContain(words);
});

test("without weakness it begins with what was told, and leads to the person's own words", () => {
  const eyes = { ...well, "head-signs": ["eyelids"], walking: "a-little" };
  expect(text(eyes)).toBe("Reports drooping eyelids. Gait slightly changed. No weakness reported.");
  const tired = { ...well, weakness: "only-tired", "main-problem": "I cannot hold a pen." };
  expect(text(tired)).toBe("No weakness reported, only tiredness. See own words.");
  expect(text({ ...person, "head-signs": ["eyelids"] })).not.toContain("drooping");
});

test.each([
  [["mmn"], "slowly-worse", "Told MMN by a doctor; getting worse. "],
  [["mmn"], "same", "Told MMN by a doctor. "],
  [["als-mnd", "ulnar"], "same", "Told MND or ALS by a doctor. "],
])("what a doctor named (%j) heads it", (names, course, words) => {
  expect(text({ ...person, "told-before": names, course })).toMatch(new RegExp(`^${words}Aged 50`));
});

test("what stays out of a copy is said to be left out", () => {
  const print = { ...newSession.print, hasAgeAndSex: false };
  const said = clauses(person, print).map((clause) => clause.text);
  expect(said.at(-1)).toBe("Left out of this copy: Age at start.");
  expect(said.join()).not.toContain("50");
});
