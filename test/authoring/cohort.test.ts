import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BODY } from "../../src/authoring/cohort/body.ts";
import {
  baseRates,
  common,
  conditions,
  conditionsFor,
  people,
  sources,
} from "../../src/authoring/cohort/conditions.ts";
import { NO_FIGURE } from "../../src/authoring/cohort/defaults.ts";
import { chancesOf, drawPerson, groupsOf } from "../../src/authoring/cohort/draw.ts";
import { drawnItems, isOneOf } from "../../src/authoring/cohort/drawn.ts";
import { markOf } from "../../src/authoring/cohort/files.ts";
import { isAssumption, shareOf } from "../../src/authoring/cohort/frequency.ts";
import { missingPart } from "../../src/authoring/cohort/missing.ts";
import { sharesOf } from "../../src/authoring/cohort/shares.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import type { Item } from "../../src/questionnaire/schema.ts";

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
      for (const linkId of Object.keys(answers).filter(isOneOf)) {
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

  test("are of questions and codes that are asked", () => {
    const drawn = new Map(drawnItems(mmn).map(({ linkId, codes }) => [linkId, codes]));
    const body = ["movement-worse", "movement-other", "weak-parts"];
    const stale = entries.filter(({ linkId, code }) => {
      const codes = drawn.get(linkId);
      return !body.includes(linkId) && !codes?.includes(code);
    });
    expect(stale).toEqual([]);
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

describe("a new question", () => {
  /** The conditions as far as somebody stated them: what has a default is left out. */
  const stated = conditions.map((condition) => ({
    ...condition,
    answers: Object.fromEntries(
      Object.entries(condition.answers).map(([linkId, table]) => [
        linkId,
        Object.fromEntries(
          Object.entries(table).filter(([, entry]) => !("why" in entry) || entry.why !== NO_FIGURE),
        ),
      ]),
    ),
  }));
  const items: readonly Item[] = [
    { linkId: "new-one", type: "single", options: ["yes", "no", "rarely", "not-sure"] },
    { linkId: "new-other", type: "single", options: ["left", "right", "both", "not-sure"] },
    { linkId: "new-many", type: "multi", options: ["wet", "dry", "none", "not-sure"] },
    { linkId: "new-text", type: "text", format: "free", maxLength: 99, context: "x" },
  ];
  const [first, ...others] = mmn.sections;
  if (!first) throw new Error("There is no section.");
  const page = { id: "new", items };
  // Before all others, where a draw in order would shift each of them.
  const changed = { ...mmn, sections: [{ ...first, pages: [page, ...first.pages] }, ...others] };
  const withNew = conditionsFor(changed);

  test("has a default for each answer, which adds up to 1 where one is chosen", () => {
    for (const { answers } of withNew) {
      const shares = (linkId: string) =>
        Object.fromEntries(
          Object.entries(answers[linkId] ?? {}).map(([code, entry]) => [code, shareOf(entry)]),
        );
      expect(shares("new-one")).toEqual({ yes: 0.05, no: 0.9, rarely: 0.05 });
      expect(shares("new-other")).toEqual({ left: 0.334, right: 0.333, both: 0.333 });
      expect(shares("new-many")).toEqual({ wet: 0.05, dry: 0.05 });
      expect(shares("new-text")).toEqual({ written: 0.5 });
    }
  });

  test("has defaults that are assumptions with a range, and says that nobody found a figure", () => {
    const entries = items.flatMap(({ linkId }) => Object.values(withNew[0]?.answers[linkId] ?? {}));
    expect(entries).toHaveLength(9);
    for (const entry of entries) {
      if (!isAssumption(entry)) throw new Error("A default is no published figure.");
      const [low, high] = entry.range;
      expect(low < entry.assumed && entry.assumed < high && high <= 1).toBe(true);
      expect(entry.why).toBe(NO_FIGURE);
    }
  });

  test("leaves what others answer as it is, whoever they are", () => {
    const drawn = groupsOf(changed);
    for (const [index, condition] of conditions.entries()) {
      const other = withNew[index];
      if (!other) throw new Error("There is no such condition.");
      for (const [at, chances] of chancesOf(50, 7).entries()) {
        const before = drawPerson(sharesOf(condition), chances);
        const after = drawPerson(sharesOf(other), chancesOf(50, 7)[at] ?? chances, drawn);
        const {
          "new-one": one,
          "new-other": two,
          "new-many": three,
          "new-text": four,
          ...same
        } = after;
        expect(same).toEqual(before);
        expect([one, two, three, four]).not.toContain(undefined);
      }
    }
  });

  test("is listed on the page; without one the page says that every answer has a figure", () => {
    expect(missingPart(withNew)).toContain("\n| `new-one` | yes, no, rarely |\n");
    expect(missingPart(withNew)).toContain(
      "they have a default:\n\n- of one choice, 9 in 10 say no",
    );
    expect(missingPart(stated)).toBe("Every answer has a frequency that somebody stated.");
  });

  test("may be a code more of a question with figures, which nobody then says", () => {
    const sets = { ...mmn.optionSets, "yes-no": ["yes", "no", "maybe", "not-sure"] };
    for (const { answers } of conditionsFor({ ...mmn, optionSets: sets })) {
      expect(answers.thinning?.maybe).toEqual({ assumed: 0, range: [0, 0.05], why: NO_FIGURE });
    }
  });
});

describe("chances", () => {
  const people = chancesOf(20_000, 5);

  test("are spread evenly, and those of two names and of two people tell nothing of each other", () => {
    const one = people.map((chances) => chances("one"));
    const other = people.map((chances) => chances("other: answer"));
    const next = [...one.slice(1), 0];
    for (const list of [one, other]) {
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const share = list.filter((chance) => Math.floor(chance * 10) === tenth).length / 20_000;
        expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
      }
    }
    for (const list of [other, next]) {
      const mean = one.reduce(
        (sum, chance, at) => sum + (chance - 0.5) * ((list[at] ?? 0) - 0.5),
        0,
      );
      expect(Math.abs(mean / 20_000)).toBeLessThan(0.0025);
    }
  });

  test("are the same for the same name, in whatever order names are asked", () => {
    const [one] = chancesOf(1, 5);
    const [again] = chancesOf(1, 5);
    const first = [one?.("a"), one?.("b")];
    expect([again?.("b"), again?.("a")]).toEqual([...first].reverse());
    expect(chancesOf(1, 6)[0]?.("a")).not.toBe(first[0]);
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
    Object.entries(table).map(([code, entry]) => ({
      where: `${id} ${linkId} ${code}`,
      linkId,
      code,
      entry,
    })),
  );
}

function codesOf(linkId: string): readonly string[] {
  const item = itemsOf(mmn).find((one) => one.linkId === linkId);
  const codes = item ? optionsOf(mmn, item) : [];
  return codes.filter((code) => !["none", "not-sure"].includes(code));
}
