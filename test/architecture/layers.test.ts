import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { modulesIn } from "./imports.ts";
import { LAYERS } from "./layers.ts";
import { root } from "./sources.ts";

test("every folder of src is a room of the table", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(Object.keys(LAYERS).sort());
});

test("a room builds only on rooms that stand above it in the table", () => {
  const rooms = Object.keys(LAYERS);
  const wrong = Object.entries(LAYERS).flatMap(([room, allowed]) =>
    allowed
      .map((each) => each.replace(/^types of /, ""))
      .filter((each) => rooms.indexOf(each) >= rooms.indexOf(room))
      .map((each) => `${room} builds on ${each}`),
  );
  expect(wrong).toEqual([]);
});

test("no test stands in src", () => {
  expect(modulesIn(root, "src").filter((file) => /\.test\./.test(file))).toEqual([]);
});
