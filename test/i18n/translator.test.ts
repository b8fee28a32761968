import { expect, test } from "vitest";
import { translator } from "../../src/i18n/translator.ts";

const ui = {
  hello: "Hello",
  greeting: "Hello, {{name}}. You are {{age}}.",
  again: "{{word}} {{word}}",
  nested: { deep: { key: "Deep" } },
  list: ["one", "two"],
  empty: "",
  both: "from the app",
};

const questionnaire = {
  both: "from the questionnaire",
  items: { weakness: { question: "Weak?" } },
};

const t = translator("en", { ui, questionnaire });

test.each([
  ["hello", "Hello"],
  ["nested.deep.key", "Deep"],
  ["both", "from the app"],
  ["items.weakness.question", "Weak?"],
])("%s says %s", (key, words) => {
  expect(t(key)).toBe(words);
  // Said again, it says the same.
  expect(t(key)).toBe(words);
});

test("words are put into the gaps", () => {
  expect(t("greeting", { name: "Ada", age: 36 })).toBe("Hello, Ada. You are 36.");
  expect(t("again", { word: "well" })).toBe("well well");
});

test("the same text with other words in its gaps says the other words", () => {
  expect(t("again", { word: "left" })).toBe("left left");
  expect(t("again", { word: "right" })).toBe("right right");
});

test("words are put in as they are: nothing in them is markup, a gap or a key", () => {
  const word = "<b>&amp;</b> {{name}} $t(hello)";
  expect(t("again", { word })).toBe(`${word} ${word}`);
});

test.each(["nowhere", "hello.there", "nested.deep.other", "", "empty"])(
  "a key without words throws: %j",
  (key) => {
    expect(t.has(key)).toBe(false);
    expect(() => t(key)).toThrow(`"${key}" in "en"`);
    expect(() => t(key, { name: "Ada" })).toThrow(`"${key}" in "en"`);
    expect(() => t.list(key)).toThrow(`"${key}" in "en"`);
  },
);

test.each(["hello", "nested.deep.key", "items.weakness.question", "list"])(
  "there are words for %s",
  (key) => {
    expect(t.has(key)).toBe(true);
  },
);

test("a list says each of its entries", () => {
  expect(t.list("list")).toEqual(["one", "two"]);
});

test("the words of the app suffice until those of a questionnaire are there", () => {
  const early = translator("en-GB", { ui });
  expect(early("hello")).toBe("Hello");
  expect(early.has("items.weakness.question")).toBe(false);
});

test("a translator knows its language, and another one its own", () => {
  const other = translator("nl", { ui: { hello: "Hallo" } });
  expect([t.language, other.language]).toEqual(["en", "nl"]);
  expect([t("hello"), other("hello")]).toEqual(["Hello", "Hallo"]);
});

test("to a helper it says the words for helpers where there are some, and else the words for all", () => {
  const helper = {
    ui: { hello: "Hello to them", list: ["three"], nested: { deep: { key: "Theirs" } } },
    questionnaire: { items: { weakness: { question: "Are they weak?" } } },
  };
  const told = translator("en", { ui, questionnaire, helper });
  const later = { late: "Your summary", nested: { late: { key: "Yours too" } } };
  const theirs = {
    late: "Their summary",
    nested: { deep: { key: "Theirs" }, late: { key: "Theirs too" } },
  };
  const all = translator("en", {
    ui,
    pages: later,
    questionnaire,
    helper: { ...helper, ui: theirs },
  });
  const keys = ["late", "nested.late.key", "nested.deep.key"];
  expect(keys.map((key) => all(key))).toEqual(["Their summary", "Theirs too", "Theirs"]);
  expect(told("hello")).toBe("Hello to them");
  expect(told("nested.deep.key")).toBe("Theirs");
  expect(told.list("list")).toEqual(["three"]);
  expect(told("items.weakness.question")).toBe("Are they weak?");
  expect(told("greeting", { name: "Ada", age: 36 })).toBe("Hello, Ada. You are 36.");
  expect(t("hello")).toBe("Hello");
});
