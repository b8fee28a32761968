import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("the compiler checks every source and test, and each module as it is run", () => {
  const tsc = join(root, "node_modules", ".bin", "tsc");
  const { stdout } = spawnSync(tsc, ["--showConfig"], { cwd: root, encoding: "utf8" });
  const { files }: { files: readonly string[] } = JSON.parse(stdout);
  const checked = new Set(files.map((file) => normalize(file)));
  const written = ["src", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(written.length).toBeGreaterThan(300);
  expect(written.filter((file) => !checked.has(file))).toEqual([]);
});
