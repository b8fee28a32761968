import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeEach, inject } from "vitest";

type PageOptions = Omit<BrowserContextOptions, "viewport"> & {
  width?: number;
  height?: number;
};

let browser: Promise<Browser> | undefined;
let shared: Page | undefined;
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
  const page = await openPage(options);
  if (isInTest) opened.push(page.context());
  return page;
}

/**
 * The page that tests of a file take in turn, in a size, blank and with nothing stored or emulated: to open another takes
 * longer than most tests. Its history goes on, and what is put into it stays (routes, listeners, scripts to begin with).
 * A test that does so, or that looks at more than its own part of the history, asks for a page of its own.
 */
export async function cleanPage({ width = 1024, height = 768 } = {}): Promise<Page> {
  shared ??= await openPage({});
  await shared.goto("./blank");
  await shared.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await shared.emulateMedia({
    media: null,
    colorScheme: "light",
    contrast: "no-preference",
    forcedColors: "none",
    reducedMotion: "no-preference",
  });
  await shared.setViewportSize({ width, height });
  return shared;
}

async function openPage(options: PageOptions): Promise<Page> {
  const { width = 1024, height = 768, ...others } = options;
  const context = await (await openBrowser()).newContext({
    baseURL: inject("url"),
    ...others,
    viewport: { width, height },
  });
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
