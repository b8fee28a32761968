import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { once } from "../../src/engine/once.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { pathOf, relevantAnswers } from "../../src/engine/path.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { tiny } from "../fixtures/tiny.ts";

const answers: Answers = { weak: "yes", parts: ["arm"], "wave-left": "less", pace: "slow" };

/** The tiny questionnaire, and how often its patterns were looked through. */
function counting(): { readonly questionnaire: Questionnaire; readonly looked: () => number } {
  let times = 0;
  const get = () => {
    times += 1;
    return tiny.pattern;
  };
  const questionnaire = Object.defineProperty({ ...tiny }, "pattern", { get });
  return { questionnaire, looked: () => times };
}

test("what is worked out of the same things is worked out once", () => {
  let times = 0;
  const pair = once((a: object, b: object) => {
    times += 1;
    return [a, b];
  });
  const [one, other] = [{}, {}];
  expect(pair(one, other)).toEqual([one, other]);
  expect(pair(one, other)).toBe(pair(one, other));
  expect(times).toBe(1);
  expect(pair(other, one)).toEqual([other, one]);
  expect(pair(one, one)).toEqual([one, one]);
  expect(times).toBe(3);
});

test("that nothing follows is worked out once as well", () => {
  let times = 0;
  const nothing = once((_: object) => {
    times += 1;
  });
  const one = {};
  nothing(one);
  nothing(one);
  expect(times).toBe(1);
});

test("what fails is tried again", () => {
  let times = 0;
  const failing = once((_: object) => {
    times += 1;
    if (times === 1) throw new Error("Not yet.");
    return times;
  });
  const one = {};
  expect(() => failing(one)).toThrow("Not yet.");
  expect(failing(one)).toBe(2);
});

test("the rules judge one record once, however often it is asked for", () => {
  const { questionnaire, looked } = counting();
  const first = assess(questionnaire, answers);
  expect(assess(questionnaire, answers)).toBe(first);
  remarksFor(questionnaire, answers);
  expect(looked()).toBe(1);
});

test("an answer that changed is judged anew", () => {
  const { questionnaire, looked } = counting();
  expect(assess(questionnaire, answers).pattern).toBe("several-features");
  expect(assess(questionnaire, { ...answers, pace: "fast" }).pattern).toBe("points-elsewhere");
  expect(assess(questionnaire, answers).pattern).toBe("several-features");
  expect(looked()).toBe(2);
});

test("one record judged by two questionnaires has the judgment of each", () => {
  const other = { ...tiny, pattern: tiny.pattern.slice(-1) };
  expect(assess(tiny, answers).pattern).toBe("several-features");
  expect(assess(other, answers).pattern).toBe("few-features");
  expect(assess(tiny, answers).pattern).toBe("several-features");
});

test.each(Object.entries({ pathOf, relevantAnswers, remarksFor, outlookOf }))(
  "%s is worked out once of the same answers, and anew of others",
  (_, of: (questionnaire: Questionnaire, answers: Answers) => unknown) => {
    const first = of(tiny, answers);
    expect(of(tiny, answers)).toBe(first);
    const others = { ...answers };
    expect(of(tiny, others)).toEqual(first);
    expect(of(tiny, others)).not.toBe(first);
  },
);
