import { expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { paperOf } from "../../src/authoring/paper.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import { isSide } from "../../src/questionnaire/side.ts";

const paper = paperOf(mmn);
const questions = paper.parts.flatMap((part) => part.questions);

test("every item is on paper once, in order", () => {
  const printed = questions.flatMap((question) =>
    question.kind === "table" ? question.rows.flatMap(({ items }) => items) : [question.item],
  );
  expect(printed.map(({ linkId }) => linkId)).toEqual(itemsOf(mmn).map(({ linkId }) => linkId));
});

test("every option has a box, in order", () => {
  for (const question of questions) {
    if (question.kind === "text") continue;
    const codes =
      question.kind === "table" ? question.codes : question.boxes.map((box) => box.code);
    expect(codes).toEqual(optionsOf(mmn, question.item));
  }
});

test("numbers go up by one from 1, and parts are the sections", () => {
  expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
  expect(paper.end).toBe(questions.length + 1);
  expect(paper.parts.map(({ sectionId }) => sectionId)).toEqual(mmn.sections.map(({ id }) => id));
  expect(paper.parts.filter(({ isOptional }) => isOptional)).toHaveLength(1);
});

test("a movement to tick has the letter of its row, and no other box has one", () => {
  const table = questions.find(({ kind }) => kind === "table");
  const rows = table?.kind === "table" ? table.rows : [];
  expect(rows.map(({ letter }) => letter).join("")).toBe("ABCDEFGHIJKLM");
  const lettered = questions
    .flatMap((question) => (question.kind === "choice" ? question.boxes : []))
    .filter(({ letter }) => letter);
  expect(lettered.map(({ code, letter }) => [letter, code])).toEqual(
    rows.map(({ letter, movement }) => [letter, movement]),
  );
  for (const { movement, items } of rows) {
    expect(items.filter(isSide).map((item) => [item.movement, item.side])).toEqual([
      [movement, "left"],
      [movement, "right"],
    ]);
  }
});

test("a questionnaire without movements has no table", () => {
  const pages = [{ id: "speech", items: [itemOf("speech")] }] as const;
  const { parts } = paperOf({ ...mmn, sections: [{ id: "safety", pages }] });
  expect(parts[0]?.questions.map(({ kind, number }) => [kind, number])).toEqual([["choice", 1]]);
});
