import { expect, test } from "vitest";
import { tiny } from "../fixtures/tiny.ts";
import { ruleMutants } from "./rules.ts";

const data = JSON.parse(JSON.stringify(tiny));
const mutants = ruleMutants(data);
const ids = mutants.map(({ id }) => id);

test("each faulty questionnaire has a name of its own, and differs from what is right and from the others", () => {
  expect(new Set(ids).size).toBe(ids.length);
  const texts = mutants.map((mutant) => JSON.stringify(mutant.data));
  expect(new Set([...texts, JSON.stringify(data)]).size).toBe(texts.length + 1);
});

test("what is right is left as it is", () => {
  expect(data).toEqual(JSON.parse(JSON.stringify(tiny)));
});

test.each([
  [
    "an item asked of everybody",
    "sections > first > pages > parts > items > parts > no enableWhen",
  ],
  ["an answer no longer required", "sections > first > pages > weak > items > weak > no required"],
  ["a code too many", "terms > is-weak > codes also not-sure"],
  ["a code too few", "findings > arm > notMet > codes without leg"],
  ["any for all", "urgency > emergency > reasons > flood-and-fast > when > all becomes any"],
  ["all for any", "terms > arm-less > any becomes all"],
  ["a member too few", "terms > arm-less > of without 1 (wave-right)"],
  ["a not lost", "urgency > same-day > reasons > weak-and-no-time > when > of > 1 (not) > no not"],
  ["a count too low", "pattern > several-features > when > at least 1"],
  ["a count too high", "pattern > several-features > when > at least 3"],
  ["a status too many", "pattern > points-elsewhere > when > status also unknown"],
  ["a finding that cannot be ruled out", "findings > slow > no notMet"],
  ["a finding the wrong way round", "findings > slow > met and notMet change places"],
  ["a pointer that counts for", "findings > fast > strong-pointer becomes core"],
  ["a reason lost", "urgency > emergency > reasons without fire"],
  ["urgencies in the wrong order", "urgency with same-day one place up"],
  ["patterns in the wrong order", "pattern with few-features one place up"],
])("among them is %s", (_, id) => {
  expect(ids).toContain(id);
});
