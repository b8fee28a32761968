import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { newlyAsked } from "../../src/engine/versions.ts";
import { calm, typical, well, without } from "../fixtures/answers.ts";

/** What 1.1.0 asks of everybody weak and 1.0.0 did not. */
const NEW = ["walking", "spread", "one-task", "shaking"];

describe("of a record of 1.0.0", () => {
  test("what is new is told, once the person had come to the end", () => {
    expect(newlyAsked(mmn, without(typical, ...NEW), "1.0.0")).toEqual(NEW);
  });

  test("a list that is longer now is told with what is new", () => {
    const answers = without(well, "walking", "other-symptoms");
    expect(newlyAsked(mmn, answers, "1.0.0")).toEqual(["other-symptoms", "walking"]);
  });

  test("what was passed by is told, and nothing that is still to come", () => {
    const begun = { ...without(calm, "walking"), weakness: "yes", "first-place": "hand" };
    expect(newlyAsked(mmn, begun, "1.0.0")).toEqual(["walking"]);
    expect(newlyAsked(mmn, without(begun, "first-place"), "1.0.0")).toEqual([]);
  });

  test("what has an answer by now is not told", () => {
    const answers = { ...without(typical, ...NEW), walking: "no", shaking: null };
    expect(newlyAsked(mmn, answers, "1.0.0")).toEqual(["spread", "one-task"]);
  });

  test("what the optional part asks anew is told to those who had gone on in it", () => {
    const answers = {
      ...without(typical, ...NEW),
      treatments: ["surgery-or-splint"],
      "main-problem": null,
    };
    expect(newlyAsked(mmn, answers, "1.0.0")).toEqual([...NEW, "surgery-effect"]);
    expect(newlyAsked(mmn, without(answers, "main-problem"), "1.0.0")).toEqual(NEW);
  });
});

test.each(["1.1.0", "1.1.3", undefined])("of a record of %s nothing is new", (version) => {
  expect(newlyAsked(mmn, without(typical, ...NEW), version)).toEqual([]);
});
