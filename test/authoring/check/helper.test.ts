import { expect, test } from "vitest";
import helperApp from "../../../questionnaires/locales/en/app.helper.json" with { type: "json" };
import first from "../../../questionnaires/locales/en/app.json" with { type: "json" };
import pages from "../../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import { checkHelper } from "../../../src/authoring/check/helper.ts";

const words = {
  title: "Your muscles",
  list: ["Lift your hand.", "Stop."],
  group: { question: "Are you weak?", hint: "Choose one." },
};

test("words that say it otherwise, and the name of a schema, have no fault", () => {
  const helper = {
    $schema: "helper.schema.json",
    title: "Their muscles",
    list: ["Ask them to lift a hand.", "Stop."],
    group: { question: "Are they weak?" },
  };
  expect(checkHelper(words, helper)).toEqual([]);
  expect(checkHelper(words, {})).toEqual([]);
});

test.each([
  ["a key that nothing is said under", { other: "x" }, "other", "no words to say it in place of"],
  ["one in a group", { group: { why: "x" } }, "group.why", "no words to say it in place of"],
  [
    "a list for a text",
    { title: ["x"] },
    "title",
    "a list of texts, but the words for all are a text",
  ],
  ["a text for a list", { list: "x" }, "list", "a text, but the words for all are a list of texts"],
  ["a text for a group", { group: "x" }, "group", "a text, but the words for all are a group"],
  [
    "a group for a text",
    { title: { x: "x" } },
    "title",
    "a group, but the words for all are a text",
  ],
  ["a number", { title: 1 }, "title", "no words, but the words for all are a text"],
  ["a list of numbers", { list: [1, 2] }, "list", "no words, but the words for all are a list"],
  ["a list of a text and a number", { list: ["x", 2] }, "list", "no words, but the words for all"],
  ["null for a group", { group: null }, "group", "no words, but the words for all are a group"],
  ["a shorter list", { list: ["x"] }, "list", "has 1 entries, but the words for all have 2"],
  [
    "a longer list",
    { list: ["x", "y", "z"] },
    "list",
    "has 3 entries, but the words for all have 2",
  ],
  ["nothing", { title: "" }, "title", "says nothing"],
  ["an entry that is nothing", { list: ["x", ""] }, "list", "says nothing"],
  ["the same text", { title: "Your muscles" }, "title", "says the same"],
  ["the same list", { list: ["Lift your hand.", "Stop."] }, "list", "says the same"],
])("%s is a fault", (_, helper, where, what) => {
  expect(checkHelper(words, helper)).toEqual([{ where, what: expect.stringContaining(what) }]);
});

test("the app's words for a helper stand where the app has words", () => {
  expect(checkHelper(merged(first, pages), helperApp)).toEqual([]);
});

/** Both files as one tree: a group may have some of its words in each. */
function merged(one: object, other: object): object {
  const both: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const own = both[key];
    both[key] = own instanceof Object && !Array.isArray(own) ? merged(own, Object(value)) : value;
  }
  return both;
}
