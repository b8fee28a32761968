import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { type Audience, COMFORTS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { answerText } from "../../src/wording/answer.ts";
import { questionText } from "../../src/wording/question.ts";
import { SLOW } from "../fixtures/random.ts";
import { FULL } from "../run/full.ts";
import { pagesFor, throughout } from "../ui/passage.ts";
import { full, inDanger, longest, minimal, tired } from "../ui/people.ts";
import { t, toHelper } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { visit } from "./drive.ts";
import { depths, readPdf, wordsBeyond } from "./pdf.ts";
import {
  drawn,
  everybody,
  measuredHeights,
  type Printed,
  runningOn,
  showSheets,
} from "./sheets.ts";

const PAPERS = ["A4", "Letter"] as const;
/** The margin of the sheet, in millimetres, less what a letter may hang over. */
const MARGIN = 11.5;
/** Where the first page begins, and how much lower than where it was measured to end its last word may end. */
const TOP = 12;
const HAIR = 1;
/** Sheets printed at a time: laying out more pages at once takes longer than they are worth. */
const BUNDLE = 30;

/** Whatever the page is about, its title begins so. */
const TITLE = t("summary.titleOther");
const ALL = `${t("summary.full")} ${t("summary.fullLead")}`;
const END = t("summary.versions", { id: "", version: "", rules: "", app: "" }).slice(-25);
const MOVED = t("summary.moved");
const SECTIONS = questionnaire.sections.map(({ id }) => t(`sections.${id}`));

// One page for all: to come again costs less than to open another.
let page: Page;

beforeAll(async () => {
  page = await newPage();
  await page.clock.setFixedTime("2026-11-22T12:00:00");
});

async function come(name: string, answers: Answers, session: Partial<Session> = {}): Promise<void> {
  await visit(page, name, answers, {
    isAcknowledged: name === "result",
    region: "112",
    ...session,
  });
}

const forWhom = (audience: Audience) => ({ print: { ...newSession.print, audience } });
const line = (words: string) => words.replace(/\s+/g, " ").trim();
const asked = (person: Answers) => pagesFor(person).flatMap(({ items }) => items);

/** What of these is on no page as a whole. A row that is split is on none. */
function missing(pages: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.map(line).filter((words) => !pages.some((side) => side.includes(words)));
}

/** Each question with what was answered, as they stand side by side. */
function rows(answers: Answers, say = t): readonly string[] {
  return asked(answers).map(
    (item) => `${questionText(say, item)} ${answerText(say, item, answers[item.linkId])}`,
  );
}

describe.each(Object.entries({ full, minimal, inDanger, tired, longest }))(
  "for %s",
  (_, person) => {
    const answers = throughout(person);
    const prints: { pages: readonly string[]; beyond: readonly string[] }[] = [];

    beforeAll(async () => {
      await come("result", answers, forWhom("doctor"));
      for (const format of PAPERS) {
        const pdf = await page.pdf({ format });
        const plain = readPdf(await page.pdf({ format, printBackground: true }));
        prints.push({ pages: readPdf(pdf), beyond: wordsBeyond(pdf, MARGIN) });
        expect(plain, "what is printed does not depend on backgrounds").toEqual(
          prints.at(-1)?.pages,
        );
      }
    });

    test("the first page is whole on one side, and all answers follow on the next", () => {
      expect(prints).toHaveLength(2);
      const { urgency } = assess(questionnaire, answers);
      for (const { pages } of prints) {
        const [first = "", second = ""] = pages;
        expect(first.startsWith(TITLE)).toBe(true);
        expect(first).toContain(t(`summary.advice.${urgency}`));
        expect(first).toContain("22 November 2026");
        expect(first.endsWith(END)).toBe(true);
        // What the first page has no room for comes before them, and is named there.
        const isMoved = second.startsWith(MOVED);
        expect(isMoved || second.startsWith(ALL)).toBe(true);
        expect(second).toContain(ALL);
        expect(first.includes(t("summary.gone", { list: "" }).slice(0, -1))).toBe(isMoved);
      }
    });

    test("no letter on the first page is smaller than eight points", async () => {
      await page.emulateMedia({ media: "print" });
      const sizes = await page
        .locator(".first-page, .first-page *:not(svg, svg *)")
        .evaluateAll((parts) =>
          parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.75),
        );
      await page.emulateMedia({ media: null });
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.99);
    });

    test("every answer is on a page, question and answer together", () => {
      for (const { pages } of prints) expect(missing(pages.slice(1), rows(answers))).toEqual([]);
    });

    test("no heading is left at the foot of a page, and nothing is beyond the margins", () => {
      for (const { pages, beyond } of prints) {
        for (const side of pages)
          expect(SECTIONS.filter((title) => side.endsWith(title))).toEqual([]);
        expect(beyond).toEqual([]);
      }
    });
  },
);

