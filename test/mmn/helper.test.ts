import { expect, test } from "vitest";
import { alike } from "../fixtures/alike.ts";
import { HEARD_OTHERWISE } from "../fixtures/english.ts";

// A helper must be asked and told the same: other persons of the verb, but no other question, time, limit or warning.

/** Words that change what is meant or how soon; "cannot" of a helper who cannot call is told in the urgency's test. */
const WEIGHTY =
  /\b(no|not|never|without|only|if|now|today|days?|weeks?|months?|year|call|stop|before|after|sooner|soon|lightly|emergency|sitting|stand|heavy|hot)\b/gi;

/** Whose left it is, is said to a helper as what it is not; the sheet is for the doctor, and names who wrote it. */
const asked = HEARD_OTHERWISE.filter(([key]) => key !== "figure.how" && !key.startsWith("sheet."));

const weight = (text: string) =>
  [...new Set((text.match(WEIGHTY) ?? []).map((word) => word.toLowerCase()))].sort();

const gaps = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).map(String).sort();

test.each(asked)("%s keeps its noes, its times and its gaps", (_, all, theirs) => {
  expect(weight(theirs)).toEqual(weight(all));
  expect(gaps(theirs)).toEqual(gaps(all));
});

test.each(asked)("%s is nearer to its own text than to any other", (key, _, theirs) => {
  const same = asked.filter(([other]) => kindOf(other) === kindOf(key));
  const own = same.find(([other]) => other === key)?.[1] ?? "";
  const nearer = same.filter(([, all]) => alike(all, theirs) > alike(own, theirs));
  expect(nearer.map(([other]) => other)).toEqual([]);
});

/** Only texts of one kind can be taken for one another: a title for a title of the same group. */
function kindOf(key: string): string {
  return `${key.split(".").at(0)} ${key.split(".").at(-1)}`;
}
