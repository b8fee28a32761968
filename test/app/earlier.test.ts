import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { earlier } from "../../src/app/earlier.ts";
import { FOLDER } from "../../src/authoring/ours.ts";
import { pack } from "../../src/formats/code/pack.ts";

test("every version that is kept is there, and its codes are told from those of the others", () => {
  const files = readdirSync(new URL("earlier/", FOLDER));
  expect(earlier.map(({ version }) => `${version}.json`).sort()).toEqual([...files].sort());
  const layouts = earlier.map((one) => pack({ ...one, version: "1.0.0" }, {}));
  expect(new Set(layouts).size).toBe(earlier.length);
});
