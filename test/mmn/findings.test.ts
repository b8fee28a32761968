import { expect, test } from "vitest";
import words from "../../questionnaires/locales/en/mmn.json" with { type: "json" };
import { mmn } from "../../src/authoring/mmn.ts";
import { alike } from "../fixtures/alike.ts";

// A finding is told twice: to the person by its title, to the doctor by its name. Both must tell the same.

/** Nearer to the name of another, for the words that all of them share. */
const APART: readonly string[] = ["one-sided-start", "arms-not-legs"];

const findings = Object.entries(words.findings).map(([id, said]) => ({ id, ...said }));

test.each(findings.filter(({ id }) => !APART.includes(id)))(
  "the title of $id is nearest to its own name",
  ({ name, title }) => {
    const nearer = findings.filter((other) => alike(other.name, title) > alike(name, title));
    expect(nearer.map(({ id }) => id)).toEqual([]);
  },
);

test("a title for each way in which it may stand, and none says the contrary of another", () => {
  for (const { id, title, ...said } of findings) {
    const { unclear, notMet } = mmn.findings.find((finding) => finding.id === id) ?? {};
    expect("unclear" in said, id).toBe(unclear !== undefined);
    expect("notMet" in said, id).toBe(notMet !== undefined);
    const titles = [title, ...["unclear", "notMet"].flatMap((way) => Reflect.get(said, way) ?? [])];
    expect(new Set(titles).size, id).toBe(titles.length);
  }
});

test("no two findings have one title or one name", () => {
  expect(new Set(findings.map(({ title }) => title)).size).toBe(findings.length);
  expect(new Set(findings.map(({ name }) => name)).size).toBe(findings.length);
});
