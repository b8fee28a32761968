import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { finds } from "../broken.ts";
import { sound } from "../sound.ts";

const NO_ITEM = /^There is no item "wake"; add it/;

describe("the history of the doctor's page", () => {
  const history = {
    place: "weak",
    side: "signs",
    began: "movements",
    date: "words",
    speed: "weak",
    course: "grip-left",
    spread: "grip-right",
  };

  test("that names items there are has no fault", () => {
    expect(check(sound("history", history))).toEqual([]);
  });

  test.each(Object.keys(history))("may not name a %s that is not asked", (part) => {
    finds("history", { ...history, [part]: "wake" }, "history", NO_ITEM);
  });
});

describe("the first lines of the doctor's page", () => {
  const page = {
    first: ["weak", "movements"],
    mainHand: "weak",
    redFlags: [
      { id: "falls", item: "signs", codes: ["fall"], denied: ["none"] },
      { id: "weakness", item: "weak", denied: ["no"] },
    ],
    marks: [{ id: "star", item: "weak", codes: ["yes"] }],
  };

  test("that name items and codes there are have no fault", () => {
    expect(check(sound("doctorPage", page))).toEqual([]);
  });

  test.each([
    { first: ["wake"] },
    { mainHand: "wake" },
    { always: ["wake"] },
    { redFlags: [{ id: "falls", item: "wake", denied: ["none"] }] },
    { marks: [{ id: "star", item: "wake", codes: ["yes"] }] },
  ])("may not name an item that is not asked: %j", (part) => {
    finds("doctorPage", { ...page, ...part }, "doctorPage", NO_ITEM);
  });

  test.each([
    { redFlags: [{ id: "falls", item: "weak", codes: ["yse"], denied: ["no"] }] },
    { redFlags: [{ id: "falls", item: "weak", denied: ["yse"] }] },
    { marks: [{ id: "star", item: "weak", codes: ["yse"] }] },
  ])("may not name a code that is not offered: %j", (part) => {
    const wrong = /^The item "weak" does not offer "yse"/;
    finds("doctorPage", { ...page, ...part }, "doctorPage", wrong);
  });

  test("may name beside a sign only signs of the strip", () => {
    const [falls, weakness] = page.redFlags;
    const naming = (code: string) => ({
      ...page,
      redFlags: [falls, { ...weakness, alsoIn: [code] }],
    });
    expect(check(sound("doctorPage", naming("fall")))).toEqual([]);
    finds("doctorPage", naming("fell"), "doctorPage", /^No sign of the strip is "fell"/);
  });
});
