import { expect, test } from "vitest";
import { itemOf } from "../../src/authoring/mmn.ts";
import { optionText, questionText, shortText } from "../../src/wording/question.ts";
import { t } from "../fixtures/words.ts";

const say = (key: string) => `<${key}>`;

test.each([
  ["speech", "<items.speech.question>", "<items.speech.short>"],
  [
    "grip-left",
    "<movements.grip.title>: <sides.left.question>",
    "<movements.grip.short>, <sides.left.short>",
  ],
])("%s is asked as %s and labelled %s", (linkId, question, short) => {
  expect(questionText(say, itemOf(linkId))).toBe(question);
  expect(shortText(say, itemOf(linkId))).toBe(short);
});

test("an option is said by its label", () => {
  expect(optionText(say, itemOf("weakness"), "not-sure")).toBe("<codes.not-sure.label>");
});

test("the two sides of a movement are told apart in plain words", () => {
  const labels = ["grip-left", "grip-right"].map((linkId) => shortText(t, itemOf(linkId)));
  expect(new Set(labels).size).toBe(2);
});
