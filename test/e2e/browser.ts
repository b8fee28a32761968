import { spawnSync } from "node:child_process";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeEach, inject } from "vitest";

export type PageOptions = Omit<BrowserContextOptions, "baseURL" | "viewport"> & {
  width?: number;
  height?: number;
};

let browser: Promise<Browser> | undefined;
let isInTest = false;
let isComplaintAllowed = false;
const opened: BrowserContext[] = [];
const problems: string[] = [];

beforeEach(() => {
  isInTest = true;
  isComplaintAllowed = false;
});

afterEach(async () => {
  isInTest = false;
  await Promise.all(opened.splice(0).map((context) => context.close()));
  const lines = problems.splice(0);
  if (lines.length > 0 && !isComplaintAllowed)
    throw new Error(`The page complained:\n${lines.join("\n")}`);
});

afterAll(async () => {
  await (await browser)?.close();
});

/** The browser of all test files; what a file opens in it closes after its tests. */
export function openBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject("browser"));
  return browser;
}

/**
 * A page of its own, with nothing stored, for addresses like "./#/mmn/review". An error on the
 * page or its console fails the test. Closes with the test, or with the file when opened outside.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { width = 1024, height = 768, ...others } = options;
  const context = await (await openBrowser()).newContext({
    ...others,
    baseURL: inject("url"),
    viewport: { width, height },
  });
  if (isInTest) opened.push(context);
  context.on("weberror", (error) => problems.push(String(error.error().stack)));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} ${message.location().url}`);
  });
  return context.newPage();
}

/** What a page saved as a file. */
export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Lets pages complain for the rest of the test, which provokes it. */
export function allowComplaints(): void {
  isComplaintAllowed = true;
}

/** The text of a PDF, page by page, in the order in which it was drawn, on one line each. */
export function readPdf(pdf: Uint8Array): readonly string[] {
  const pages = poppler(["-raw", "-enc", "UTF-8"], pdf).split("\f").slice(0, -1);
  return pages.map((page) => page.replace(/\s+/g, " ").trim());
}

/** The words of a PDF that are nearer to an edge of the paper than some millimetres. */
export function wordsBeyond(pdf: Uint8Array, millimetres: number): readonly string[] {
  const margin = (millimetres / 25.4) * 72;
  const pages = poppler(["-bbox", "-enc", "UTF-8"], pdf).split("<page ").slice(1);
  return pages.flatMap((page) => {
    const [width = 0, height = 0] = numbersOf(page.slice(0, page.indexOf(">")));
    return page.split("<word ").filter((word, index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(
        word.slice(0, word.indexOf(">")),
      );
      const isInside =
        left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
      return index > 0 && !isInside;
    });
  });
}

function numbersOf(attributes: string): readonly number[] {
  return [...attributes.matchAll(/="([\d.]+)"/g)].map(([, number]) => Number(number));
}

function poppler(options: readonly string[], pdf: Uint8Array): string {
  const limit = { maxBuffer: 100_000_000 };
  const reader = spawnSync("pdftotext", [...options, "-", "-"], { input: pdf, ...limit });
  if (reader.error) throw reader.error;
  if (reader.status !== 0) throw new Error(`pdftotext: ${reader.stderr}`);
  return reader.stdout.toString("utf8");
}
