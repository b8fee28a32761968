import { expect, test } from "vitest";
import { differences, fewestAnswers } from "./difference.ts";
import { outcomeByHand } from "./outcome.ts";
import { assessByHand } from "./reading.ts";

const answers = { weakness: "yes", cold: "clearly", "weight-loss": "yes" };

test("two outcomes of the same answers differ in nothing", () => {
  expect(differences(outcomeByHand(answers), outcomeByHand({ ...answers }))).toEqual([]);
});

test("what differs is told by its name, and nothing else is told", () => {
  const rules = outcomeByHand({ ...answers, cold: "a-bit", "weight-loss": "no" });
  expect(differences(rules, outcomeByHand(answers))).toEqual([
    "supportive worse-in-cold: unclear because of cold by the rules, met because of cold by hand",
    'say: {"id":"weak"} {"id":"cold","code":"a-bit"} by the rules, {"id":"weight-loss","code":"yes"} {"id":"weak"} {"id":"cold","code":"clearly"} by hand',
    "soft-pointer weight-loss: missing by the rules, met because of weight-loss by hand",
  ]);
});

test("findings in another order differ", () => {
  const hand = outcomeByHand(answers);
  const reading = assessByHand(answers);
  const assessment = { ...reading, findings: [...reading.findings].reverse() };
  const rules = { ...hand, assessment };
  expect(differences(rules, hand)).toEqual(["the order of the findings differs"]);
});

test("answers that a difference does not need are left out", () => {
  const isStill = (fewer: object) => "weakness" in fewer && "cold" in fewer;
  expect(fewestAnswers(answers, isStill)).toEqual({ weakness: "yes", cold: "clearly" });
});
