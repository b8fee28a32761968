import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { typical, well } from "../fixtures/answers.ts";

const said = (answers: Answers) => {
  const { notes, bring, asks } = remarksFor(mmn, answers);
  return [notes, bring, asks].map((remarks) => remarks.map(({ id }) => id));
};

test("without weakness only what is always said is said", () => {
  expect(said(well)).toEqual([
    [],
    ["this-page", "medicines", "someone"],
    ["what-else", "how-soon", "call-sooner"],
  ]);
});

test("what the answers call for is said as well, in the order of the questionnaire", () => {
  const answers = {
    ...typical,
    "told-before": ["ulnar", "mmn"],
    "tests-before": ["mri"],
    background: ["family"],
    "daily-tasks": ["keys"],
  };
  const [notes, bring, asks] = said(answers);
  expect(notes).toEqual(["known-mmn", "ask-sooner"]);
  expect(bring).toEqual(expect.arrayContaining(["test-results", "letters", "family"]));
  expect(asks).toEqual(mmn.asks.map(({ id }) => id));
});

test("an answer that is not asked for calls for nothing", () => {
  expect(said({ ...well, "told-before": ["mmn"], "tests-before": ["mri"] })).toEqual(said(well));
});
