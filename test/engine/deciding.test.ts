import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { decidingItems } from "../../src/engine/deciding.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { typical } from "../fixtures/answers.ts";

const open = (change: object) => decidingItems(questionnaire, { ...typical, ...change });

describe("an unknown answer is to be given before all others", () => {
  test.each([
    ["of the throat", { swallowing: "not-sure" }, ["swallowing"]],
    ["of a core finding", { feeling: null }, ["feeling"]],
    ["of both, in page order", { feeling: "not-sure", speech: null }, ["speech", "feeling"]],
  ])("%s", (_, change, linkIds) => {
    expect(open(change)).toEqual(linkIds);
  });
});

test("one of the background is not, though it could change the page", () => {
  const answers = { ...typical, background: null };
  expect(outlookOf(questionnaire, answers).urgency).toContain("background");
  expect(open({ background: null })).toEqual([]);
});

test("one that can change nothing any more is not", () => {
  expect(open({ swallowing: "not-sure", "emergency-signs": ["chest-pain"] })).not.toContain(
    "breathing",
  );
  expect(open({})).toEqual([]);
});
