import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { located, messageOf } from "../../src/authoring/locate.ts";
import { placeOf, placesIn } from "../../src/authoring/places.ts";

const JSON_TEXT = `{
  "version": "1.0.0",
  "sections": [
    {
      "id": "hand",
      "pages": [
        {
          "id": "hand",
          "items": [
            { "linkId": "hand", "text": "a \\"quoted\\", [odd] {text}:", "enableWhen": {
              "op": "x" } },
            { "linkId": "grip", "options": [] }
          ]
        }
      ]
    }
  ],
  "urgency": [
    { "code": "same-day", "reasons": [{ "id": "first" },
      { "id": "second", "when":
        { "op": "any" } }] }
  ]
}`;

const root = placesIn(JSON_TEXT);
const lineOf = (where: string) => placeOf(root, where).line;

test.each([
  ["a key", "version", 2],
  ["an item without its section", "items.hand", 10],
  ["what is in an item", "items.hand.enableWhen.op", 11],
  ["a page without its section", "pages.hand", 7],
  ["a section", "sections.hand", 4],
  ["an entry by its position", "sections.0.pages.0.items.1", 12],
  ["an entry by its id", "urgency.same-day", 19],
  ["an entry of a list in an entry", "urgency.same-day.second", 20],
  ["a value that stands below its key", "urgency.same-day.second.when", 20],
  ["the nearest around what is missing", "items.grip.text", 12],
  ["the beginning for what is nowhere", "terms.weak", 1],
])("%s is found on its line", (_, where, line) => {
  expect(lineOf(where)).toBe(line);
});

test("a value is told with where it begins and ends", () => {
  const { start, end } = placeOf(root, "items.grip");
  expect(JSON_TEXT.slice(start, end)).toBe('{ "linkId": "grip", "options": [] }');
  const { inner, isList } = placeOf(root, "items.grip.options");
  expect([isList, inner.size]).toEqual([true, 0]);
});

test("every value of the real questionnaire stands where it is said to stand", () => {
  const url = new URL("../../questionnaires/mmn/questionnaire.json", import.meta.url);
  const text = readFileSync(url, "utf8");
  const data: unknown = JSON.parse(text);
  const check = (place: ReturnType<typeof placesIn>, value: unknown) => {
    expect(JSON.parse(text.slice(place.start, place.end))).toEqual(value);
    for (const [name, inner] of place.inner) check(inner, Reflect.get(Object(value), name));
  };
  check(placesIn(text), data);
});

test("a fault is told with its file, line and place, and keeps a line it has", () => {
  const faults = [
    { file: "a.json", where: "items.grip", what: "x." },
    { file: "a.json", line: 5, where: "version", what: "y." },
    { file: "a.md", where: "", what: "z." },
  ];
  expect(messageOf(located(faults, () => JSON_TEXT))).toBe(
    "a.json:12: items.grip: x.\na.json:5: version: y.\na.md: z.",
  );
});
