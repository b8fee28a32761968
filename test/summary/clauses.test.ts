import { describe, expect, test } from "vitest";
import helperWords from "../../questionnaires/locales/en/mmn.helper.json" with { type: "json" };
import { checkWording } from "../../src/authoring/check/words.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { type Answers, codesOf, isKnown, NOT_SURE } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { relevantAnswers } from "../../src/engine/path.ts";
import { reasonsOf } from "../../src/engine/reasons.ts";
import { translator } from "../../src/i18n/translator.ts";
import { newSession } from "../../src/session/new.ts";
import { type Clause, clausesOf } from "../../src/summary/clauses.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { randomRecord } from "../fixtures/values.ts";
import { t, texts } from "../fixtures/words.ts";

const { print } = newSession;
const helper = translator("en", {
  ui: {},
  questionnaire: texts,
  helper: { ui: {}, questionnaire: helperWords },
});

const clauses = (answers: Answers, say = t) =>
  clausesOf({ questionnaire: mmn, answers, print }, say);
const said = (answers: Answers, say = t) => clauses(answers, say).map(({ text }) => text);

test("a typical person says what is needed, the weakness in one sentence, what goes with it, what a doctor said, and asks", () => {
  expect(said({ ...typical, "told-before": ["carpal-tunnel"] })).toEqual([
    "I would like to see a doctor.",
    "My right hand has slowly got weaker for one to two years.",
    "The feeling in the weak part is normal.",
    "The right pinch is clearly weak.",
    "The weak part looks thinner.",
    "Cold clearly makes it weaker.",
    "A doctor called it carpal tunnel.",
    "Should I see a neurologist?",
  ]);
});

test("a helper says the same of them", () => {
  const theirs = said(typical, helper);
  expect(theirs[0]).toBe("I am calling for someone who would like to see a doctor.");
  expect(theirs).toContain("Their right hand has slowly got weaker for one to two years.");
  expect(theirs.at(-1)).toBe("Should they see a neurologist?");
  expect(theirs.join(" ")).not.toMatch(/\b(my|me)\b/i);
});

describe("pinch, thinning and cold", () => {
  const ABOUT = /pinch|thinner|cold/i;
  const about = (answers: Answers, say = t) =>
    said({ ...typical, ...answers }, say).filter((text) => ABOUT.test(text));
  const silent = { "key-pinch-right": "same", thinning: "no", cold: "no" };

  test.each([
    [{ "key-pinch-right": "a-bit" }, ["The right pinch is a bit weak."]],
    [{ "key-pinch-left": "cannot" }, ["The left pinch is clearly weak."]],
    [{ cold: "a-bit" }, ["Cold makes it a bit weaker."]],
    [{ thinning: "yes" }, ["The weak part looks thinner."]],
  ])("%j is said, and nothing beside it", (answers, lines) => {
    expect(about({ ...silent, ...answers })).toEqual(lines);
    expect(about({ ...silent, ...answers }, helper)).toEqual(lines);
  });

  test("of two pinches of a hand the weaker one is said, and each hand by itself", () => {
    const movements = ["round-pinch", "key-pinch"];
    const round = { "round-pinch-right": "clearly", "round-pinch-left": "a-bit" };
    const key = { "key-pinch-right": "a-bit", "key-pinch-left": "same" };
    expect(about({ ...silent, movements, ...round, ...key })).toEqual([
      "The left pinch is a bit weak.",
      "The right pinch is clearly weak.",
    ]);
  });

  test("who denied them, is not sure or said nothing says nothing of them", () => {
    expect(about(silent)).toEqual([]);
    expect(about({ "key-pinch-right": "not-sure", thinning: "not-sure", cold: null })).toEqual([]);
    expect(about({ ...silent, movements: ["grip"], "key-pinch-right": "cannot" })).toEqual([]);
  });

  test("they come after the signs that ask for haste", () => {
    const keys = clauses({ ...typical, swallowing: "clearly" }).map(({ key }) => key);
    expect(keys.indexOf("say.swallowing.clearly")).toBeLessThan(keys.indexOf("say.pinch-right"));
  });
});

describe("the main complaint", () => {
  const complaint = (answers: Answers) =>
    clauses({ ...typical, ...answers }).filter(({ key }) => key.startsWith("complaint."));

  test("names the items it says, and what else is weak", () => {
    const [first, more] = complaint({ "weak-parts": ["hand-right", "foot-left", "hand-left"] });
    expect(first?.reads).toEqual([
      ...["first-place", "side-at-start", "weak-parts"],
      ...["duration", "course"],
    ]);
    expect(more?.text).toBe("This is weak too: left foot and left hand.");
  });

  test("leaves out how long and how it went where nobody said it", () => {
    const silent = { duration: "not-sure", course: null };
    expect(complaint(silent).map(({ text }) => text)).toEqual(["My right hand is weak."]);
    expect(said({ ...typical, ...silent }).join()).not.toMatch(/not sure|years|worse/);
  });

  test("leaves a course that is no loss of strength to a sentence of its own", () => {
    const better = { ...typical, course: "better" };
    expect(said(better)).toContain("My right hand has been weak for one to two years.");
    expect(said(better)).toContain("The weakness is getting better.");
  });

  test.each([
    ["began on both sides", { "side-at-start": "both-one-worse" }],
    ["began in a part that is not weak now", { "weak-parts": ["foot-right"] }],
    [
      "began in one of two weak parts",
      { "first-place": "foot-ankle", "weak-parts": ["foot-right", "lower-leg-right"] },
    ],
    ["began in no one knows which", { "first-place": "not-sure" }],
  ])("is told in sentences of their own where it %s", (_, answers) => {
    expect(complaint(answers)).toEqual([]);
    expect(said({ ...typical, ...answers })).toContain("The weakness began 1 to 2 years ago.");
  });
});

