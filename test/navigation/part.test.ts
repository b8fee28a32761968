import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { askedItems, pagesOf, pathOf } from "../../src/engine/path.ts";
import { isRequired } from "../../src/engine/problem.ts";
import { type Part, partOf, saidOfDone } from "../../src/navigation/part.ts";
import { newSession } from "../../src/session/new.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { progress } from "../fixtures/progress.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { screening } from "../fixtures/screening.ts";
import { tiny } from "../fixtures/tiny.ts";
import { randomValue } from "../fixtures/values.ts";

const rows: readonly (readonly [string, Answers, number, number, string])[] = [
  ["emergency", {}, 1, 6, "safety"],
  ["weakness", {}, 1, 6, "safety"],
  ["throat", { weakness: "yes" }, 1, 6, "safety"],
  ["start", typical, 2, 6, "story"],
  ["finger-lift", typical, 3, 6, "where"],
  ["pain", typical, 4, 6, "feeling"],
  ["tone", typical, 5, 6, "muscles"],
  ["words", typical, 6, 6, "background"],
  ["throat", { ...calm, weakness: "not-sure" }, 1, 6, "safety"],
  // Not answered yet, the parts that a yes would bring may still come.
  ["throat", calm, 1, 6, "safety"],
  ["throat", well, 1, 2, "safety"],
  ["words", well, 2, 2, "background"],
  ["words", { weakness: "only-tired" }, 2, 2, "background"],
];

test.each(rows)("the page %s, of %j, is in part %i of %i, %s", (pageId, answers, ...part) => {
  const [number, of, sectionId] = part;
  expect(partOf(mmn, answers, pageId)).toMatchObject({ number, of, sectionId });
});

test("a page that does not exist is in no part", () => {
  expect(partOf(tiny, {}, "nowhere")).toBeUndefined();
  expect(partOf(mmn, well, "start")).toBeUndefined();
});

test("a part of which only some questions are asked is a part", () => {
  const [first, second] = tiny.sections;
  const items = second?.pages.flatMap((page) => page.items) ?? [];
  const sections = [first, { id: "second", pages: [{ id: "all", items }] }].flatMap((s) => s ?? []);
  const part = partOf({ ...tiny, sections }, { tea: "no" }, "all");
  expect(part).toMatchObject({ number: 2, of: 2, sectionId: "second", page: 1, pages: 1 });
});

test(
  "going on never goes back to an earlier part, and parts do not come up on the way",
  SLOW,
  () => {
    const roll = dice();
    for (let walk = 0; walk < 150; walk += 1) {
      let answers: Answers = {};
      let before = { number: 1, of: 6 };
      const parts: number[] = [];
      const told: Told[] = [];
      const next = () =>
        screening({
          session: {
            ...newSession,
            ...progress(answers, { isAcknowledged: true, isBackgroundWanted: true }),
          },
        }).next();
      for (const _ of pagesOf(mmn)) {
        const place = next();
        if (place.at !== "asking") break;
        const part = partOf(mmn, answers, place.pageId);
        if (!part) throw new Error(`${place.pageId} is in no part`);
        told.push({ pageId: place.pageId, part });
        expect(part.number, hint(place.pageId)).toBeGreaterThanOrEqual(before.number);
        expect(part.number, hint(place.pageId)).toBeLessThanOrEqual(before.number + 1);
        expect(part.of, hint(place.pageId)).toBeLessThanOrEqual(before.of);
        before = part;
        parts.push(part.number);
        answers = { ...answers, ...answersTo(place.pageId, answers, roll) };
      }
      expect(next().at, hint("where it ends")).toBe("review");
      expect([parts[0], parts.at(-1)], hint("the whole walk")).toEqual([1, before.of]);
      expect(untrue(told), hint("what was told on the way")).toEqual([]);
    }
  },
);

test("what is said of how much is done is said from just there on", () => {
  expect([0, 0.24, 1 / 4, 8 / 24, 0.49, 3 / 6, 14 / 21, 0.74, 27 / 36, 1].map(saidOfDone)).toEqual([
    ...[undefined, undefined, "quarter", "third", "third"],
    ...["half", "two-thirds", "two-thirds", "three-quarters", "three-quarters"],
  ]);
});

test("a part with pages that may not come says so, and a part that is known says just how many", () => {
  const at = (pageId: string, answers: Answers) => {
    const { page, pages, isMost } = partOf(mmn, answers, pageId) ?? {};
    return [page, pages, isMost];
  };
  expect(at("emergency", {})).toEqual([1, 8, true]);
  expect(at("throat", { weakness: "yes" })).toEqual([4, 7, false]);
  expect(at("time", { weakness: "yes" })).toEqual([2, 4, false]);
  const weak = { weakness: "yes", "weak-parts": ["hand-left"] } as const;
  expect(at("movements", weak)).toEqual([2, 16, true]);
  expect(at("grip", { ...weak, movements: ["finger-lift", "grip"] })).toEqual([4, 5, false]);
  expect(at("fingers", { ...weak, movements: null })).toEqual([3, 3, false]);
});

/** What was told on a page of a walk. */
type Told = { readonly pageId: string; readonly part: Part };

const LEAST = {
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  "two-thirds": 2 / 3,
  "three-quarters": 3 / 4,
};

/** What was told on the way and does not hold of the walk as it was, or takes back what was told before. */
function untrue(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ pageId, part }, index) => {
    const own = told.filter((one) => one.part.sectionId === part.sectionId);
    const said = saidOfDone(part.done);
    const before = told[index - 1]?.part;
    const isTrue =
      own.findIndex((one) => one.pageId === pageId) === part.page - 1 &&
      (part.isMost ? own.length <= part.pages : own.length === part.pages) &&
      (said === undefined || LEAST[said] <= index / told.length) &&
      (before === undefined || before.done < part.done);
    return isTrue ? [] : [`${pageId}: ${JSON.stringify(part)}, page ${index} of ${told.length}`];
  });
}

/** Random answers to what a page asks, also to what they open on it; what is required is answered. */
function answersTo(pageId: string, answers: Answers, roll: ReturnType<typeof dice>): Answers {
  const found: Record<string, Answers[string]> = {};
  for (const item of pagesOf(mmn).find(({ id }) => id === pageId)?.items ?? []) {
    if (!askedItems(pathOf(mmn, { ...answers, ...found })).includes(item)) continue;
    const value = randomValue(mmn, item, roll);
    found[item.linkId] =
      isRequired(item) && !value?.length ? (item.type === "multi" ? ["none"] : "yes") : value;
  }
  return found;
}
