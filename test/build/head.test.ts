import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { headed } from "../../src/build/head.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const pages = [
  "index.html",
  ...readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => join("src", file)),
].map((file) => ({ file, html: readFileSync(join(root, file), "utf8") }));

const whole = pages.filter(({ html }) => html.startsWith("<!doctype html>"));

test("there are the app, two pages beside it, and the frame of the learn pages", () => {
  expect(whole).toHaveLength(4);
});

test.each(whole)(
  "$file begins its head as every page does, and tells nobody where it is read",
  ({ html }) => {
    const [, begun = ""] = headed(html).split("<head>");
    expect(begun.trim()).toMatch(/^<meta charset="utf-8" \/>/);
    expect(begun).toContain('<meta name="referrer" content="no-referrer" />');
    expect(begun).toContain('<link rel="icon" href="{{icon}}"');
  },
);
