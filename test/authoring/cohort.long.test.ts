import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conditions } from "../../src/authoring/cohort/conditions.ts";
import { filesOf, rowsOf } from "../../src/authoring/cohort/files.ts";
import { rowOf } from "../../src/authoring/cohort/moved.ts";
import { moversOf } from "../../src/authoring/cohort/movers.ts";
import { hasSign, isAcute, peopleWith, SEED } from "../../src/authoring/cohort/spread.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { hasAny } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { readRecord } from "../../src/session/record.ts";

// Thousands of invented people of every condition, each judged by the engine.

const SLOW = { timeout: 240_000 };
const SOONEST = ["emergency", "same-day"];
const page = read("cohort.md");
const acute = conditions.filter(isAcute);

describe("the people drawn", () => {
  test("are the same for the same seed and others for another", () => {
    for (const condition of conditions) {
      const answersOf = (seed: number) => peopleWith(condition, 20, seed).map((one) => one.answers);
      expect(answersOf(SEED)).toEqual(answersOf(SEED));
      expect(answersOf(SEED)).not.toEqual(answersOf(SEED + 1));
    }
  });

  test.each(conditions)("with $id give records that the questionnaire takes", (condition) => {
    for (const { answers } of peopleWith(condition, 200)) {
      const record = { questionnaire: "mmn", version: mmn.version, answers };
      expect(readRecord(mmn, record).faults, JSON.stringify(answers)).toEqual([]);
    }
  });

  test.each(conditions)("with $id and weakness are never told if it lasts", SLOW, (condition) => {
    const weak = peopleWith(condition, 1000).filter(
      ({ answers }) => !hasAny(answers.weakness, ["no", "only-tired"]),
    );
    expect(weak.length).toBeGreaterThan(400);
    expect(weak.filter(({ urgency }) => urgency === "if-it-lasts")).toEqual([]);
  });

  test.each(acute)(
    "with $id are seen the same day, unless they choose no sign on the safety pages",
    SLOW,
    (condition) => {
      const all = peopleWith(condition, 2000);
      const late = all.filter(({ urgency }) => !SOONEST.includes(urgency));
      expect(all.filter(hasSign).length).toBeGreaterThan(1600);
      expect(late.filter(hasSign)).toEqual([]);
      const calledNotWeak = late.filter(({ pattern }) => pattern === "no-weakness");
      expect(calledNotWeak.length).toBeGreaterThan(late.length / 2);
    },
  );

  test.each(acute)(
    "with $id who tell a sudden start are seen the same day, sign or not",
    SLOW,
    (condition) => {
      const sudden = peopleWith(condition, 2000).filter(({ answers }) =>
        hasAny(pathOf(mmn, answers).answers.get("onset-speed"), ["minutes-hours", "days"]),
      );
      expect(sudden.filter((person) => !hasSign(person)).length).toBeGreaterThan(10);
      expect(sudden.filter(({ urgency }) => !SOONEST.includes(urgency))).toEqual([]);
    },
  );
});

describe("the committed page", () => {
  test("has the table that the rules give, and the picture", SLOW, () => {
    const files = filesOf(rowsOf(), []);
    expect(untilMovers(page)).toBe(untilMovers(files["cohort.md"]));
    const late = files["cohort.md"]
      .split("\n")
      .filter((line) => /^\| (Stroke|Guillain)/.test(line));
    expect(late.length).toBe(4);
    expect(page.split("\n")).toEqual(expect.arrayContaining(late));
    expect(read("cohort.svg")).toBe(files["cohort.svg"]);
  });

  test("has the movers that the rules give", SLOW, () => {
    const rows = page.split("## What moves")[1]?.split("What moves `several")[0]?.split("\n") ?? [];
    const listed = rows.filter((row) => /^\| (?!condition)[^-]/.test(row));
    expect(listed.length).toBeGreaterThanOrEqual(10);
    for (const row of listed) {
      const [name, what = ""] = row.split(" | ").map((cell) => cell.replace(/^\| |`/g, ""));
      const condition = conditions.find((one) => one.name === name);
      if (!condition) throw new Error(`This row is of no condition: ${row}`);
      expect(moversOf(condition, what).map(rowOf)).toEqual([row]);
    }
  });
});

function untilMovers(text: string): string | undefined {
  return text.split("## What moves")[0];
}

function read(name: string): string {
  return readFileSync(new URL(`../../questionnaires/mmn/${name}`, import.meta.url), "utf8");
}
