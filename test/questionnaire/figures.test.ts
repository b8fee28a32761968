import { expect, test } from "vitest";
import { FIGURES } from "../../src/questionnaire/figures.ts";

test("a body has seven parts on each side, left before right, and three that it has once", () => {
  expect(FIGURES.body).toEqual([
    "hand-left",
    "hand-right",
    "forearm-left",
    "forearm-right",
    "upper-arm-left",
    "upper-arm-right",
    "shoulder-left",
    "shoulder-right",
    "hip-thigh-left",
    "hip-thigh-right",
    "lower-leg-left",
    "lower-leg-right",
    "foot-left",
    "foot-right",
    "neck",
    "face",
    "mouth-throat",
  ]);
});
