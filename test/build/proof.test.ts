import { expect, test } from "vitest";
import { htmlOf, withoutHead } from "../../src/build/proof.ts";

test("what is for those who build the file is left out, and nothing more", () => {
  const file =
    "# What is proved about `mmn`\n\nWritten by a program.\n\n**It is a proof.**\n\n## More\n";
  expect(withoutHead(file)).toBe("**It is a proof.**\n\n## More\n");
});

test("a file that begins otherwise stops the build", () => {
  expect(() => withoutHead("## Over what\n\nText.\n\nText.\n")).toThrow("PROOF.md");
});

test("a file beside the page is named, not linked: the app does not ship it", async () => {
  expect(await htmlOf("see [cohort.md](cohort.md)")).toBe("<p>see cohort.md</p>\n");
});

test("a page on the web is linked, and does not learn where somebody comes from", async () => {
  const html = await htmlOf("[`A`](https://example.org/a)");
  expect(html).toBe('<p><a href="https://example.org/a" rel="noreferrer"><code>A</code></a></p>\n');
});

test("each table can be scrolled by itself, by keys too, and has a name", async () => {
  const table = "| a |\n|---|\n| 1 |\n";
  const html = await htmlOf(`${table}\ntext\n\n${table}`);
  expect([...html.matchAll(/<div[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<div class="proof-table" role="region" aria-label="Table 1" tabindex="0">',
    '<div class="proof-table" role="region" aria-label="Table 2" tabindex="0">',
  ]);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});
