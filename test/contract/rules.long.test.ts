import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import {
  type Answers,
  codesOf,
  has,
  hasAny,
  isAnswered,
  isKnown,
  standsAlone,
} from "../../src/engine/answer.ts";
import { type Assessment, assess } from "../../src/engine/assess.ts";
import { itemsOf, optionsOf, pathOf } from "../../src/engine/path.ts";
import { conditionsOf, itemsReadBy } from "../../src/engine/reads.ts";
import { without } from "../fixtures/answers.ts";
import { type Dice, dice, hint, SLOW } from "../fixtures/random.ts";
import { randomValue } from "../fixtures/values.ts";
import { randomRecord } from "./records.ts";

// "Rules that must hold for every possible record" of the contract, on random records.

const RISING = ["if-it-lasts", "see-doctor", "within-days", "same-day", "emergency"];

/** "Read by no rule of urgency or pattern, printed only": whole items, and codes of items that are read. */
const UNREAD = [
  ...["sex", "handedness", "spread", "shaking", "numb-side", "daily-tasks", "tests-before"],
  ...["told-before", "steroid-effect", "surgery-effect", "onset-date", "main-problem"],
];
const UNREAD_CODES: Readonly<Record<string, readonly string[]>> = {
  tiring: ["while-using"],
  background: [
    ...["diabetes", "autoimmune", "recent-infection", "alcohol", "statins", "heavy-use"],
    "pregnancy",
  ],
};

type Check = (answers: Answers, assessment: Assessment, roll: Dice) => void;

function forRandomRecords(count: number, check: Check): void {
  const roll = dice();
  for (let done = 0; done < count; done += 1) {
    const answers = randomRecord(roll.number);
    check(answers, assess(mmn, answers), roll);
  }
}

function expectNotLower(before: Assessment, after: Answers, what: string): void {
  const { urgency } = assess(mmn, after);
  if (RISING.indexOf(urgency) >= RISING.indexOf(before.urgency)) return;
  expect.fail(hint(`${what} lowers ${before.urgency} to ${urgency}: ${JSON.stringify(after)}`));
}

function expectSameResult(before: Assessment, after: Answers): void {
  const { urgency, pattern } = assess(mmn, after);
  if (urgency === before.urgency && pattern === before.pattern) return;
  expect.fail(hint(`${urgency} and ${pattern} of ${JSON.stringify(after)}`));
}

test(
  "there is always one urgency and one pattern, and every core and supportive finding",
  SLOW,
  () => {
    const listed = mmn.findings.filter(({ kind }) => kind === "core" || kind === "supportive");
    forRandomRecords(1000, (answers, { urgency, pattern, findings }) => {
      expect(RISING, hint(JSON.stringify(answers))).toContain(urgency);
      expect(mmn.pattern.map(({ code }) => code)).toContain(pattern);
      const ids = findings.slice(0, listed.length).map(({ id }) => id);
      expect(ids).toEqual(listed.map(({ id }) => id));
    });
  },
);

test("adding an emergency or urgent sign never lowers urgency", SLOW, () => {
  forRandomRecords(1500, (answers, before, roll) => {
    const linkId = roll.pick(["emergency-signs", "urgent-signs"]);
    const signs = optionsOf(mmn, itemOf(linkId)).filter((code) => code !== "none");
    const kept = codesOf(answers[linkId]).filter((code) => code !== "none");
    const added = [...new Set([...kept, roll.pick(signs)])];
    expectNotLower(before, { ...answers, [linkId]: added }, `adding to ${linkId}`);
  });
});

test("turning a no into not-sure, or removing it, never lowers urgency", SLOW, () => {
  const noes = ["no", "none", "normal", "same"];
  forRandomRecords(1200, (answers, before, roll) => {
    const denied = Object.keys(answers).filter((linkId) => hasAny(answers[linkId], noes));
    for (const linkId of roll.shuffle(denied).slice(0, 4)) {
      expectNotLower(before, without(answers, linkId), `removing ${linkId}`);
      const item = itemOf(linkId);
      const isOffered = optionsOf(mmn, item).includes("not-sure");
      const unsure = isOffered ? (item.type === "multi" ? ["not-sure"] : "not-sure") : null;
      expectNotLower(before, { ...answers, [linkId]: unsure }, `not being sure of ${linkId}`);
    }
  });
});

test(
  "not being sure of the duration never lowers a same-day of a fast start or course",
  SLOW,
  () => {
    let tried = 0;
    forRandomRecords(4000, (answers, before) => {
      const isFast =
        hasAny(answers["onset-speed"], ["minutes-hours", "days"]) ||
        has(answers.course, "fast-worse");
      if (!isFast || before.urgency !== "same-day") return;
      tried += 1;
      expectNotLower(before, { ...answers, duration: "not-sure" }, "not being sure of duration");
      expectNotLower(before, without(answers, "duration"), "removing the duration");
    });
    expect(tried).toBeGreaterThan(50);
  },
);

test("an item that no row reads changes neither urgency nor pattern", SLOW, () => {
  forRandomRecords(600, (answers, before, roll) => {
    for (const linkId of UNREAD) {
      const value = randomValue(mmn, itemOf(linkId), roll);
      expectSameResult(before, { ...answers, [linkId]: value });
    }
  });
});

test("what no row reads is what the contract says is printed only", SLOW, () => {
  const rules = [
    ...mmn.findings.flatMap(conditionsOf),
    ...mmn.urgency.flatMap(({ reasons }) => (reasons ?? []).map(({ when }) => when)),
    ...mmn.pattern.flatMap(({ when }) => when ?? []),
  ];
  const read = itemsReadBy(mmn, rules);
  const unread = itemsOf(mmn)
    .map(({ linkId }) => linkId)
    .filter((linkId) => !read.includes(linkId));
  // Nothing reads which treatments there were, but it opens a question that is read.
  expect(new Set(unread)).toEqual(new Set([...UNREAD, "treatments"]));
});

