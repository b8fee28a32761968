import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { optionsOf, pagesOf } from "../../src/engine/path.ts";
import { mmn } from "../fixtures/mmn.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { assessByHand, ITEMS } from "./reading.ts";
import { randomRecord } from "./records.ts";

// The questionnaire and its engine against a second reading of the contract, written by hand.

test("the rules give what a reading by hand gives, for 20,000 random records", SLOW, () => {
  const roll = dice();
  for (let count = 0; count < 20_000; count += 1) {
    const answers = randomRecord(roll.number);
    const assessment = assess(mmn, answers);
    const reading = assessByHand(answers);
    if (isDeepStrictEqual(assessment, reading)) continue;
    expect(assessment, hint(JSON.stringify(answers))).toEqual(reading);
  }
});

test("random records come to every urgency, pattern and status of a finding", SLOW, () => {
  const roll = dice();
  const seen = new Set<string>();
  for (let count = 0; count < 5000; count += 1) {
    const { urgency, pattern, findings } = assess(mmn, randomRecord(roll.number));
    seen.add(urgency).add(pattern);
    for (const { id, status } of findings) seen.add(`${id} ${status}`);
  }
  const outcomes = [...mmn.urgency, ...mmn.pattern].map(({ code }) => code);
  const statuses = mmn.findings.flatMap(({ id, unclear, notMet }) => [
    `${id} met`,
    ...(unclear ? [`${id} unclear`] : []),
    ...(notMet ? [`${id} not-met`, `${id} unknown`] : []),
  ]);
  expect([...seen], hint("something never came up")).toEqual(
    expect.arrayContaining([...outcomes, ...statuses]),
  );
});

test("the items, their pages, order, kinds, codes and what is required are those of the contract", () => {
  const items = pagesOf(mmn).flatMap(({ id, items: asked }) =>
    asked.map((item) => ({
      linkId: item.linkId,
      page: id,
      type: item.type,
      codes: optionsOf(mmn, item),
      required: item.type !== "text" && item.required === true,
    })),
  );
  expect(items).toEqual(ITEMS);
});

test("the parts are those of the contract, and only the last is optional", () => {
  const parts = mmn.sections.map(({ id, optional }) => [id, optional ?? false]);
  expect(parts).toEqual([
    ["safety", false],
    ["story", false],
    ["where", false],
    ["feeling", false],
    ["muscles", false],
    ["background", true],
  ]);
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
  expect(Object.fromEntries(mmn.movements.map(({ id, nerve }) => [id, nerve]))).toEqual({
    "finger-lift": "radial",
    "wrist-lift": "radial",
    "thumb-up": "median",
    "round-pinch": "median",
    "finger-spread": "ulnar",
    "key-pinch": "ulnar",
    grip: "hand-unsorted",
    "elbow-bend": "other-arm",
    "arm-lift": "other-arm",
    "foot-lift": "peroneal",
    tiptoe: "tibial",
    "thigh-lift": "other-leg",
  });
});
