import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import words from "../../questionnaires/locales/en/app.proof.json" with { type: "json" };
import { questionnaire } from "../../src/app/whole.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { cleanPage, newPage } from "./browser.ts";
import { nameOf, savedAnswers, settle, visit } from "./drive.ts";

// The page for doctors on how the rules were checked. How large things are on it is measured in pages.test.ts.

const PROOF = readFileSync(new URL("../../questionnaires/mmn/PROOF.md", import.meta.url), "utf8");

test("the sources of a result lead to it, and it leads back to the result", async () => {
  const page = await cleanPage();
  await visit(page, "result", full);
  const before = await savedAnswers(page);
  await page.getByText(t("result.reasons"), { exact: true }).click();
  await page.getByRole("link", { name: t("result.proof") }).click();
  await page.getByText(words.proof.lead).waitFor();
  expect(await page.title()).toBe(words.proof.title);
  await page.getByRole("link", { name: words.proof.back }).click();
  await settle(page);
  expect(await nameOf(page)).toBe("result");
  expect(await savedAnswers(page)).toEqual(before);
});

test("it begins with what it is, in words for a doctor", async () => {
  const page = await cleanPage();
  await page.goto("./proof.html");
  const told = (await page.locator("main > :not(.proof-table)").allInnerTexts()).slice(0, 5);
  const { version, rules, reviewBy } = questionnaire;
  const stands = words.proof.version.replace("{{version}}", version).replace("{{rules}}", rules);
  const until = words.proof.until.replace("{{date}}", dayText(reviewBy, "en"));
  const { back, title, lead } = words.proof;
  const next = expect.stringMatching(/^This is a proof about rules, not about people\./);
  expect(told).toEqual([back, title, lead, `${stands} ${until}`, next]);
});

test("it says until when it holds, as the paper version does", async () => {
  const page = await cleanPage();
  await page.goto("./proof.html");
  const until = words.proof.until.replace("{{date}}", dayText(questionnaire.reviewBy, "en"));
  expect(await page.getByText(until).isVisible()).toBe(true);
});

test("it says all that PROOF.md says, without a script, and asks for nothing else", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./proof.html");
  expect(asked.filter((path) => !path.startsWith("image/"))).toEqual(["/proof.html"]);
  const plain = (markdown: string) => markdown.replaceAll(/[`*]/g, "").trim();
  const headings = [...PROOF.matchAll(/^#+ (.+)$/gm)].map(([, line]) => plain(line ?? ""));
  const [, ...parts] = headings;
  expect(await page.locator("h1, h2").allInnerTexts()).toEqual([words.proof.title, ...parts]);
  const rows = PROOF.split("\n").filter((line) => /^\| (?!-)/.test(line));
  const cells = rows.flatMap((row) => row.split("|").slice(1, -1).map(plain));
  const shown = await page.locator("th, td").allInnerTexts();
  expect(shown.filter(Boolean)).toEqual(cells.filter(Boolean));
  const main = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  const [, notKnown = ""] = /^## What is not known\n([\s\S]+?)^## /m.exec(PROOF) ?? [];
  const points = [...notKnown.matchAll(/^- ([\s\S]+?)(?=\n- |\n\n)/gm)].map(([, point]) => point);
  expect(points.length).toBeGreaterThan(5);
  for (const point of points) expect(main).toContain(plain(point ?? "").replaceAll(/\s+/g, " "));
});

test("axe finds nothing wrong with it, in light and dark, on a phone and a desk", async () => {
  const page = await cleanPage();
  await page.goto("./proof.html");
  for (const width of [320, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await check(page, "tag", TAGS)).toEqual([]);
    }
  }
});
