import { dirname, join as joined } from "node:path/posix";
import { expect, test } from "vitest";
import { entriesOf } from "./entries.ts";
import { readImports } from "./imports.ts";
import { ALONE, LATE } from "./layers.ts";
import { RULES } from "./rules.ts";
import { root, sourcesOf } from "./sources.ts";

const { imports, circles, unreached } = await readImports(root, ["src", "test"], entriesOf(root));

test.each(Object.entries(RULES))("%s", (_, isBroken) => {
  expect(imports.filter(isBroken).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(circles).toEqual([]);
});

test("every file of src is reached from where the app, a command or the build begins", () => {
  expect(unreached).toEqual([]);
});

test("no import hides inside code: each names a file, and is read as one that is loaded late", () => {
  const late = imports.filter(({ isLate }) => isLate).map(({ from, to }) => `${from} > ${to}`);
  const inside = sourcesOf(/(?<!\.d)\.tsx?$/).flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(/\bimport\((?:"([^"]*)")?/g),
      ([, name = ""]) => `${file} > ${joined(dirname(file), name)}`,
    ),
  );
  expect(inside.filter((each) => !late.includes(each))).toEqual([]);
});

test("what draws codes and what reads them is in use", () => {
  const used = imports.filter(({ from }) => from.startsWith("src/"));
  for (const [to, from] of Object.entries(ALONE)) {
    expect(used).toContainEqual(expect.objectContaining({ from, to }));
  }
  for (const to of LATE) expect(used).toContainEqual(expect.objectContaining({ to, isLate: true }));
});
