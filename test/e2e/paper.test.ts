import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import words from "../../questionnaires/locales/en/app.paper.json" with { type: "json" };
import { questionnaire } from "../../src/app/whole.ts";
import { paperOf } from "../../src/authoring/paper.ts";
import { REGIONS } from "../../src/session/choices.ts";
import { optionKey, questionKey } from "../../src/wording/keys.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { newPage } from "./browser.ts";
import { settle } from "./drive.ts";
import { readPdf } from "./pdf.ts";

const questions = paperOf(questionnaire).parts.flatMap((part) => part.questions);
/** What a weak hand can put a mark in, in CSS pixels: 6 mm. */
const LEAST = (6 / 25.4) * 96;

test("the start page leads to it, and it leads back", async () => {
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  await page.getByRole("link", { name: t("start.paper") }).click();
  await page.getByRole("heading", { level: 1, name: words.paper.title }).waitFor();
  expect(await page.title()).toBe(words.paper.title);
  await page.getByRole("link", { name: words.paper.back }).click();
  await page.getByRole("heading", { level: 1, name: t("start.title") }).waitFor();
});

test("a browser that runs no script is led to it, and can read it all", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto("./");
  await page
    .getByRole("link", { name: t("start.paper") })
    .first()
    .click();
  // The heading is there while the rest is still being read.
  await page.waitForURL("**/paper.html");
  expect(await page.locator("h1").innerText()).toBe(words.paper.title);
  expect(await page.locator(".question-block").count()).toBe(questions.length);
});

test("it asks for nothing, and forbids itself all that is not in it", async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./paper.html");
  expect(asked.filter((path) => !path.startsWith("data:"))).toEqual(["/paper.html"]);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const own = await policy.getAttribute("content");
  await page.goto("./index.html");
  const app = await policy.getAttribute("content");
  // Each has styles of its own, and allows no others; and the app one script.
  const styles = / style-src 'sha256-[\w+/=]{44}'$/;
  const script = / 'sha256-[\w+/=]{44}'(?=; style-src)/;
  expect(own).toMatch(styles);
  expect(own).not.toMatch(script);
  expect(own?.replace(styles, "")).toBe(app?.replace(script, "").replace(styles, ""));
  expect(own).toContain("default-src 'none'");
});

describe.each([{ width: 320 }, { width: 768 }, { width: 1280 }])("at $width px", ({ width }) => {
  test("nothing sticks out, and every box is big enough for a weak hand", async () => {
    const page = await newPage({ width, height: 900 });
    await page.goto("./paper.html");
    expect(await tooWide(page)).toEqual([]);
    expect(await smallBoxes(page)).toBe(0);
    expect(await page.locator("script").count()).toBe(0);
  });
});

test("axe finds nothing wrong with it, in light and dark", async () => {
  const page = await newPage();
  await page.goto("./paper.html");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await check(page, "tag", TAGS)).toEqual([]);
  }
});

test("in normal print no letter is smaller than 10 points, and no box than 5 mm; large print has 17 and 9", async () => {
  const page = await newPage();
  await page.emulateMedia({ media: "print" });
  for (const [address, letter, box] of [
    ["", 10, 5],
    ["#large", 17, 9],
  ] as const) {
    await page.goto(`./paper.html${address}`);
    expect(await smallest(page), address).toEqual({ letter, box });
  }
});

test("every drawing is printed, beside the boxes of its movement and at least 35 mm wide", async () => {
  const page = await newPage();
  await page.goto("./paper.html");
  await page.emulateMedia({ media: "print" });
  const widths = await page
    .locator(".movement-table-row .drawing")
    .evaluateAll((drawings) => drawings.map((one) => (one.clientWidth / 96) * 25.4));
  expect(widths).toHaveLength(questionnaire.movements.length);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(35);
});

test("a link leads to the large print and back, and neither is printed", async () => {
  const page = await newPage();
  await page.goto("./paper.html");
  const { large, normal } = words.paper;
  await page.getByRole("link", { name: large }).click();
  expect(new URL(page.url()).hash).toBe("#large");
  expect(await page.getByRole("link", { name: large }).count()).toBe(0);
  const pages = readPdf(await page.pdf({ format: "A4" })).join(" ");
  expect(pages).not.toContain(large);
  expect(pages).not.toContain(normal);
  await page.getByRole("link", { name: normal }).click();
  expect(await page.getByRole("link", { name: large }).count()).toBe(1);
});