/** One in this many is printed by `npm test`, and those with the longest answers. */
const ONE_IN = 8;

test("the first page of some of everybody fits one side of A4 and of US Letter", SLOW, () =>
  fits(everybody.filter(([name], index) => index % ONE_IN === 0 || name.startsWith("longest, "))),
);

test("the first page of everybody fits one side of A4 and of US Letter", { ...SLOW, ...FULL }, () =>
  fits(everybody),
);

async function fits(people: typeof everybody): Promise<void> {
  await come("result", full);
  const doctors = people.map(
    ([name, answers, session]): Printed => [name, answers, { ...forWhom("doctor"), ...session }],
  );
  for (let from = 0; from < doctors.length; from += BUNDLE) {
    const bundle = doctors.slice(from, from + BUNDLE);
    await page.evaluate(showSheets, bundle.map(drawn).join(""));
    // Where no type is small enough parts go to the next page; that they are enough for everybody is what is asked here.
    expect(await page.evaluate(runningOn)).toEqual([]);
    for (const format of PAPERS) {
      const pdf = await page.pdf({ format });
      const pages = readPdf(pdf);
      expect(overflowing(pages, bundle), format).toEqual([]);
      expect(wordsBeyond(pdf, MARGIN), format).toEqual([]);
      // That they fit is no luck: they are no higher on paper than where they were measured.
      const measured = await page.evaluate(measuredHeights);
      const ends = depths(pdf).filter((_, index) => pages[index]?.startsWith(TITLE));
      const higher = bundle.filter(
        (_, index) => (ends[index] ?? 0) - TOP > (measured[index] ?? 0) + HAIR,
      );
      expect(
        higher.map(([name]) => name),
        format,
      ).toEqual([]);
    }
  }
}

/** The names of those whose first page does not end where the next page begins. */
function overflowing(pages: readonly string[], people: readonly Printed[]): readonly string[] {
  const starts = pages.flatMap((side, index) => (side.startsWith(TITLE) ? [index] : []));
  expect(starts).toHaveLength(people.length);
  const isWhole = (start = -1) =>
    pages[start]?.endsWith(END) === true &&
    (pages[start + 1] === t("summary.full") || pages[start + 1]?.startsWith(MOVED) === true);
  return people.filter((_, index) => !isWhole(starts[index])).map(([name]) => name);
}

test("a short record is set in larger type than the longest", async () => {
  const typeOf = async (answers: Answers) => {
    await come("result", answers);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    return Number(await page.locator(".first-page").getAttribute("data-type"));
  };
  expect(await typeOf(tired)).toBe(10);
  expect(await typeOf(longest)).toBe(8);
});

test("a browser that does not say when it prints finds the page in a type that fits", async () => {
  await come("result", tired);
  await page.locator('.first-page[data-type="10"]').waitFor({ state: "attached" });
});