test("signs that ask for haste come before the weakness", () => {
  const keys = clauses({
    ...typical,
    "urgent-signs": ["limb-injury"],
    swallowing: "clearly",
    "weight-loss": "yes",
  }).map(({ key }) => key);
  expect(keys.slice(0, 5)).toEqual([
    "urgency.same-day.say.0",
    "say.urgent-signs.limb-injury",
    "say.swallowing.clearly",
    "say.weight-loss.yes",
    "complaint.lasting.slowly-worse",
  ]);
});

test("in an emergency the call comes first, then every sign for those who come", () => {
  const answers = { ...typical, "emergency-signs": ["stroke-signs", "chest-pain"] };
  expect(
    clauses(answers)
      .map(({ key }) => key)
      .slice(0, 6),
  ).toEqual([
    "urgency.emergency.say.0",
    "say.stroke",
    "urgency.emergency.say.1",
    "urgency.emergency.say.2",
    "say.emergency-signs.stroke-signs",
    "say.emergency-signs.chest-pain",
  ]);
});

test("who is not sure of breathing says so", () => {
  expect(said({ ...typical, breathing: "not-sure" })).toContain(t("say.breathing-not-sure"));
});

test("what stays out of every copy is in no clause", () => {
  const answers = { ...typical, duration: "1-6-months", "age-at-start": "under-18" };
  expect(said(answers)).toContain(t("say.age-at-start.under-18"));
  const without = clausesOf(
    { questionnaire: mmn, answers, print: { ...print, hasAgeAndSex: false } },
    t,
  );
  expect(without.map(({ text }) => text)).not.toContain(t("say.age-at-start.under-18"));
});

test("where there is nobody to call there is nothing to say", () => {
  expect(said(well)).toEqual([]);
});

/** The answers of a clause of which its key says the code, and whether they say it. */
function isTraced(clause: Clause, answers: ReadonlyMap<string, unknown>): boolean {
  const { key, reads } = clause;
  const isAnswered = reads.every((linkId) => isKnown(answers.get(linkId) as never));
  if (key === "say.breathing-not-sure") return answers.get("breathing") === "not-sure";
  if (key === "say.pain-there")
    return codesOf(answers.get("pain") as never).includes("in-weak-part");
  if (key === "say.weak") return answers.get("weakness") === "yes";
  const [, side, bit] = /^say\.pinch-(left|right)(-a-bit)?$/.exec(key) ?? [];
  if (side) {
    const codes = bit ? ["a-bit"] : ["clearly", "cannot"];
    return ["round", "key"].some((pinch) => {
      const linkId = `${pinch}-pinch-${side}`;
      return reads.includes(linkId) && codes.includes(`${answers.get(linkId)}`);
    });
  }
  const [group = "", id = "", code = ""] = key.split(".");
  if (group === "complaint") {
    const course = key.startsWith("complaint.lasting") || key.startsWith("complaint.now");
    const isRight = !course || code === "weak" || answers.get("course") === code;
    return isAnswered && isRight;
  }
  const isNamed = code === "" || codesOf(answers.get(id) as never).includes(code);
  return isAnswered && reads.length > 0 && isNamed;
}

/** A list is read part by part: what is measured is the sentence with the first of them. */
function shortened(text: { readonly key: string; readonly text: string }) {
  const hasList = text.key === "say.weak-parts" || text.key === "complaint.more";
  return hasList ? { ...text, text: text.text.replace(/(,| and ).*/, ".") } : text;
}

test(
  "500 people: each clause is theirs, none that is urgent is missing, and all are plain",
  SLOW,
  () => {
    const random = dice();
    for (let count = 0; count < 500; count += 1) {
      const answers = randomRecord(mmn, random);
      const relevant = relevantAnswers(mmn, answers);
      const about = hint(JSON.stringify(answers));
      for (const say of [t, helper]) {
        const all = clauses(answers, say);
        const told = all.filter(({ kind }) => kind === "told");
        expect(
          told.filter((clause) => !isTraced(clause, relevant)),
          about,
        ).toEqual([]);
        const words = all.map(({ key, text }) => ({ key, text }));
        expect(checkWording(words.map(shortened)), about).toEqual([]);
        expect(words.map(({ text }) => text).join(" "), about).not.toMatch(
          /changes in|undefined|\{\{|,,|\s\s/,
        );
        expect(new Set(words.map(({ key }) => key)).size, about).toBe(words.length);
        if (all.length === 0) continue;
        const { because } = reasonsOf(mmn, answers, assess(mmn, answers));
        const read = new Set(told.flatMap(({ reads }) => reads));
        const missing = because.filter(
          ({ linkId, codes }) =>
            codes.some((code) => code !== NOT_SURE) && linkId !== "weakness" && !read.has(linkId),
        );
        expect(missing, about).toEqual([]);
      }
    }
  },
);
