import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { VISIT_LIMITS, type VisitField } from "../../src/session/choices.ts";
import { NOTED, visits } from "../fixtures/visits.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { contentOf, newPage } from "./browser.ts";
import { forward, go, nameOf, settle, told, visit } from "./drive.ts";
import { badTargets, lost } from "./measure.ts";
import { readPdf, wordsBeyond } from "./pdf.ts";

const fields = Object.keys(VISIT_LIMITS) as readonly VisitField[];
const field = (page: Page, index: number, name: VisitField) =>
  page.locator(`#visit-${index}-${name}`);

/** Writes the notes of the first visit. */
async function write(page: Page): Promise<void> {
  for (const name of fields) await field(page, 0, name).fill(visits[0]?.[name] ?? "");
}

const written = async (page: Page) =>
  Object.fromEntries(
    await Promise.all(
      fields.map(async (name) => [name, await field(page, 0, name).inputValue()] as const),
    ),
  );

const notedIn = (text: string) => NOTED.slice(0, 4).filter((noted) => text.includes(noted));

async function save(page: Page, key: string): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: t(key) }).click();
  return contentOf(await coming);
}

describe("what was said at a visit", () => {
  test("is written, is there after a reload, goes into a file and comes back from it elsewhere", async () => {
    const page = await newPage({ acceptDownloads: true });
    await visit(page, "result", full, { isAcknowledged: true });
    await go(page, page.getByRole("link", { name: t("keep.title") }).click());
    await go(page, page.getByRole("link", { name: t("visit.link") }).click());
    expect(await nameOf(page)).toBe("visit");
    await write(page);
    await page.reload();
    await settle(page);
    expect(await written(page)).toEqual(visits[0]);
    await go(page, page.getByRole("link", { name: t("visit.save") }).click());
    const file = await save(page, "file.save");

    const other = await newPage();
    await other.goto("./");
    await settle(other);
    await other.setInputFiles('input[type="file"]', {
      name: "answers.json",
      mimeType: "application/json",
      buffer: file,
    });
    await told(other, "opened");
    await forward(other);
    await other.goto("./#/mmn/visit");
    await settle(other);
    expect(await written(other)).toEqual(visits[0]);
  });

  test("is printed after the doctor's page, which is one side and as it was", async () => {
    const page = await newPage();
    const print = async (notes: typeof visits) => {
      await visit(page, "result", full, { isAcknowledged: true, visits: notes });
      return page.pdf({ format: "A4" });
    };
    const [bare] = readPdf(await print([]));
    const long = { ...visits[1], said: "W".repeat(VISIT_LIMITS.said) } as (typeof visits)[0];
    const pdf = await print([...visits, long]);
    const [first = "", ...others] = readPdf(pdf);
    expect(first).toBe(bare);
    expect(others[0]).toContain(t("summary.full"));
    const rest = others.join(" ");
    expect(NOTED.filter((noted) => !rest.includes(noted))).toEqual([]);
    expect(rest).toContain("5 March 2026");
    expect(rest).toContain("<b>Vermilion</b> &amp; {{name}}");
    expect(wordsBeyond(pdf, 11.5)).toEqual([]);
  });

  test("is printed below its heading, which is whole, however long it is", async () => {
    const page = await newPage();
    const said = "Ask again in June. ".repeat(150).trim();
    await visit(page, "result", full, {
      isAcknowledged: true,
      visits: [{ when: "", who: "", said, tests: "", treatment: "", next: "in June" }],
    });
    const pages = readPdf(await page.pdf({ format: "A4" }));
    const head = `${t("summary.visits.title")} ${t("summary.visits.said")} Ask again`;
    expect(pages.filter((text) => text.includes(head))).toHaveLength(1);
    // It runs on below the answers, and its end is not alone on a page.
    expect(pages.filter((text) => text.length < 200)).toEqual([]);
  });

  test("is neither in the file for a clinic, nor in the code, nor in what is copied, said or shown", async () => {
    const page = await newPage({ acceptDownloads: true });
    const print = { audience: "all", hasWords: true, hasAgeAndSex: true, hasCode: true } as const;
    await visit(page, "keep", full, { isAcknowledged: true, visits, print });
    const fhir = (await save(page, "file.fhir")).toString();
    expect(fhir).toContain("QuestionnaireResponse");
    expect(notedIn(fhir)).toEqual([]);
    const codeWith = async (notes: typeof visits) => {
      await visit(page, "result", full, { isAcknowledged: true, visits: notes, print });
      const code = page.locator("article .coded");
      await code.first().waitFor({ state: "attached" });
      return code.first().textContent();
    };
    const [without, withNotes] = [await codeWith([]), await codeWith(visits)];
    expect(withNotes).toBe(without);
    const main = await page.locator("main").evaluate((element) => element.outerHTML);
    expect(notedIn(main)).toEqual([]);
    const text = await page.locator("textarea").evaluateAll((all) => {
      return all.map((area) => (area as HTMLTextAreaElement).value).join("\n");
    });
    expect(text).toContain(t("summary.title"));
    expect(notedIn(text)).toEqual([]);
    for (const name of ["say", "show"]) {
      await visit(page, name, full, { visits });
      expect(notedIn((await page.locator("body").textContent()) ?? "")).toEqual([]);
    }
  });

  test("written in two tabs that keep a copy, neither replaces the other before the person chose", async () => {
    const first = await newPage();
    await visit(first, "keep", full);
    await first.locator('main button:has-text("Keep for my visit")').click();
    await go(first, first.getByRole("link", { name: t("visit.link") }).click());
    await field(first, 0, "who").fill("Dr A");
    const second = await first.context().newPage();
    await second.goto("./#/mmn/visit");
    await settle(second);
    expect(await field(second, 0, "who").inputValue()).toBe("Dr A");
    await field(first, 0, "who").fill("Dr Quillon");
    await field(second, 0, "said").fill("Rest.");
    await second.getByText(t("copyChoice.title")).waitFor();
    const copy = await first.evaluate(() => JSON.stringify(Object.values(localStorage)));
    expect(copy).toContain("Dr Quillon");
    expect(copy).not.toContain("Rest.");
  });

  test.each([320, 390, 1280])(
    "at %i pixels nothing is wider than the page, whatever was written, and all can be pressed",
    async (width) => {
      const page = await newPage({ width, height: 800 });
      const wide = Object.fromEntries(fields.map((name) => [name, "W".repeat(VISIT_LIMITS[name])]));
      await visit(page, "visit", full, { visits: [wide as (typeof visits)[0], ...visits] });
      // A field of one line scrolls within itself.
      const cut = (await lost(page)).filter((line) => !line.includes("<input"));
      expect(cut).toEqual([]);
      expect(await badTargets(page)).toEqual([]);
    },
  );
});
