import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildOf } from "../../src/build/name.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a build is named by its sources: the same again, another after any change", () => {
  const copy = mkdtempSync(join(tmpdir(), "screening-build-"));
  for (const name of ["index.html", "package-lock.json", "public", "questionnaires", "src"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  const name = buildOf(copy);
  expect(name).toMatch(/^[0-9a-f]{8}$/);
  expect(name).toBe(buildOf(root));
  writeFileSync(join(copy, "questionnaires", "mmn", "more.json"), "{}");
  expect(buildOf(copy)).not.toBe(name);
  rmSync(copy, { recursive: true });
});
