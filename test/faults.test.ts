import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { t } from "./ui/words.ts";

// The table is true: its words are those of the app, and its tests are there. What each test asserts is in the test.

const all = Object.entries(FAULTS).flatMap(([kind, faults]) =>
  faults.map((fault) => ({ kind, ...fault })),
);

test.each(all)("$kind: $fault", ({ says, keeps, test: [file, name] }) => {
  expect(says.filter((key) => !t.has(key))).toEqual([]);
  expect(keeps).not.toBe("");
  const source = readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8");
  const names = [...source.matchAll(/"([^"\n]+)",/g)].map(([, it]) => it);
  expect(names.some((it) => it?.includes(name))).toBe(true);
});

test("no fault and no test stands in the table twice", () => {
  const faults = all.map(({ fault }) => fault);
  const tests = all.map((fault) => fault.test.join());
  expect([new Set(faults).size, new Set(tests).size]).toEqual([faults.length, tests.length]);
});
