import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { pageShown } from "../../src/navigation/shown.ts";
import { typical } from "../fixtures/answers.ts";
import { everything } from "../fixtures/progress.ts";
import { tiny } from "../fixtures/tiny.ts";

const shown: readonly (readonly [
  string | undefined,
  Answers,
  Answers,
  readonly string[] | undefined,
])[] = [
  [undefined, everything, {}, undefined],
  ["nowhere", everything, {}, undefined],
  ["parts", { weak: "no" }, {}, undefined],
  ["time", {}, {}, ["pace", "since"]],
  // What was entered on another page decides nothing before it is taken.
  ["parts", { weak: "no" }, { weak: "yes" }, undefined],
  ["cups", {}, { tea: "yes" }, undefined],
];

test.each(shown)("of the page %j, of %j with %j just entered, %j is shown", (...row) => {
  const [pageId, answers, drafts, linkIds] = row;
  const found = pageShown(tiny, { answers, drafts }, pageId);
  expect(found?.items.map(({ linkId }) => linkId)).toEqual(linkIds);
});

test("what was given on a page opens what depends on it there, with something else just entered", () => {
  const answers = { ...typical, treatments: ["immunoglobulin"] };
  const drafts = { "immunoglobulin-effect": "better" };
  const found = pageShown(mmn, { answers, drafts }, "treatment");
  expect(found?.items.map(({ linkId }) => linkId)).toContain("immunoglobulin-effect");
});

test("a page on which nothing was entered is that of the path, not worked out beside it", () => {
  const answers = { weak: "yes" };
  const [found] = pathOf(tiny, answers).pages.filter(({ id }) => id === "parts");
  expect(found).toBeDefined();
  expect(pageShown(tiny, { answers, drafts: {} }, "parts")).toBe(found);
  expect(pageShown(tiny, { answers, drafts: { pace: "slow" } }, "parts")).toBe(found);
});

test("a page is worked out once of what was entered on it, and anew of what was entered next", () => {
  const drafts = { parts: ["arm"] };
  const entered = { answers: { weak: "yes" }, drafts };
  const first = pageShown(tiny, entered, "parts");
  expect(pageShown(tiny, { ...entered }, "parts")).toBe(first);
  expect(pageShown(tiny, { ...entered, drafts: { parts: ["leg"] } }, "parts")).not.toBe(first);
});
