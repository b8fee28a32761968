import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { weakerFirst } from "../../src/wording/order.ts";
import { calm } from "../fixtures/answers.ts";
import { tiny } from "../fixtures/tiny.ts";

const LEFT_FIRST = ["left", "right"];
const RIGHT_FIRST = ["right", "left"];

/** The sides in the order in which a movement is asked of somebody with these answers. */
function sidesOf(movement: string, answers: Answers): readonly string[] {
  const said = { ...calm, weakness: "yes", movements: [movement], ...answers };
  const page = pathOf(mmn, said).pages.find(({ id }) => id === movement);
  if (!page) throw new Error(`"${movement}" is not asked.`);
  const { items } = weakerFirst(mmn, said, page);
  return items.map(({ linkId }) => linkId.replace(`${movement}-`, ""));
}

test.each([
  ["left", LEFT_FIRST],
  ["right", RIGHT_FIRST],
  ["both-one-worse", LEFT_FIRST],
  ["both-equal", LEFT_FIRST],
  ["not-sure", LEFT_FIRST],
  [null, LEFT_FIRST],
])("begun on the side %s, a movement is asked in the order %j", (side, order) => {
  expect(sidesOf("grip", { "side-at-start": side })).toEqual(order);
  expect(sidesOf("tiptoe", { "side-at-start": side })).toEqual(order);
});

test.each([
  [["hand-right"], RIGHT_FIRST, LEFT_FIRST],
  [["shoulder-right", "hand-right", "neck"], RIGHT_FIRST, LEFT_FIRST],
  [["hand-right", "forearm-left"], LEFT_FIRST, LEFT_FIRST],
  [["hip-thigh-right"], LEFT_FIRST, RIGHT_FIRST],
  [["hand-left", "foot-right"], LEFT_FIRST, RIGHT_FIRST],
  [["hand-right", "foot-left"], RIGHT_FIRST, LEFT_FIRST],
  [["neck"], LEFT_FIRST, LEFT_FIRST],
  [["none"], LEFT_FIRST, LEFT_FIRST],
  [null, LEFT_FIRST, LEFT_FIRST],
])("with %j weak, an arm is asked in the order %j and a leg in %j", (parts, arm, leg) => {
  for (const side of [null, "both-one-worse"]) {
    const answers = { "side-at-start": side, "weak-parts": parts };
    expect(sidesOf("grip", answers)).toEqual(arm);
    expect(sidesOf("tiptoe", answers)).toEqual(leg);
  }
});

test("what is weak of the limb now counts before where it began, which may be another limb", () => {
  const answers = { "side-at-start": "left", "weak-parts": ["hand-left", "foot-right"] };
  expect(sidesOf("grip", answers)).toEqual(LEFT_FIRST);
  expect(sidesOf("tiptoe", answers)).toEqual(RIGHT_FIRST);
});

test("where it began counts where both sides of the limb are weak, or neither", () => {
  for (const parts of [["hand-left", "hand-right"], ["foot-left"], null]) {
    const answers = { "side-at-start": "right", "weak-parts": parts };
    expect(sidesOf("grip", answers)).toEqual(RIGHT_FIRST);
  }
});

test("a page that is no movement stays as it is", () => {
  const said = { ...calm, weakness: "yes", "side-at-start": "right" };
  for (const page of pathOf(mmn, said).pages) expect(weakerFirst(mmn, said, page)).toBe(page);
});

test("a questionnaire that asks neither keeps its order", () => {
  const pages = pathOf(tiny, { weak: "yes", parts: ["arm"] }).pages;
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(weakerFirst(tiny, {}, page)).toBe(page);
});
