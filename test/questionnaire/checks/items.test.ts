import { describe, test } from "vitest";
import { type Change, finds, MOVEMENTS, SIDES, SIGNS, WORDS } from "../broken.ts";

describe("a wrong list of options is found", () => {
  test.each<Change>([
    [`${SIGNS}.items.0.options`, ["none", "rash", "fall"], "items.signs", /at the end/],
    ["optionSets.yes-no", ["not-sure", "yes", "no"], "optionSets.yes-no", /at the end/],
    [`${MOVEMENTS}.items.0.options.2`, "not-sure", "items.movements", /more than once/],
    [
      `${MOVEMENTS}.items.0.options`,
      ["grip", "other", "not-sure", "none"],
      "items.movements",
      /end/,
    ],
    [`${SIGNS}.items.0.required`, undefined, "items.signs", /or mark it as required/],
    [`${MOVEMENTS}.items.0.figure`, "body", "items.movements", /figure shows "neck"; offer it/],
    [`${MOVEMENTS}.items.0.figure`, "body", "items.movements", /figure does not show "grip"/],
    [`${SIGNS}.items.0.options`, ["rash", "fall"], "items.signs", /must be answered, so offer/],
    [`${WORDS}.items.0.maxLength`, 0, "items.words", /needs a limit/],
    [`${WORDS}.items.0.maxLength`, -1, "items.words", /needs a limit/],
    [`${SIDES}.items.0.side`, undefined, "items.grip-left", /go together/],
    [`${SIDES}.items.0.movement`, undefined, "items.grip-left", /go together/],
  ])("%s: %j", finds);
});
