import { expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { answered, choice, known } from "../conditions.ts";
import { sound } from "../sound.ts";

const START = "sections.0.pages.0";

test("an option set that is not there is told once, with those that are", () => {
  expect(check(sound(`${START}.items.0.options`, "yes-on"))).toEqual([
    {
      where: "items.weak",
      what: 'Its options name no option set; use one of "yes-no", "strength".',
    },
    { where: "optionSets.yes-no", what: "Nothing uses this; use it or remove it." },
  ]);
});

test.each([answered("wake"), known("wake"), choice("wake", "yes")])(
  "an item that is not there is told: %j",
  (when) => {
    expect(check(sound("notes.0.when", when))).toContainEqual({
      where: "notes.known",
      what: 'There is no item "wake"; add it or correct the name.',
    });
  },
);

test.each([answered("weak"), known("weak")])(
  "whether an item is answered asks for no code: %j",
  (when) => {
    expect(check(sound("notes.0.when", when))).toEqual([]);
  },
);

test("a code that is not offered is told with those that are", () => {
  expect(check(sound("notes.0.when", choice("weak", "yse")))).toContainEqual({
    where: "notes.known",
    what: '"weak" does not offer "yse"; it offers "yes", "no", "not-sure".',
  });
});

test("a reason may count whichever code was chosen", () => {
  expect(check(sound("findings.0.because.0.codes"))).toEqual([]);
});

test("a movement is known wherever it stands among several", () => {
  const faults = check(sound("movements.1", { id: "kick", nerve: "leg", limb: "leg" }));
  expect(faults.filter(({ what }) => what.startsWith("There is no movement"))).toEqual([]);
});

test("a finding of the same name does not make a term used", () => {
  expect(check(sound("terms.any-hand", choice("weak", "yes")))).toEqual([
    { where: "terms.any-hand", what: "Nothing uses this; use it or remove it." },
  ]);
});
