import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { finds } from "../broken.ts";
import { sound } from "../sound.ts";

describe("the history of the doctor's page", () => {
  const history = {
    place: "weak",
    side: "signs",
    began: "movements",
    date: "words",
    speed: { item: "weak", lines: { yes: "sudden", no: "gradual" } },
    course: { item: "grip-left", lines: { weak: "falling" } },
  };

  test("that names items and codes there are has no fault", () => {
    expect(check(sound("history", history))).toEqual([]);
  });

  test.each(["place", "side", "began", "date"])("may not name a %s that is not asked", (part) => {
    finds("history", { ...history, [part]: "wake" }, "history", /^There is no item "wake"; add it/);
  });

  test.each(["speed", "course"])("may not draw a %s that is not asked or not offered", (part) => {
    const drawn = { item: "wake", lines: part === "speed" ? { no: "gradual" } : { no: "level" } };
    expect(check(sound("history", { ...history, [part]: drawn }))).toEqual([
      { where: "history", what: expect.stringMatching(/^There is no item "wake"; add it/) },
    ]);
    const lines = part === "speed" ? { yse: "sudden" } : { yse: "falling" };
    expect(check(sound("history", { ...history, [part]: { item: "weak", lines } }))).toEqual([
      { where: "history", what: expect.stringMatching(/^The item "weak" does not offer "yse"/) },
    ]);
  });
});