test("the first page is as high whatever the screen is", async () => {
  const screens = [
    { colorScheme: "dark" },
    { forcedColors: "active" },
    { contrast: "more" },
    { media: "print" },
  ] as const;
  const large = { ...newSession.comfort, size: "largest", contrast: "more" } as const;
  const found: unknown[] = [];
  const look = async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const type = await page.locator(".first-page").getAttribute("data-type");
    found.push([type, ...(await page.evaluate(measuredHeights))]);
  };
  await come("result", full);
  await look();
  for (const screen of screens) {
    await page.emulateMedia(screen);
    await look();
    await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null, media: null });
  }
  await page.setViewportSize({ width: 320, height: 480 });
  await look();
  await come("result", full, { comfort: large });
  await look();
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(found).toHaveLength(screens.length + 3);
  expect(found).toEqual(found.map(() => found[0]));
});

test("nothing of the sheet is seen while it is measured, and nothing moves", async () => {
  await come("result", longest);
  await page.setViewportSize({ width: 320, height: 480 });
  await page.evaluate(() => scrollTo(0, 99999));
  const seen = async () => ({
    picture: (await page.screenshot()).toString("base64"),
    spoken: await page.locator("body").ariaSnapshot(),
    size: await page.evaluate(() => {
      const { scrollWidth, scrollHeight, scrollTop } = document.documentElement;
      return [scrollWidth, scrollHeight, scrollTop];
    }),
  });
  // The app measures by itself once nothing more is drawn, and would end what begins here.
  await page.locator(".first-page[data-type]").waitFor({ state: "attached" });
  const before = await seen();
  await page.evaluate(() => document.querySelector(".summary")?.setAttribute("data-measuring", ""));
  expect(await page.locator(".first-page").evaluate((sheet) => sheet.clientHeight)).toBeGreaterThan(
    800,
  );
  expect(await seen()).toEqual(before);
  await page.setViewportSize({ width: 1024, height: 768 });
});

