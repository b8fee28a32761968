import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BODY } from "../../src/authoring/cohort/body.ts";
import {
  baseRates,
  common,
  conditions,
  isAssumption,
  ONE_OF,
  people,
  shareOf,
  sources,
} from "../../src/authoring/cohort/conditions.ts";
import { markOf } from "../../src/authoring/cohort/files.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";

const page = readFileSync(new URL("../../questionnaires/mmn/cohort.md", import.meta.url), "utf8");

const entries = [
  ...entriesOf("common", common),
  ...conditions.flatMap(({ id, answers }) => entriesOf(id, answers)),
];

describe("the frequencies", () => {
  test("are of MMN and at least eight conditions like it", () => {
    expect(conditions.map(({ id }) => id)).toContain("mmn");
    expect(conditions.length).toBeGreaterThanOrEqual(9);
  });

  test("lie between 0 and 1, and those of a choice of one add up to 1", () => {
    expect(entries.filter(({ entry }) => !(shareOf(entry) >= 0 && shareOf(entry) <= 1))).toEqual(
      [],
    );
    for (const { id, answers } of conditions) {
      for (const linkId of ONE_OF) {
        const sum = Object.values(answers[linkId] ?? {}).reduce(
          (all, one) => all + shareOf(one),
          0,
        );
        expect(sum, `${id} ${linkId}`).toBeCloseTo(1, 9);
      }
    }
  });

  test.each(conditions)("of $id cover every answer, and no other", ({ answers }) => {
    const known = ["not-sure", "none"];
    for (const item of itemsOf(mmn).filter(({ linkId }) => !BODY.includes(linkId))) {
      const codes = optionsOf(mmn, item).filter((code) => !known.includes(code));
      const expected = item.type === "text" ? ["written"] : codes;
      expect(Object.keys(answers[item.linkId] ?? {}).sort(), item.linkId).toEqual(
        [...expected].sort(),
      );
    }
    const parts = Object.keys(answers["weak-parts"] ?? {}).flatMap((part) => {
      const limb = part.replace(/-(worse|other)$/, "");
      return limb === part ? [part] : [`${limb}-left`, `${limb}-right`];
    });
    expect(new Set(parts)).toEqual(new Set(codesOf("weak-parts")));
    expect(new Set(Object.keys(answers.movements ?? {}))).toEqual(new Set(codesOf("movements")));
  });

  test("that are published name a source that is listed", () => {
    const listed = [...mmn.citations, ...sources].map(({ id }) => id);
    const named = entries.flatMap(({ entry }) => (isAssumption(entry) ? [] : entry.source));
    expect(
      [...named, ...baseRates.map(({ source }) => source)].filter((id) => !listed.includes(id)),
    ).toEqual([]);
  });

  test("that are assumed have a reason, and lie within a range that is not a point", () => {
    const manners = Object.entries(people).map(([where, entry]) => ({ where, entry }));
    for (const { where, entry } of [...entries, ...manners]) {
      if (!isAssumption(entry)) continue;
      const [low, high] = entry.range;
      expect(entry.why.length, where).toBeGreaterThan(5);
      expect(low <= entry.assumed && entry.assumed <= high && low < high, where).toBe(true);
    }
  });
});

describe("the committed page", () => {
  test("is of these frequencies and rules; npm run cohort writes it anew", () => {
    expect(page).toContain(`inputs \`${markOf()}\``);
  });

  test("says first that it is no evidence of accuracy", () => {
    expect(page.split("\n")[2]).toContain("It is not evidence of accuracy.");
  });
});

function entriesOf(id: string, answers: typeof common) {
  return Object.entries(answers).flatMap(([linkId, table]) =>
    Object.entries(table).map(([code, entry]) => ({ where: `${id} ${linkId} ${code}`, entry })),
  );
}

function codesOf(linkId: string): readonly string[] {
  const item = itemsOf(mmn).find((one) => one.linkId === linkId);
  const codes = item ? optionsOf(mmn, item) : [];
  return codes.filter((code) => !["none", "not-sure"].includes(code));
}
