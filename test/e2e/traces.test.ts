import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { full, inDanger, longest } from "../ui/people.ts";
import { cleanPage } from "./browser.ts";
import { begin, deleteAll, fill, walk } from "./drive.ts";

const SECRET = "Zebra crossing at noon";

const NAMES = [
  ...["before-you-start", "background-or-summary", "get-help-now", "review", "result"],
  ...questionnaire.sections.flatMap(({ pages }) => pages.map(({ id }) => id)),
];

test("neither address, title nor history holds an answer", async () => {
  const page = await cleanPage();
  const trace = () =>
    page.evaluate(() => [location.search, location.hash, document.title, String(history.state)]);
  for (const person of [full, inDanger]) {
    const answers = { ...person, "main-problem": SECRET };
    await begin(page);
    await walk(page, answers, async () => {
      const before = await trace();
      await fill(page, answers);
      expect(await trace()).toEqual(before);
      const [search, hash, title, state] = before;
      expect([search, state]).toEqual(["", "null"]);
      expect(NAMES.map((name) => `#/mmn/${name}`)).toContain(hash);
      expect(title).not.toContain("Zebra");
    });
    expect(await page.title()).not.toContain("Zebra");
    await deleteAll(page);
  }
});

test("every page has a title of its own", async () => {
  const page = await cleanPage();
  const titles: string[] = [await title()];
  await begin(page);
  await walk(page, longest, async () => titles.push(await title()));
  titles.push(await title());
  expect(titles.filter((each, index) => titles.indexOf(each) !== index)).toEqual([]);
  expect(titles.every((each) => !each.startsWith("Error"))).toBe(true);

  async function title(): Promise<string> {
    if (page.url() === "about:blank") await page.goto("./");
    return page.title();
  }
});