test("codes that no row reads change neither urgency nor pattern", SLOW, () => {
  forRandomRecords(1500, (answers, _, roll) => {
    for (const [linkId, codes] of Object.entries(UNREAD_CODES)) {
      const others = codesOf(answers[linkId]).filter(
        (code) => !standsAlone(code) && !codes.includes(code),
      );
      const read = { ...answers, [linkId]: others.length > 0 ? others : ["none"] };
      const printed = { ...answers, [linkId]: [...others, roll.pick(codes)] };
      expectSameResult(assess(mmn, read), printed);
    }
  });
});

test("the order of answering never matters", SLOW, () => {
  forRandomRecords(1500, (answers, assessment, roll) => {
    const shuffled = Object.fromEntries(
      roll
        .shuffle(Object.entries(answers))
        .map(([linkId, answer]) => [
          linkId,
          Array.isArray(answer) ? roll.shuffle<string>(answer) : answer,
        ]),
    );
    if (isDeepStrictEqual(assess(mmn, shuffled), assessment)) return;
    expect(assess(mmn, shuffled), hint(JSON.stringify(answers))).toEqual(assessment);
  });
});

test("answers of items that are not enabled change nothing", SLOW, () => {
  forRandomRecords(1500, (answers, assessment, roll) => {
    const { pages, answers: relevant } = pathOf(mmn, answers);
    const asked = new Set(pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)));
    const others = itemsOf(mmn).filter(({ linkId }) => !asked.has(linkId));
    const noise = others.map((item) => [item.linkId, randomValue(mmn, item, roll)]);
    const noisy: Answers = { ...answers, ...Object.fromEntries(noise) };
    for (const changed of [noisy, Object.fromEntries(relevant)]) {
      if (isDeepStrictEqual(assess(mmn, changed), assessment)) continue;
      expect(assess(mmn, changed), hint(JSON.stringify(changed))).toEqual(assessment);
    }
  });
});

test("several-features never comes with a throat sign", SLOW, () => {
  let tried = 0;
  forRandomRecords(6000, (answers, { pattern }) => {
    if (pattern !== "several-features") return;
    tried += 1;
    const told = [answers.speech, answers.swallowing];
    expect(told, hint(JSON.stringify(answers))).toEqual(["no", "no"]);
    expect(has(answers["head-signs"], "tongue")).toBe(false);
    expect(has(answers["weak-parts"], "mouth-throat")).toBe(false);
    expect(has(answers["first-place"], "face-throat")).toBe(false);
  });
  expect(tried).toBeGreaterThan(100);
});

test(
  "several-features never comes with an unanswered question on throat, legs or how fast it came",
  SLOW,
  () => {
    const needed = ["speech", "swallowing", "stiffness", "walking", "onset-speed"];
    let tried = 0;
    forRandomRecords(6000, (answers, { pattern }) => {
      if (pattern !== "several-features") return;
      tried += 1;
      for (const linkId of needed) {
        expect(isKnown(answers[linkId]), hint(`${linkId} of ${JSON.stringify(answers)}`)).toBe(
          true,
        );
        for (const unsaid of [null, "not-sure"]) {
          const { pattern: after } = assess(mmn, { ...answers, [linkId]: unsaid });
          expect(after, hint(`no ${linkId}: ${JSON.stringify(answers)}`)).not.toBe(pattern);
        }
      }
    });
    expect(tried).toBeGreaterThan(100);
  },
);

test("silence on anything else blocks no several-features", SLOW, () => {
  // What is in the way, without what several-features needs or what a core or supportive finding reads.
  const silent = [
    ...["emergency-signs", "urgent-signs", "breathing", "head-signs", "weight-loss", "one-task"],
    ...["pain", "tiring", "background", "age-at-start"],
  ];
  let tried = 0;
  forRandomRecords(6000, (answers, { pattern }) => {
    if (pattern !== "several-features") return;
    tried += 1;
    for (const linkId of silent) {
      const { pattern: after } = assess(mmn, without(answers, linkId));
      expect(after, hint(`no ${linkId}: ${JSON.stringify(answers)}`)).toBe(pattern);
    }
  });
  expect(tried).toBeGreaterThan(100);
});

test("if-it-lasts never comes with weakness or with an unanswered safety item", SLOW, () => {
  let tried = 0;
  forRandomRecords(6000, (answers, { urgency }) => {
    if (urgency !== "if-it-lasts") return;
    tried += 1;
    const path = pathOf(mmn, answers);
    const safety = path.pages
      .filter(({ section }) => section.id === "safety")
      .flatMap(({ items }) => items.map(({ linkId }) => linkId));
    const empty = safety.filter((linkId) => !isAnswered(path.answers.get(linkId)));
    expect(empty, hint(JSON.stringify(answers))).toEqual([]);
    expect(answers.weakness).toBe("no");
    expect(answers.walking).toBe("no");
    expect(answers["head-signs"]).toEqual(["none"]);
    for (const linkId of safety) {
      const { urgency: after } = assess(mmn, without(answers, linkId));
      expect(after, hint(`no ${linkId}: ${JSON.stringify(answers)}`)).not.toBe(urgency);
    }
  });
  expect(tried).toBeGreaterThan(100);
});

test("nobody who is weak, or not sure of it, is told less than to see a doctor", SLOW, () => {
  forRandomRecords(1500, (answers) => {
    for (const weakness of ["yes", "not-sure"]) {
      const { urgency } = assess(mmn, { ...answers, weakness });
      expect(urgency, hint(JSON.stringify(answers))).not.toBe("if-it-lasts");
    }
  });
});
