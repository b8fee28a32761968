import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
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
