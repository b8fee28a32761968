import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { FIGURES } from "../../../../src/questionnaire/figures.ts";
import { type Change, finds, findsOnly, MOVEMENTS, SIDES, SIGNS, START, WORDS } from "../broken.ts";
import { sound } from "../sound.ts";

describe("a wrong list of options is found", () => {
  test.each<Change>([
    [`${SIGNS}.items.0.options`, ["none", "rash", "fall"], "items.signs", /at the end/],
    ["optionSets.yes-no", ["not-sure", "yes", "no"], "optionSets.yes-no", /at the end/],
    [`${MOVEMENTS}.items.0.options.2`, "not-sure", "items.movements", /more than once/],
    [
      `${MOVEMENTS}.items.0.options`,
      ["grip", "none", "other", "not-sure"],
      "items.movements",
      /at the end/,
    ],
    [
      `${MOVEMENTS}.items.0.options`,
      ["grip", "other", "not-sure", "none"],
      "items.movements",
      /end/,
    ],
    [`${SIGNS}.items.0.required`, undefined, "items.signs", /or mark it as required/],
    [`${SIGNS}.items.0.options`, ["rash", "fall"], "items.signs", /must be answered, so offer/],
    [`${SIDES}.items.0.side`, undefined, "items.grip-left", /go together/],
    [`${SIDES}.items.0.movement`, undefined, "items.grip-left", /go together/],
  ])("%s: %j", finds);

  test("an option that is given twice is told as that, not as out of order too", () => {
    const twice = ["grip", "other", "none", "not-sure", "not-sure"];
    findsOnly(
      `${MOVEMENTS}.items.0.options`,
      twice,
      "items.movements",
      /"not-sure" .* more than once/,
    );
  });

  test("of options that nobody knows nothing else is told", () => {
    findsOnly(`${MOVEMENTS}.items.0.options`, "parts", "items.movements", /name no option set/);
  });
});

describe("an item with a figure", () => {
  const offering = (...options: readonly string[]) =>
    [
      `${START}.items.1`,
      {
        linkId: "parts",
        type: "multi",
        figure: "body",
        options,
        context: "Printed for the doctor",
      },
    ] as const;
  const LAST = ["none", "not-sure"];

  test("offers what the figure shows", () => {
    expect(check(sound(...offering(...FIGURES.body, ...LAST)))).toEqual([]);
  });

  test("may not leave any of it out", () => {
    const others = FIGURES.body.filter((code) => code !== "neck");
    findsOnly(...offering(...others, ...LAST), "items.parts", /^The figure shows "neck"; offer it/);
  });

  test("may not offer more", () => {
    const more = offering(...FIGURES.body, "tail", ...LAST);
    findsOnly(...more, "items.parts", /^The figure does not show "tail"; leave it or/);
  });
});

describe("a text is long enough for what is written into it", () => {
  const text = (format: string, maxLength: number) =>
    [
      `${WORDS}.items.0`,
      { ...sound().sections[1]?.pages[0]?.items[0], format, maxLength },
    ] as const;

  test.each([
    ["free", 0, 1],
    ["free", -1, 1],
    ["year-month", 6, 7],
  ])("%s: %d is too short", (format, maxLength, least) => {
    const what = new RegExp(`needs a limit; set maxLength to ${least} or more`);
    findsOnly(...text(format, maxLength), "items.words", what);
  });

  test.each([
    ["free", 1],
    ["year-month", 7],
  ])("%s: %d is enough", (format, maxLength) => {
    expect(check(sound(...text(format, maxLength)))).toEqual([]);
  });
});
