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
    "I cannot hold a key pinch on the right.",
    "The weak part looks thinner.",
    "Cold clearly makes the weak part weaker.",
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

describe("movements, muscles and cold", () => {
  const about = (answers: Answers, say = t) =>
    clauses({ ...typical, ...answers }, say)
      .filter(({ key }) => /^(weakest|say\.(muscles|twitching|cold|surgery))/.test(key))
      .map(({ text }) => text);
  const silent = {
    ...{ movements: ["none"], "key-pinch-right": null, "finger-lift-right": null },
    ...{ thinning: "no", cramps: "no", twitching: "no", cold: "no" },
  };

  test.each([
    [
      { movements: ["finger-lift"], "finger-lift-right": "cannot" },
      "I cannot lift my fingers on the right.",
    ],
    [
      { movements: ["finger-lift"], "finger-lift-left": "clearly" },
      "I cannot lift my fingers well on the left.",
    ],
    [
      { movements: ["key-pinch"], "key-pinch-right": "a-bit" },
      "It is a bit hard to hold a key pinch on the right.",
    ],
    [{ cold: "a-bit" }, "Cold makes the weak part a bit weaker."],
    [{ thinning: "yes" }, "The weak part looks thinner."],
    [{ cramps: "sometimes" }, "The weak part cramps."],
    [
      { twitching: "weak-part", thinning: "yes", cramps: "often" },
      "The weak part looks thinner, twitches and cramps.",
    ],
    [{ twitching: "elsewhere-only" }, "Parts that are not weak twitch."],
    [
      { treatments: ["surgery-or-splint"], "surgery-effect": "no-change" },
      "An operation or splint did not help.",
    ],
  ])("%j is said, and nothing beside it", (answers, line) => {
    expect(about({ ...silent, ...answers })).toEqual([line]);
    const theirs = line.replace(/^I /, "They ").replace(/\bmy\b/, "their");
    expect(about({ ...silent, ...answers }, helper)).toEqual([theirs]);
  });

  test("of all movements of a side the weakest is said alone", () => {
    const movements = ["round-pinch", "key-pinch", "finger-lift"];
    const round = { "round-pinch-right": "a-bit", "round-pinch-left": "a-bit" };
    const key = { "key-pinch-right": "clearly", "key-pinch-left": "same" };
    const lift = { "finger-lift-right": "cannot", "finger-lift-left": "not-sure" };
    expect(about({ ...silent, movements, ...round, ...key, ...lift })).toEqual([
      "It is a bit hard to make a round pinch on the left.",
      "I cannot lift my fingers on the right.",
    ]);
  });

  test("every movement that can be chosen has its words", () => {
    for (const { id } of mmn.movements) {
      const answers = { ...silent, movements: [id], [`${id}-left`]: "cannot" };
      expect(about(answers)).toEqual([expect.stringMatching(/^I cannot [a-z ]+ on the left\.$/)]);
      expect(about(answers, helper)).toEqual([expect.not.stringMatching(/\b(I|my)\b/)]);
    }
  });

  test("who denied them, is not sure or said nothing says nothing of them", () => {
    expect(about(silent)).toEqual([]);
    const unsure = { thinning: "not-sure", cold: null, cramps: null, twitching: "not-sure" };
    expect(about({ movements: ["key-pinch"], "key-pinch-right": "not-sure", ...unsure })).toEqual(
      [],
    );
    expect(about({ ...silent, movements: ["grip"], "key-pinch-right": "cannot" })).toEqual([]);
  });

  test("they come after the signs that ask for haste", () => {
    const keys = clauses({ ...typical, swallowing: "clearly" }).map(({ key }) => key);
    expect(keys.indexOf("say.swallowing.clearly")).toBeLessThan(
      keys.indexOf("weakest.right.cannot"),
    );
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

describe("in an emergency", () => {
  const calm = {
    ...typical,
    ...{ duration: "under-4-weeks", course: "better", "told-before": ["carpal-tunnel"] },
    ...{ cramps: "often", treatments: ["surgery-or-splint"], "surgery-effect": "worse" },
  };
  const answers: Answers = {
    ...calm,
    "emergency-signs": ["stroke-signs", "sudden-weakness-today"],
  };
  const ofKind = (kind: Clause["kind"]) =>
    clauses(answers).flatMap((clause) => (clause.kind === kind ? clause.key : []));

  test("the call has the signs, then where and when, and ends there", () => {
    expect(clauses(answers).flatMap(({ key, kind }) => (kind === "besides" ? [] : key))).toEqual([
      "urgency.emergency.say.0",
      "say.stroke",
      "say.emergency-signs.stroke-signs",
      "say.emergency-signs.sudden-weakness-today",
      "urgency.emergency.say.1",
      "urgency.emergency.say.2",
    ]);
  });

  test("what else was told is for those who come, with nothing that can wait", () => {
    expect(ofKind("besides")).toEqual([
      "complaint.now.weak",
      "say.duration.under-4-weeks",
      "say.course.better",
      "say.feeling.normal",
    ]);
  });

  test("what makes it one is in the call, also where it is no sign of its first page", () => {
    const spreading = { ...typical, "urgent-signs": ["spreading-fast"], speech: "a-little" };
    const called = clauses(spreading).filter(({ kind }) => kind === "told");
    expect(called.map(({ key }) => key)).toEqual([
      "say.urgent-signs.spreading-fast",
      "say.speech.a-little",
    ]);
  });
});

test.each(["minutes-hours", "days"])(
  "of what came on over %s no sentence says that it has been so for long",
  (speed) => {
    const sudden = { ...typical, "onset-speed": speed };
    expect(said(sudden)).toContain("My right hand is weak.");
    expect(said(sudden)).toContain("The weakness began 1 to 2 years ago.");
    expect(said(sudden).join(" ")).not.toMatch(/ for /);
  },
);

/** Each sign of the two lists that several things can be ticked for, with all of them in its words. */
test.each([
  [
    "emergency-signs.stroke-signs",
    /have, or had.*Say which.*face.*arm.*leg.*speech.*words.*one side numb/,
  ],
  ["emergency-signs.cannot-swallow", /choke.*swallow.*speaking.*Say which/],
  [
    "emergency-signs.bladder-bowel-saddle",
    /pass or hold pee or poo.*numb between the legs.*Say which/,
  ],
  [
    "emergency-signs.chest-pain",
    /pain or tightness.*arm, neck or jaw pain.*sweating.*breath.*Say which/,
  ],
  [
    "emergency-signs.fainting-fit-confusion-headache",
    /have, or had.*Say which.*faint.*fit.*confusion.*headache/,
  ],
  [
    "urgent-signs.hands-and-walking",
    /weak, numb or clumsy.*legs or bladder.*new or worse.*Say which/,
  ],
  ["urgent-signs.sudden-pain-or-fever", /pain.*fever.*rash.*weakness or numbness.*Say which/],
  [
    "urgent-signs.cancer-and-spine",
    /weakness, numbness or spine pain.*cancer now or before.*Say which/,
  ],
])("%s holds for every way to tick it", (sign, words) => {
  expect(t(`say.${sign}`)).toMatch(words);
  expect(helper(`say.${sign}`)).toMatch(words);
});

describe("whoever was told of MMN or MND", () => {
  const asks = t.list("urgency.see-doctor.say");
  const worse = { ...typical, "told-before": ["mmn", "ulnar"] };

  test("speaks of a team first, and asks for no neurologist", () => {
    const words = said(worse);
    expect(words[0]).toBe("I was told that I have MMN, and it got worse. Please tell my team.");
    for (const line of asks) expect(words).not.toContain(line);
    expect(words).toContain("A doctor called it ulnar nerve trouble.");
    expect(said({ ...typical, "told-before": ["als-mnd"] })[0]).toBe(t("notes.known-als-mnd.say"));
    expect(said(worse, helper)[0]).toMatch(/^I am calling for someone who was told of MMN\./);
  });

  test("says first how soon to be seen where that cannot wait", () => {
    const soon = clauses({ ...worse, swallowing: "a-little" }).map(({ key }) => key);
    expect(soon.slice(0, 3)).toEqual([
      "urgency.within-days.say.0",
      "notes.known-mmn-worse.say",
      "say.swallowing.a-little",
    ]);
  });
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
  if (key.startsWith("say.muscles-")) {
    const has = { thin: "thinning", twitch: "twitching", cramp: "cramps" };
    return Object.entries(has).every(([word, linkId]) => {
      const isSo = /yes|often|sometimes|weak-part/.test(`${answers.get(linkId)}`);
      return isSo === key.includes(word) && reads.includes(linkId);
    });
  }
  const [, way] = /^weakest\.(?:left|right)\.(.+)$/.exec(key) ?? [];
  if (way) return reads.length === 1 && answers.get(`${reads[0]}`) === way;
  const [group = "", id = "", code = ""] = key.split(".");
  if (group === "notes") {
    const name = id === "known-als-mnd" ? "als-mnd" : "mmn";
    return isAnswered && codesOf(answers.get("told-before") as never).includes(name);
  }
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
