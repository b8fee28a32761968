import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { paperOf } from "../../../src/authoring/paper.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import { dice, hint, SLOW, seed } from "../../fixtures/random.ts";
import { randomValue } from "../../fixtures/values.ts";
import { published, written } from "../../fixtures/vignettes.ts";
import { inventQuestionnaire } from "./invent.ts";
import { meet } from "./reader.ts";

// The proof that the lines on paper match the routing of the app.

const RECORDS = 4000;
const QUESTIONNAIRES = 300;
const paper = paperOf(mmn);
const all = [...published, ...written];

/** What the app asks with these answers, in order. */
function asked(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const { pages } = pathOf(questionnaire, answers);
  return pages.flatMap(({ items }) => items.map(({ linkId }) => linkId));
}

/** Something, or now and then nothing, for every item, asked or not. */
function record(questionnaire: Questionnaire, from: number): Answers {
  const roll = dice(from);
  const items = itemsOf(questionnaire);
  return Object.fromEntries(
    items.map((item) => [item.linkId, randomValue(questionnaire, item, roll)]),
  );
}

describe.each([
  { who: "who follows every line", isHasty: false },
  { who: "who overlooks every go-to at a box", isHasty: true },
])("a reader of the paper $who", (reader) => {
  test("meets exactly what the app asks, in its order, whatever the answers", SLOW, () => {
    const lengths = new Set<number>();
    for (let from = seed; from < seed + RECORDS; from += 1) {
      const answers = record(mmn, from);
      const met = meet(paper, answers, reader);
      expect(met, `SEED=${from}`).toEqual(asked(mmn, answers));
      lengths.add(met.length);
    }
    expect(lengths.size, hint("the records are alike")).toBeGreaterThan(10);
  });

  test.each(all)("meets what the app asks of $id", ({ answers }) => {
    expect(meet(paper, answers, reader)).toEqual(asked(mmn, answers));
  });

  test("meets what the app would ask of any questionnaire that paper can say", SLOW, () => {
    for (let from = seed; from < seed + QUESTIONNAIRES; from += 1) {
      const invented = inventQuestionnaire(dice(from));
      const printed = paperOf(invented);
      for (let count = 0; count < 30; count += 1) {
        const answers = record(invented, from + count);
        expect(meet(printed, answers, reader), `SEED=${from}`).toEqual(asked(invented, answers));
      }
    }
  });
});

test("a go-to at a box is never a step, and never leads back", () => {
  for (const { number, ...question } of paper.parts.flatMap(({ questions }) => questions)) {
    const boxes = question.kind === "choice" ? question.boxes : [];
    for (const { goTo } of boxes) {
      if (goTo !== undefined) expect(goTo).toBeGreaterThan(number + 1);
      if (goTo !== undefined) expect(goTo).toBeLessThanOrEqual(paper.end);
    }
  }
});

test("who is weak, or not sure, goes past the question for others", () => {
  const [weakness, instead] = questions("weakness", "other-symptoms");
  const goTo = weakness?.kind === "choice" ? weakness.boxes.filter((box) => box.goTo) : [];
  expect(goTo.map(({ code }) => code)).toEqual(["yes", "not-sure"]);
  expect(new Set(goTo.map((box) => box.goTo))).toEqual(new Set([(instead?.number ?? 0) + 1]));
});

test("one line before the second part is for all that only weak people are asked", () => {
  const [first, last] = questions("first-place", "main-problem");
  const [, ...others] = paper.parts;
  expect(first?.gates).toMatchObject([
    {
      from: first?.number,
      to: (last?.number ?? 0) - 1,
      linkId: "weakness",
      codes: ["yes", "not-sure"],
    },
  ]);
  const repeated = others
    .flatMap((part) => part.questions)
    .filter(({ gates }) => gates.some(({ linkId }) => linkId === "weakness"));
  expect(repeated).toEqual([first]);
});

function questions(...linkIds: readonly string[]) {
  const every = paper.parts.flatMap((part) => part.questions);
  return linkIds.map((linkId) => every.find(({ item }) => item.linkId === linkId));
}
