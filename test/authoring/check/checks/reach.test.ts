import { expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { all, any, atLeast, choice, term, unless } from "../conditions.ts";
import { sound } from "../sound.ts";

const WEAK = choice("weak", "yes");
const STRONG = choice("weak", "no");
const RASH = choice("signs", "rash");
const LEFT = choice("grip-left", "weak");
const IMPOSSIBLE = all(WEAK, STRONG);

const NEVER = "It can never hold: no answers fulfil it; change it or remove it.";

test("a rule that no answers fulfil is told once, as a whole", () => {
  for (const when of [IMPOSSIBLE, all(RASH, IMPOSSIBLE)]) {
    expect(check(sound("notes.0.when", when))).toEqual([{ where: "notes.known", what: NEVER }]);
  }
});

test("a reason that no answers fulfil is not also told as hidden", () => {
  expect(check(sound("urgency.0.reasons.0.when", IMPOSSIBLE))).toEqual([
    { where: "urgency.emergency.rash", what: NEVER },
  ]);
});

test("a part that can never hold is told with everything it reads", () => {
  expect(check(sound("notes.0.when", any(RASH, all(LEFT, STRONG))))).toEqual([
    {
      where: "notes.known",
      what: 'Its part "all" that reads "grip-left", "weak" can never hold; change it or remove it.',
    },
  ]);
});

test("a term that can never hold is told where it is defined, not where it is named", () => {
  const terms = { ...sound().terms, never: IMPOSSIBLE, alone: any(RASH, term("never")) };
  expect(check(sound("terms", terms))).toEqual([
    { where: "terms.alone", what: "Nothing uses this; use it or remove it." },
    { where: "terms.never", what: NEVER },
  ]);
});

test("a count as high as its list is long has no fault", () => {
  expect(check(sound("notes.0.when", atLeast(2, WEAK, RASH)))).toEqual([]);
});

test("what a count too high makes certain is told as certain, never as impossible", () => {
  expect(check(sound("notes.0.when", all(unless(atLeast(3, WEAK, WEAK)), WEAK)))).toEqual([
    { where: "notes.known", what: "It wants at least 3 of a list of 2; lower the count." },
    {
      where: "notes.known",
      what: 'Its part "unless" that reads "weak" always holds; change it or remove it.',
    },
  ]);
});

test("a page is shown where one of its items is asked, though another never is", () => {
  const never = {
    linkId: "never",
    type: "single",
    options: "yes-no",
    enableWhen: IMPOSSIBLE,
    context: "Told to the doctor",
  };
  expect(check(sound("sections.1.pages.0.items.1", never))).toEqual([
    { where: "items.never.enableWhen", what: NEVER },
  ]);
});

test("a rule may hang on a finding that is not met", () => {
  const when = { op: "finding", id: "any-hand", status: ["not-met"] };
  expect(check(sound("pattern.3.when", when))).toEqual([]);
});
