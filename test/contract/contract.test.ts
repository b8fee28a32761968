import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { pagesOf } from "../../src/engine/path.ts";
import { CONTENTS, contentsOf } from "./outcome.ts";
import { NERVE_GROUP } from "./reading/areas.ts";

// The questionnaire against a second reading of the contract, written by hand.

test("the items, their pages, order, kinds, codes and what is required are those of the contract", () => {
  expect(contentsOf(mmn).items).toEqual(CONTENTS.items);
});

test("the notes that stand in place of the comparison, or of its headline, are those of the contract", () => {
  expect(contentsOf(mmn).replacing).toEqual(CONTENTS.replacing);
});

test("the parts are those of the contract, and only the last is optional", () => {
  expect(contentsOf(mmn).parts).toEqual(CONTENTS.parts);
  expect(mmn.sections.map(({ pages }) => pages[0]?.id)).toEqual([
    ...["emergency", "start", "body", "feeling", "muscles", "tasks"],
  ]);
});

test("the texts take what the contract says", () => {
  const texts = pagesOf(mmn).flatMap(({ items }) => items.filter(({ type }) => type === "text"));
  expect(texts).toMatchObject([
    { linkId: "onset-date", format: "year-month" },
    { linkId: "main-problem", format: "free", maxLength: 300 },
  ]);
});

test("the nerve groups of the movements are those of the contract", () => {
  const groups = Object.fromEntries(mmn.movements.map(({ id, nerve }) => [id, nerve]));
  expect(groups).toEqual(NERVE_GROUP);
});