test("no box is wider than the paper, whatever was written", async () => {
  await come("result", longest);
  await page.emulateMedia({ media: "print" });
  // As wide as A4 within its margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  const own = everybody.filter(([, , session]) => session?.asks);
  const wide = await page.evaluate((sheets) => {
    document.body.innerHTML = sheets;
    return [...document.querySelectorAll(".summary, .summary *:not(svg, svg *)")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
  }, own.map(drawn).join(""));
  expect(own.length).toBeGreaterThan(20);
  expect(wide).toEqual([]);
  await page.emulateMedia({ media: null });
});

test("the person’s part has a box for each thing to take, and room to write under each question", async () => {
  const own = "May I drive?";
  await come("result", full, { ...forWhom("me"), asks: { leftOut: [], own } });
  const { bring, asks } = remarksFor(questionnaire, full);
  const wanted = [
    own,
    ...bring.map(({ id }) => t(`bring.${id}`)),
    ...asks.map(({ id }) => t(`asks.${id}`)),
  ];
  for (const format of PAPERS) {
    const pdf = await page.pdf({ format });
    expect(missing(readPdf(pdf), wanted)).toEqual([]);
    expect(wordsBeyond(pdf, MARGIN)).toEqual([]);
  }
  await page.emulateMedia({ media: "print" });
  const room = await page.evaluate(() =>
    [...document.querySelectorAll(".for-me-lined li")].map((item) =>
      Number.parseFloat(getComputedStyle(item).paddingBlockEnd),
    ),
  );
  const boxes = await page.evaluate(
    () =>
      [...document.querySelectorAll(".for-me-boxes li")].filter(
        (item) => getComputedStyle(item, "::before").borderTopStyle === "solid",
      ).length,
  );
  expect(room).toHaveLength(asks.length + 1);
  // A line of large handwriting, in pixels: a centimetre.
  for (const height of room) expect(height).toBeGreaterThan(37);
  expect(boxes).toBe(wanted.length);
  await page.emulateMedia({ media: null });
});

test("the person’s part is printed as large as they chose to read, and the doctor’s pages are not", async () => {
  const found: unknown[] = [];
  for (const size of COMFORTS.size) {
    await come("result", full, { ...forWhom("all"), comfort: { ...newSession.comfort, size } });
    await page.emulateMedia({ media: "print" });
    const sizes = await page.evaluate(() =>
      [".for-me li", ".summary-full dd"].map((part) => {
        const one = document.querySelector(part);
        return one ? Math.round(Number.parseFloat(getComputedStyle(one).fontSize) * 7.5) / 10 : 0;
      }),
    );
    found.push(sizes);
    for (const format of PAPERS) {
      expect(wordsBeyond(await page.pdf({ format }), MARGIN), `${size} ${format}`).toEqual([]);
    }
    await page.emulateMedia({ media: null });
  }
  expect(found).toEqual([
    [10.5, 9],
    [14, 9],
    [18, 9],
  ]);
});

test.each([
  ["all", [TITLE, ALL, t("summary.forMe")]],
  ["doctor", [TITLE, ALL]],
  ["me", [t("summary.forMe")]],
] as const)(
  "a print for %s has exactly its parts, each on pages of its own",
  async (audience, parts) => {
    await come("result", full, forWhom(audience));
    const pages = readPdf(await page.pdf({ format: "A4" }));
    const begun = [TITLE, ALL, t("summary.forMe")].filter((part) =>
      pages.some((side) => side.startsWith(part)),
    );
    expect(begun).toEqual(parts);
    expect(pages[0]?.startsWith(parts[0])).toBe(true);
  },
);

test("the stop page prints for those who help, with what was answered so far", async () => {
  const answers = { "emergency-signs": ["chest-pain"] };
  await come("get-help-now", {}, { ...forWhom("me"), answers });
  // The stop page is there before what prints it.
  await page.locator(".summary").waitFor({ state: "attached" });
  const pages = readPdf(await page.pdf({ format: "Letter" }));
  const [first = "", second = ""] = pages;
  const box = `${t("summary.urgency")}: ${t("summary.advice.emergency")}`;
  expect(first).toContain(box);
  expect(first).toContain(t("summary.flag.reportedAs", { list: "chest pain" }));
  expect(first).toContain(t("summary.emergency.lastWell"));
  expect(first).not.toContain(t("summary.findings"));
  expect(first.endsWith(END)).toBe(true);
  expect(second.startsWith(ALL)).toBe(true);
  expect(pages.join(" ")).not.toContain(t("summary.forMe"));
});

test("a helper’s print says who prepared it, and has all answers in the words the helper saw", async () => {
  const answers = throughout(full);
  await come("result", answers, { ...forWhom("doctor"), answerer: "helper" });
  const pages = readPdf(await page.pdf({ format: "Letter" }));
  expect(pages[0]).toContain(t("summary.by.helper"));
  expect(pages[0]?.endsWith(END)).toBe(true);
  expect(pages[1]).toContain(toHelper("summary.fullLead"));
  expect(pages[0]).toContain(t("summary.advice.within-days"));
  expect(missing(pages.slice(1), rows(answers, toHelper))).toEqual([]);
});

test("answers that are no longer asked for are not printed", async () => {
  await come("result", tired, { answers: { ...throughout(full), ...throughout(tired) } });
  const all = readPdf(await page.pdf({ format: "A4" })).join(" ");
  const hidden = asked(full).filter((item) => !asked(tired).includes(item));
  expect(hidden.length).toBeGreaterThan(20);
  expect(hidden.filter((item) => all.includes(line(questionText(t, item))))).toEqual([]);
});

test.each(["result", "get-help-now"])("the print of %s is asked for once a press", async (name) => {
  const other = await newPage();
  await other.addInitScript(() => {
    window.print = () => document.documentElement.append("printed ");
  });
  await visit(other, name, inDanger, { isAcknowledged: name === "result" });
  const shown = () => other.locator("#app").innerHTML();
  // The size of its type is found a moment after the page is drawn.
  await other.locator(".first-page[data-type]").waitFor({ state: "attached" });
  const before = await shown();
  await other
    .getByRole("button", {
      name: t(name === "result" ? "handOver.print" : "result.print"),
      exact: true,
    })
    .first()
    .click();
  expect(await shown()).toBe(before);
  const calls = () => other.evaluate(() => document.documentElement.lastChild?.textContent);
  expect(await calls()).toBe("printed ");
});
