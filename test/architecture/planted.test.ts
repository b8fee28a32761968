import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Imports, readImports } from "./imports.ts";
import { LAYERS } from "./layers.ts";
import { RIGHT, WRONG } from "./plants.ts";
import { RULES } from "./rules.ts";

// A check that cannot fail is none: wrong imports of every kind are planted in a tree of their own, and must be found.

const root = mkdtempSync(join(tmpdir(), "architecture-"));
const plants = [
  ...Object.entries(WRONG).flatMap(([rule, wrong]) =>
    wrong.map((plant) => [[rule], plant] as const),
  ),
  ...RIGHT.map((plant) => [[], plant] as const),
].map(([broken, [folder, code]], index) => ({ broken, code, file: `${folder}/plant${index}.ts` }));

/** What the plants import. */
const IMPORTED = [
  ...Object.keys(LAYERS).map((room) => `src/${room}/part.ts`),
  "src/authoring/check/part.ts",
  "src/authoring/check/rules.ts",
  "src/browser/photo.ts",
  "src/ui/print/Code.tsx",
  "src/ui/print/Coded.tsx",
  "test/part.ts",
  "questionnaires/data.json",
  "node_modules/@types/fhir/r4.d.ts",
];

let found: Imports = { imports: [], circles: [], unreached: [] };

beforeAll(async () => {
  for (const file of IMPORTED) write(file, "");
  for (const { file, code } of plants) write(file, code);
  write("src/main.tsx", 'import "./app/part.ts";');
  write("src/engine/there.ts", 'import type { Back } from "./back.ts";');
  write("src/engine/back.ts", 'import type { There } from "./there.ts";');
  found = await readImports(root, ["src", "test"], ["src/main.tsx"]);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each(plants)("$file: $code", ({ file, broken }) => {
  const imports = found.imports.filter(({ from }) => from === file);
  const rules = Object.entries(RULES).filter(([, isBroken]) => imports.some(isBroken));
  expect(rules.map(([name]) => name)).toEqual(broken);
});

test("every rule is broken by a plant", () => {
  expect(Object.keys(WRONG)).toEqual(Object.keys(RULES));
});

test("files that import each other are found, though only for types", () => {
  expect(found.circles).toEqual(["src/engine/back.ts > src/engine/there.ts > src/engine/back.ts"]);
});

test("a file that no entry leads to is found, and none that one leads to", () => {
  expect(found.unreached).toContain("src/engine/back.ts");
  expect(found.unreached).not.toContain("src/app/part.ts");
  expect(found.unreached).not.toContain("src/main.tsx");
});

test("a file that is not read stops the reading", async () => {
  write("lost/src/main.tsx", "");
  // What stands in a folder of this name is taken for a package, and packages are not read.
  write("lost/src/node_modules/lost.ts", "");
  await expect(readImports(join(root, "lost"), ["src"], ["src/main.tsx"])).rejects.toThrow(
    "not read: src/node_modules/lost.ts",
  );
});

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
