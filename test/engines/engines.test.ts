import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { drawn, everybody, measuredHeights, showSheets } from "../e2e/sheets.ts";
import { sorted } from "../e2e/way.ts";
import { published } from "../fixtures/vignettes.ts";
import { findEngines } from "../run/engines.ts";
import { full, longest, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { openChromium } from "./chromium.ts";
import { ask, type Driver, until } from "./driver.ts";
import { beginnings, missing } from "./facts.ts";
import { openFirefox } from "./firefox.ts";
import { BESIDE, firstPages, layOut, print } from "./paper.ts";
import {
  begin,
  focused,
  go,
  nameOf,
  pressAt,
  pressThrough,
  savedAnswers,
  settle,
  visit,
} from "./walk.ts";
import { openWebKit } from "./webkit.ts";

const { firefox, webkit } = findEngines();

type Engine = {
  readonly name: string;
  readonly launch: () => Promise<Driver>;
  /** Whether it can be told to print. */
  readonly prints: boolean;
};

const ENGINES: readonly Engine[] = [
  { name: "Chromium", launch: openChromium, prints: true },
  ...(firefox ? [{ name: "Firefox", launch: () => openFirefox(firefox), prints: true }] : []),
  ...(webkit ? [{ name: "WebKit", launch: () => openWebKit(webkit), prints: false }] : []),
];

const PEOPLE = Object.entries({ full, longest });

/** A published case that is asked for a movement on both sides. */
const CASE = "mmn-18";

/** The longest pages, with own words of every kind. */
const LONG = everybody.filter(([name]) => /^(longest|full|inDanger), /.test(name));

/** What US Letter, the lower of the two papers, is high within its margins, in millimetres. */
const LETTER = 279.4 - 2 * 12;

describe.each(ENGINES)("$name", ({ launch, prints }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch();
    await driver.open(inject("url"));
  });

  beforeEach(() => begin(driver));

  afterEach(() => expect(driver.complaints()).toEqual([]));

  afterAll(() => driver?.close());

  test("a published case is pressed through, in the narrowest window, to what the rules say", async () => {
    const person = published.find(({ id }) => id === CASE);
    if (!person) throw new Error(`There is no case ${CASE}.`);
    await driver.resize(320, 640);
    await go(driver, () => driver.click("[data-forward]"));
    await go(driver, () => driver.click("[data-forward]"));
    const seen: unknown[] = [];
    const passed = await pressThrough(driver, person.answers, async (place) =>
      seen.push([place, await focused(driver), await isTooWide(driver)]),
    );
    await driver.resize(1024, 768);
    expect(passed).toEqual(expect.arrayContaining(["emergency", "foot-lift", "review", "result"]));
    expect(seen).toEqual(passed.map((place) => [place, "H1", false]));
    const main = await ask(driver, () => ({ ...document.querySelector("main")?.dataset }), null);
    expect(main).toMatchObject(person.expect);
    expect(sorted(await savedAnswers(driver))).toEqual(sorted(person.answers));
  });

  test("a reload in the middle leads back to the page, with all that was chosen by keys", async () => {
    const enter = () => go(driver, () => pressAt(driver, "forward", "Enter"));
    await enter();
    await enter();
    for (const place of ["emergency", "urgent"]) {
      expect([await nameOf(driver), await focused(driver)]).toEqual([place, "H1"]);
      await pressAt(driver, `${place}-signs none`, " ");
      await enter();
    }
    await pressAt(driver, "weakness yes", " ");
    await enter();
    await pressAt(driver, "speech clearly", "ArrowDown");
    await driver.reload();
    await settle(driver);
    expect(await nameOf(driver)).toBe("throat");
    expect(await ask(driver, chosenHere, null)).toEqual(["speech a-little"]);
    expect(await savedAnswers(driver)).toMatchObject(minimal);
  });

  if (prints) {
    test.each(PEOPLE)(
      "the print for %s has one whole page for the doctor, then every answer",
      async (_, person) => {
        await visit(driver, "result", person);
        // The stop page is there before what prints it.
        await until(driver, () => document.querySelector(".summary") !== null, null);
        for (const paper of ["A4", "Letter"] as const) {
          const [first = "", ...rest] = await print(driver, paper);
          expect(first).toContain(t("summary.limits"));
          expect(BESIDE.some((title) => rest[0]?.startsWith(title))).toBe(true);
          expect(missing(rest.join(" "), person)).toEqual([]);
        }
      },
    );

    test("the longest first pages are whole, and no higher on paper than where they were measured", async () => {
      await visit(driver, "result", full);
      const doctor = { print: { ...newSession.print, audience: "doctor" } } as const;
      const sheets = LONG.map(([name, answers, session]) =>
        drawn([name, answers, { ...doctor, ...session }]),
      );
      await ask(driver, showSheets, sheets.join(""));
      for (const paper of ["A4", "Letter"] as const) {
        const pages = await firstPages(driver, paper);
        const measured = await ask(driver, measuredHeights, null);
        expect(pages.map(({ isWhole }) => isWhole)).toEqual(LONG.map(() => true));
        const higher = pages.map(({ depth }, index) => depth - 12 - (measured[index] ?? 0));
        expect(Math.max(...higher)).toBeLessThan(1);
      }
      await driver.open(inject("url"));
    });

    test("no part of the blank questionnaire begins at the very foot of a page", async () => {
      await driver.open(`${inject("url")}paper.html`);
      const pages = await print(driver, "A4");
      await driver.open(inject("url"));
      const isWhole = (begin: readonly string[]) =>
        pages.some((page) => begin.every((words) => page.includes(words)));
      expect(beginnings().filter((begin) => !isWhole(begin))).toEqual([]);
    });
  } else {
    // Where pages break is not seen here: only how high they are by the rules for paper.
    test.each(PEOPLE)(
      "the sheet for %s has a part for the doctor no higher than a page, and every answer",
      async (_, person) => {
        await visit(driver, "result", person);
        const [first, rest] = await layOut(driver);
        expect(first?.text).toContain(t("summary.limits"));
        expect(first?.height).toBeLessThan(LETTER);
        expect(first?.height).toBeGreaterThan(LETTER / 2);
        expect(missing(rest?.text ?? "", person)).toEqual([]);
      },
    );
  }
});

function isTooWide(driver: Driver): Promise<boolean> {
  return ask(driver, () => document.documentElement.scrollWidth > innerWidth, null);
}

function chosenHere(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>("main :checked")].map(
    ({ name, value }) => `${name} ${value}`,
  );
}
