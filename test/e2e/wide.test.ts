import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { FULL } from "../run/full.ts";
import { throughout } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { cleanPage } from "./browser.ts";
import { visit } from "./drive.ts";
import { lost } from "./measure.ts";
import { tour } from "./tour.ts";

// Nothing that a person writes, enlarges or has translated makes a page wider than the window.

const WORD = "W".repeat(300);
const ADDRESS = `https://example.org/${"letters-of-my-doctor/".repeat(10)}`;
const PLACES = ["words", "review", "result", "keep", "say", "show"];

test.each([
  [320, "word", WORD],
  [360, "address", ADDRESS],
  [1280, "word", WORD],
])("at %i pixels the longest %s that somebody writes widens no page", async (width, _, word) => {
  const page = await cleanPage({ width });
  const answers = throughout({ ...full, "main-problem": word });
  const found: string[] = [];
  for (const place of PLACES) {
    await visit(page, place, answers, {
      asks: { ...newSession.asks, own: word },
      isBackgroundWanted: true,
    });
    found.push(...(await lost(page)));
  }
  expect(found).toEqual([]);
});

describe("at 390 pixels", FULL, () => hold(390));
describe("at 320 pixels", () => hold(320));

function hold(width: number): void {
  const found = { twice: [] as string[], longer: [] as string[] };

  beforeAll(async () => {
    const page = await cleanPage({ width });
    await tour(page, async () => {
      await setSize(page, "200%");
      found.twice.push(...(await lost(page)));
      await setSize(page, "");
      await page.evaluate(lengthen);
      found.longer.push(...(await lost(page)));
      await page.evaluate(() => window.shorten?.());
    });
  });

  test("letters of twice the size widen no page", () => {
    expect(found.twice).toEqual([]);
  });

  test("words that are four tenths longer, as in other languages, widen no page", () => {
    expect(found.longer).toEqual([]);
  });
}

const setSize = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

declare global {
  interface Window {
    /** Gives back the words as they were. */
    shorten?: () => void;
  }
}

/** Runs in the browser: makes each word longer by what is left of it, until they are told to be as they were. */
function lengthen(): void {
  const before = new Map<Node, string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    before.set(text, text.nodeValue ?? "");
    text.nodeValue = (text.nodeValue ?? "").replace(
      /\p{L}{3,}/gu,
      (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
    );
  }
  window.shorten = () => {
    for (const [text, words] of before) text.nodeValue = words;
  };
}
