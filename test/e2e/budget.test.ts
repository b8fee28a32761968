import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { newPage } from "./browser.ts";
import { settle } from "./drive.ts";

// What a weak phone on a slow line has to load before it can ask, and what it may ever have to load.
const START = 43_000;
const ALL = 150_000;

const folder = new URL("../../dist/assets/", import.meta.url).pathname;

/** The bytes of a file of the build as a host sends it. */
function weigh(file: string): number {
  const text = readFileSync(join(folder, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params }).length;
}

const total = (files: readonly string[]) => files.reduce((sum, file) => sum + weigh(file), 0);

test("the start page loads little script, and nothing of the pages that come later", async () => {
  const page = await newPage();
  const files: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) files.push(pathname.replace("/assets/", ""));
  });
  await page.goto("./");
  await settle(page);
  await page.waitForLoadState("networkidle");
  expect(files.length).toBeGreaterThan(0);
  expect(total(files)).toBeLessThanOrEqual(START);
});

test("all script together stays small", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  expect(total(files)).toBeLessThanOrEqual(ALL);
});
