import { describe, expect, test } from "vitest";
import { shaped } from "../../../src/authoring/check/shape.ts";
import { questionnaire } from "../../../src/questionnaire/schema.ts";
import { soundData } from "./sound.ts";

const ITEM = "sections.0.pages.0.items.0";
const NAMED = "sections.main.pages.start.items.weak";
const OPS = "answered, known, selected, term, finding, not, unless, all, any, at-least";

function faultsOf(path: string, value: unknown) {
  const held = shaped(soundData(path, value), questionnaire);
  return "faults" in held ? held.faults : [];
}

test("data that holds has no fault", () => {
  expect(faultsOf("id", "other")).toEqual([]);
});

describe("one sentence says what is wrong, by the ids around it", () => {
  test.each([
    [
      "an unknown operator, deep inside",
      ["findings.1.met.of.0", { op: "selcted", item: "weak", codes: ["yes"] }],
      ["findings.both-hands.met.of.0.op", `There is no "op" called "selcted"; use one of ${OPS}.`],
    ],
    [
      "no operator",
      ["terms.weak", {}],
      ["terms.weak.op", `It has no "op"; give it one of ${OPS}.`],
    ],
    [
      "an unknown type",
      [`${ITEM}.type`, "many"],
      [`${NAMED}.type`, 'There is no "type" called "many"; use one of single, multi, text.'],
    ],
    [
      "options that are neither a name nor a list",
      [`${ITEM}.options`, 3],
      [`${NAMED}.options`, "3 is neither of what may stand here: string, array."],
    ],
    [
      "an id that is none",
      [`${ITEM}.linkId`, "Weak Hand"],
      [
        "sections.main.pages.start.items.Weak Hand.linkId",
        '"Weak Hand" does not have the form it needs, /^[a-z0-9]+(-[a-z0-9]+)*$/; correct it.',
      ],
    ],
    [
      "an unknown kind of finding",
      ["findings.0.kind", "x"],
      [
        "findings.any-hand.kind",
        'Invalid option: expected one of "core"|"supportive"|"strong-pointer"|"soft-pointer".',
      ],
    ],
  ] as const)("%s", (_, [path, value], [where, what]) => {
    expect(faultsOf(path, value)).toEqual([{ where, what }]);
  });
});
