import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import {
  askedItems,
  itemOf,
  itemsOf,
  optionsOf,
  pagesOf,
  pathOf,
  relevantAnswers,
} from "../../src/engine/path.ts";
import { tiny } from "../fixtures/tiny.ts";

const pages = (answers: Answers) => pathOf(tiny, answers).pages.map(({ id }) => id);
const relevant = (answers: Answers) => Object.fromEntries(pathOf(tiny, answers).answers);

const always = ["alarm", "weak", "time", "tea", "story"];

const paths: readonly (readonly [Answers, readonly string[]])[] = [
  [{}, always],
  [{ weak: null }, always],
  [{ weak: "no" }, always],
  [{ weak: "not-sure" }, always],
  [{ weak: "yes" }, ["alarm", "weak", "parts", "time", "tea", "story"]],
  [{ weak: "yes", parts: ["leg"] }, ["alarm", "weak", "parts", "time", "tea", "story"]],
  [{ weak: "yes", parts: ["arm"] }, ["alarm", "weak", "parts", "wave", "time", "tea", "story"]],
  [{ parts: ["arm"] }, always],
  [{ weak: "no", parts: ["arm"], "wave-left": "less" }, always],
  [{ tea: "yes" }, ["alarm", "weak", "time", "tea", "cups", "story"]],
];

test.each(paths)("of %j the path is %j", (answers, expected) => {
  expect(pages(answers)).toEqual(expected);
});

test("an answer off the path is ignored", () => {
  expect(relevant({ weak: "no", parts: ["arm"], cups: "many" })).toEqual({ weak: "no" });
});

test("a chain of gates closes as a whole: a condition sees only what is itself asked", () => {
  const answers = { weak: "no", parts: ["arm"], "wave-left": "less" };
  expect(relevant(answers)).toEqual({ weak: "no" });
  expect(relevant({ ...answers, weak: "yes" })).toEqual({ ...answers, weak: "yes" });
});

test("a branch that is opened again brings its answers back", () => {
  const open: Answers = { weak: "yes", parts: ["arm"], "wave-left": "less" };
  const closed: Answers = { ...open, weak: "no" };
  expect(relevant(closed)).not.toHaveProperty("parts");
  expect(relevant({ ...closed, weak: "yes" })).toEqual(open);
});

test("what was asked and left empty is on the path, what was not reached is not", () => {
  const path = pathOf(tiny, { pace: null, since: "", alarm: [] });
  expect([...path.answers]).toEqual([
    ["alarm", []],
    ["pace", null],
    ["since", ""],
  ]);
});

test("the answers come in page order, in whatever order they were given", () => {
  const answers = { story: "Hi", pace: "slow", weak: "yes", alarm: ["none"] };
  expect([...pathOf(tiny, answers).answers.keys()]).toEqual(["alarm", "weak", "pace", "story"]);
});

test("an answer to something that is not asked anywhere is ignored", () => {
  expect(relevant({ nowhere: "yes" })).toEqual({});
});

test("a page has only those of its items that are asked", () => {
  const path = pathOf(mmn, { weakness: "yes", treatments: ["steroids"] });
  const page = path.pages.find(({ id }) => id === "treatment");
  expect(page?.items.map(({ linkId }) => linkId)).toEqual(["treatments", "steroid-effect"]);
});

test("a page knows its section", () => {
  const { pages: found } = pathOf(tiny, {});
  expect(found.map(({ section }) => section.id)).toEqual([
    "first",
    "first",
    "first",
    "second",
    "second",
  ]);
});

test("the answers alone are those of the path", () => {
  const answers = { weak: "yes", parts: ["leg"], "wave-left": "less", tea: "no", cups: "one" };
  expect(relevantAnswers(tiny, answers)).toEqual(pathOf(tiny, answers).answers);
});

test("every page and item is found in order, asked or not", () => {
  expect(pagesOf(tiny).map(({ id }) => id)).toEqual([
    ...["alarm", "weak", "parts", "wave", "time", "tea", "cups", "story"],
  ]);
  expect(itemsOf(tiny).map(({ linkId }) => linkId)).toEqual([
    ...["alarm", "weak", "parts", "wave-left", "wave-right", "pace", "since"],
    ...["tea", "cups", "story"],
  ]);
});

test("an item is found by its linkId, asked or not", () => {
  expect(itemOf(tiny, "cups")).toMatchObject({ linkId: "cups", options: ["one", "many"] });
  expect(itemOf(tiny, "nowhere")).toBeUndefined();
});

test("the items that are asked come in page order, answered or not", () => {
  const asked = askedItems(pathOf(tiny, { weak: "yes", parts: ["arm"], "wave-left": "less" }));
  expect(asked.map(({ linkId }) => linkId)).toEqual([
    ...["alarm", "weak", "parts", "wave-left", "wave-right", "pace", "since", "tea", "story"],
  ]);
});

test("an item offers its own codes, those of a set, or none", () => {
  const options = Object.fromEntries(
    itemsOf(tiny).map((item) => [item.linkId, optionsOf(tiny, item)]),
  );
  expect(options).toMatchObject({
    alarm: ["fire", "flood", "smoke", "none"],
    weak: ["yes", "no", "not-sure"],
    story: [],
  });
});

test("an option set that is not defined throws", () => {
  const item = { linkId: "x", type: "single", options: "nowhere" } as const;
  expect(() => optionsOf(tiny, item)).toThrow('"nowhere"');
});

const NEW: readonly (readonly [string, Answers, Answers])[] = [
  // item of 1.1                   asked with                       and not with
  ["spread", { weakness: "yes" }, { weakness: "only-tired" }],
  ["one-task", { weakness: "not-sure" }, { weakness: "no" }],
  ["shaking", { weakness: "yes" }, { weakness: "only-painful" }],
  ["finger-bend-left", { weakness: "yes", movements: ["finger-bend"] }, { weakness: "yes" }],
  [
    "finger-bend-right",
    { weakness: "yes", movements: ["grip", "finger-bend"] },
    { weakness: "no", movements: ["finger-bend"] },
  ],
  [
    "numb-side",
    { weakness: "yes", feeling: "slightly-odd" },
    { weakness: "yes", feeling: "normal" },
  ],
  [
    "surgery-effect",
    { weakness: "yes", treatments: ["surgery-or-splint"] },
    { weakness: "yes", treatments: ["immunoglobulin"] },
  ],
];

test.each(NEW)("%s is asked of %j, and not of %j", (linkId, asked, not) => {
  const linkIds = (answers: Answers) => askedItems(pathOf(mmn, answers)).map((item) => item.linkId);
  expect(linkIds(asked)).toContain(linkId);
  expect(linkIds(not)).not.toContain(linkId);
});

test("walking is asked of everybody, last of the safety pages", () => {
  for (const weakness of ["yes", "only-tired", "only-painful", "no", "not-sure", null]) {
    const safety = pathOf(mmn, { weakness }).pages.filter(({ section }) => section.id === "safety");
    expect(safety.at(-1)?.items.map(({ linkId }) => linkId)).toEqual(["walking"]);
  }
});