describe.each([
  ["A4", "", 8],
  ["Letter", "", 8],
  ["A4", "#large", Number.POSITIVE_INFINITY],
  ["Letter", "#large", Number.POSITIVE_INFINITY],
] as const)("on %s%s", (format, address, most) => {
  let pages: readonly string[] = [];

  beforeAll(async () => {
    const page = await newPage();
    await page.goto(`./paper.html${address}`);
    pages = readPdf(await page.pdf({ format }));
  });

  test("it takes no more sheets than it may, and each holds more than a few words", () => {
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.filter((page) => page.length < 200)).toEqual([]);
  });

  test("every question is whole on one page, with its number and its boxes", () => {
    const split = questions
      .filter(({ kind }) => kind !== "table")
      .filter((question) => !pages.some((page) => page.includes(wordsOf(question))))
      .map(wordsOf);
    expect(split).toEqual([]);
  });

  test("questions come in the order of their numbers", () => {
    const all = pages.join(" ");
    const places = questions.map((question) => all.indexOf(headOf(question)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("every movement is whole on one page, with its steps and both sides", () => {
    const table = questions.find((question) => question.kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    const wanted = rows.map(({ letter, movement }) => {
      const key = `movements.${movement}`;
      const caution = t.has(`${key}.caution`) ? [t(`${key}.caution`)] : [];
      const said = [letter, t(`${key}.title`), ...t.list(`${key}.steps`), ...caution];
      return [...said, t("summary.left"), t("summary.right")].join(" ");
    });
    expect(wanted.filter((words) => !pages.some((page) => page.includes(words)))).toEqual([]);
    expect(wanted).toHaveLength(questionnaire.movements.length);
  });

  test("what stands above the table is on one page with its first movement", () => {
    const table = questions.find((question) => question.kind === "table");
    const row = table?.kind === "table" ? table.rows[0] : undefined;
    if (!table || !row) throw new Error("There is no table.");
    const { rows, strengthHint } = words.paper;
    const wanted = [
      rows.replace("{{question}}", `${table.gates[0]?.question}`),
      `${headOf(table)} ${strengthHint}`,
      `${row.letter} ${t(`movements.${row.movement}.title`)}`,
    ];
    const isWhole = (page: string) => wanted.every((said) => page.includes(said));
    expect(pages.filter(isWhole)).toHaveLength(1);
  });

  test("every line that says for whom a question is stands whole on its page", () => {
    const lines = questions.filter(({ gates }) => gates.length > 0);
    const next = lines.flatMap(({ number, gates, kind }) =>
      gates.map(({ to }) => {
        const end = kind === "table" ? words.paper.noRows : words.paper.otherwise;
        return { number, words: end.replace("{{number}}", `${to + 1}`) };
      }),
    );
    const split = next.filter(
      ({ number, words: said }) => !pages.some((page) => page.includes(`${said} ${number} `)),
    );
    expect(split).toEqual([]);
    expect(next.length).toBeGreaterThan(3);
  });

  test("what to do about an emergency is on the page of its signs", () => {
    const at = pages.findIndex((each) => each.includes(t("items.emergency-signs.question")));
    expect(pages[at]).toContain(t("urgency.emergency.title"));
    for (const number of REGIONS.filter((region) => region !== "other"))
      expect(pages[at]).toContain(t(`region.where.${number}`));
    // In large print the signs and all of it are more than a page, and what to say is the very next thing.
    const page = address === "" ? pages[at] : `${pages[at]} ${pages[at + 1]}`;
    for (const step of t.list("urgency.emergency.steps")) expect(page).toContain(step);
  });

  test("every page has its number, and how many there are", () => {
    const missing = pages.filter((page, index) => !page.includes(`${index + 1} / ${pages.length}`));
    expect(missing).toEqual([]);
  });

  test("what is for the screen alone is not printed", () => {
    expect(pages.join(" ")).not.toContain(words.paper.back);
    expect(pages.join(" ")).not.toContain(words.paper.print);
  });
});

type Question = (typeof questions)[number];

function headOf({ number, item, kind }: Question): string {
  return `${number} ${kind === "table" ? words.paper.strength : t(questionKey(item))}`;
}

/** A question as it is read from a page: number, question, hint, and each box with what stands beside it. */
function wordsOf(question: Question): string {
  const { item } = question;
  const key = `items.${item.linkId}.hint`;
  const hint = t.has(key) && item.linkId !== "main-problem" ? [t(key)] : [];
  const one = item.type === "single" ? [words.paper.one] : [];
  const { boxes, soon: shared } =
    question.kind === "choice" ? question : { boxes: [], soon: undefined };
  const beside = boxes.flatMap(({ code, letter, soon, goTo }) => {
    const option = optionKey(item, code);
    const help = soon && !shared ? [`→ ${t(`urgency.${soon}.title`)}`] : [];
    return [
      ...(letter ? [letter] : []),
      t(`${option}.label`),
      ...(t.has(`${option}.example`) ? [t(`${option}.example`)] : []),
      ...help.map((said) => (soon === "emergency" ? `${said}: see question 1` : said)),
      ...(goTo === undefined ? [] : [`→ ${words.paper.goTo.replace("{{number}}", `${goTo}`)}`]),
    ];
  });
  return [headOf(question), ...hint, ...one, ...beside].join(" ");
}

/** The smallest letters in points and the smallest box in millimetres, as they are now. */
function smallest(page: Page): Promise<{ readonly letter: number; readonly box: number }> {
  return page.evaluate(() => {
    const spoken = [...document.querySelectorAll("main *:not(svg, svg *)")].filter(
      (one) =>
        one.getClientRects().length > 0 &&
        [...one.childNodes].some(
          ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
        ),
    );
    const sizes = spoken.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75);
    const boxes = [...document.querySelectorAll(".paper-box")].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [(width / 96) * 25.4, (height / 96) * 25.4];
    });
    const round = (size: number) => Math.floor(size + 0.01);
    return { letter: round(Math.min(...sizes)), box: round(Math.min(...boxes)) };
  });
}

async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll("body *:not(svg *)")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

async function smallBoxes(page: Page): Promise<number> {
  return page
    .locator(".paper-box")
    .evaluateAll(
      (boxes, least) =>
        boxes
          .map((box) => box.getBoundingClientRect())
          .filter(({ width, height }) => width < least || height < least).length,
      LEAST,
    );
}
