import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { pathOf } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import {
  areaTexts,
  cellText,
  mainHandText,
  movementName,
  nerveGridOf,
} from "../../src/summary/nerves.ts";
import { randomRecord } from "../contract/records.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { t } from "../fixtures/words.ts";

function gridOf(answers: Answers) {
  const grid = nerveGridOf({ ...newSession, questionnaire: mmn, answers }, pathOf(mmn, answers));
  if (!grid) throw new Error("There is no grid.");
  return grid;
}

const row = (answers: Answers, movement: string) =>
  gridOf(answers).rows.find(({ id }) => id === movement);
const areas = (answers: Answers) => areaTexts(t, gridOf(answers)).join(" ");

/** Nothing of what the typical person said of movements. */
const untold: Answers = Object.fromEntries(
  Object.entries(typical).filter(([linkId]) => !/^(movements|.*-(left|right))$/.test(linkId)),
);

test("every movement has its row, by nerve, in the order of the questionnaire", () => {
  const rows = gridOf(typical).rows.map(({ id, nerve }) => [id, nerve]);
  expect(rows).toEqual(mmn.movements.map(({ id, nerve }) => [id, nerve]));
});

test("weak, tried and as before, and not chosen are three things", () => {
  expect(row(typical, "finger-lift")).toMatchObject({
    nerve: "radial",
    left: { linkId: "finger-lift-left", code: "same", standing: "tried" },
    right: { linkId: "finger-lift-right", code: "clearly", standing: "tried" },
  });
  expect(row(typical, "grip")).toMatchObject({
    left: { linkId: "movements", standing: "not-chosen" },
    right: { linkId: "movements", standing: "not-chosen" },
  });
});

test("a side that was left empty, not reached or not sure says so", () => {
  const { "finger-lift-right": _, ...rest } = typical;
  expect(row({ ...rest, "finger-lift-left": null }, "finger-lift")).toMatchObject({
    left: { standing: "not-answered" },
    right: { standing: "not-asked" },
  });
  expect(row({ ...typical, "finger-lift-left": "not-sure" }, "finger-lift")?.left).toEqual({
    linkId: "finger-lift-left",
    standing: "not-sure",
  });
});

test("where nobody said which movements are weak, none is not chosen", () => {
  const first = (movements: Answers[string]) => gridOf({ ...untold, movements }).rows[0]?.left;
  expect(first(["not-sure"])?.standing).toBe("not-sure");
  expect(first(null)?.standing).toBe("not-answered");
  expect(gridOf(untold).rows[0]?.left.standing).toBe("not-asked");
});

test("names are anatomical, and strength and silence are in words", () => {
  const found = row(typical, "finger-lift");
  if (!found) throw new Error("There is no row.");
  expect(movementName(mmn, t, found)).toBe("finger extension");
  expect(cellText(mmn, t, found.right)).toBe(t("optionSets.strength.clearly.short"));
  expect(cellText(mmn, t, { linkId: "movements", standing: "not-chosen" })).toBe("not chosen");
});

test("the areas that count are named, and a nerve of both sides once", () => {
  expect(areas(typical)).toBe("Areas that count: radial nerve right and ulnar nerve right.");
  expect(areas({ ...typical, "finger-lift-left": "cannot" })).toBe(
    "Areas that count: radial nerve on both sides and ulnar nerve right.",
  );
});

test("limbs are named where nerves alone do not come to two areas", () => {
  const parts = ["hand-right", "forearm-left"];
  expect(areas({ ...untold, "weak-parts": parts, movements: null })).toBe(
    "Weak parts in left arm and right arm: counted as two areas or more, roughly. Movements: not answered.",
  );
  expect(areas({ ...typical, "weak-parts": parts })).not.toContain("left arm");
});

test.each([
  [["none"], "Movements: none of them chosen as weak."],
  [["not-sure"], "Movements: not sure which are weak."],
  [null, "Movements: not answered."],
  [["grip"], "Movements were chosen; how strong they are is not known."],
] as const)("of movements %j it says: %s", (movements, text) => {
  expect(areas({ ...untold, "weak-parts": ["hand-right"], movements })).toBe(text);
});

test("a movement that was tried and is a bit weak counts for no area", () => {
  const weak = { "finger-lift-right": "a-bit", "key-pinch-right": "a-bit" };
  expect(areas({ ...typical, ...weak })).toBe("No movement counts as clearly weak.");
});

test("the main hand is said, and so is that it is not known", () => {
  const hand = (handedness: string | null) =>
    mainHandText(mmn, t, gridOf({ ...typical, handedness }));
  expect(hand("left")).toBe("Main hand: left.");
  expect(hand("both")).toBe("Main hand: both.");
  expect(hand(null)).toBe("Main hand: not answered.");
});

test("without weakness there is no grid", () => {
  expect(
    nerveGridOf({ ...newSession, questionnaire: mmn, answers: well }, pathOf(mmn, well)),
  ).toBeUndefined();
});

test("two areas or two limbs are named exactly where the feature is met", SLOW, () => {
  const roll = dice();
  for (let count = 0; count < 300; count += 1) {
    const answers = { ...randomRecord(roll.number), weakness: "yes" };
    const grid = gridOf(answers);
    const feature = assess(mmn, answers).findings.find(({ id }) => id === "two-nerve-areas");
    expect(grid.areas.length > 1 || grid.limbs.length > 1, hint(JSON.stringify(answers))).toBe(
      feature?.status === "met",
    );
  }
});
