import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { askedItems, pagesOf, pathOf } from "../../src/engine/path.ts";
import { isRequired } from "../../src/engine/problem.ts";
import { partOf } from "../../src/navigation/part.ts";
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
  expect(partOf(mmn, answers, pageId)).toEqual({ number, of, sectionId });
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
  expect(part).toEqual({ number: 2, of: 2, sectionId: "second" });
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
        expect(part.number, hint(place.pageId)).toBeGreaterThanOrEqual(before.number);
        expect(part.number, hint(place.pageId)).toBeLessThanOrEqual(before.number + 1);
        expect(part.of, hint(place.pageId)).toBeLessThanOrEqual(before.of);
        before = part;
        parts.push(part.number);
        answers = { ...answers, ...answersTo(place.pageId, answers, roll) };
      }
      expect(next().at, hint("where it ends")).toBe("review");
      expect([parts[0], parts.at(-1)], hint("the whole walk")).toEqual([1, before.of]);
    }
  },
);

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
