import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { typical } from "../fixtures/answers.ts";
import { blackPng, codePng, cornersPng, heicOf } from "../fixtures/pictures.ts";
import { throughout } from "../ui/passage.ts";
import { full, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { go, nameOf, savedAnswers, told, visit } from "./drive.ts";

const answers = throughout(full);
const before = throughout(typical);
const session = { ...newSession, answers };
const saved = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
const code = codePng(pack(questionnaire, answers));
const corners = cornersPng();

const named = (buffer: Buffer, name = "IMG_1.png", mimeType = "image/png") => ({
  name,
  mimeType,
  buffer,
});

/** What a page has done with pictures: how many workers it has now, had at once and had in all; and what it opened itself. */
type Work = { alive: number; most: number; all: number; opened: number };

let page: Page;

beforeAll(async () => {
  page = await newPage();
  await page.addInitScript(countWork);
});

/** Runs in the browser: counts what the page does with pictures. */
function countWork(): void {
  const work = { alive: 0, most: 0, all: 0, opened: 0 };
  const { Worker, createImageBitmap: open } = globalThis;
  class Counted extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      work.all += 1;
      work.alive += 1;
      work.most = Math.max(work.most, work.alive);
    }
    override terminate() {
      super.terminate();
      work.alive -= 1;
    }
  }
  const createImageBitmap = (image: Blob) => {
    work.opened += 1;
    return open(image);
  };
  Object.assign(globalThis, { work, Worker: Counted, createImageBitmap });
}

/** Somebody with answers comes to the start page. */
async function start(): Promise<void> {
  await visit(page, "review", typical);
  await go(page, page.locator("a.page-name").click());
}

const work = () => page.evaluate(() => (globalThis as unknown as { readonly work: Work }).work);

async function choose(...files: ReturnType<typeof named>[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(files);
}

const stop = () => page.getByRole("button", { name: t("looking.stop") });

describe("a picture of 100 million pixels, in a file of 100 kB", () => {
  const large = blackPng(10_000, 10_000);

  test("is refused before it is opened", async () => {
    await start();
    await choose(named(large));
    await told(page, "file-picture-large");
    expect(large.length).toBeLessThan(200_000);
    expect(await work()).toEqual({ alive: 0, most: 0, all: 0, opened: 0 });
    expect(await savedAnswers(page)).toEqual(before);
  });

  test("is refused also where several are to be compared", async () => {
    await visit(page, "keep", typical);
    await choose(...[1, 2, 3].map((number) => named(large, `IMG_${number}.png`)));
    await told(page, "file-picture-large");
    expect(await work()).toEqual({ alive: 0, most: 0, all: 0, opened: 0 });
  });
});

describe("while a picture is looked at", () => {
  test("the page answers, and looking can be stopped", async () => {
    await start();
    await choose(named(corners));
    await told(page, "file-looking");
    await page.getByText(t("start.code"), { exact: true }).click();
    await page.getByLabel(t("start.codeText")).fill("MMN");
    expect(await work()).toMatchObject({ alive: 1, opened: 0 });
    await stop().click();
    await told(page, "file-stopped");
    expect(await work()).toMatchObject({ alive: 0, all: 1 });
    expect(await stop().count()).toBe(0);
    const button = page.getByRole("button", { name: t("start.open") });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel(t("start.codeText")).inputValue()).toBe("MMN");
    expect(await savedAnswers(page)).toEqual(before);
  });

  test("whoever goes on is told that looking has stopped, and is led nowhere else", async () => {
    await start();
    await choose(named(corners));
    await told(page, "file-looking");
    await go(page, page.locator("[data-forward]").click());
    await told(page, "file-stopped");
    expect(await work()).toMatchObject({ alive: 0, all: 1 });
    expect(await nameOf(page)).toBe("review");
    expect(await savedAnswers(page)).toEqual(before);
  });

  test("whoever deletes their answers ends it, and can still bring them back", async () => {
    await start();
    await choose(named(corners));
    await told(page, "file-looking");
    await page.getByRole("button", { name: t("footer.delete") }).click();
    await page.getByRole("button", { name: t("deleted.bringBack") }).waitFor();
    expect(await page.getByRole("status").innerText()).toBe("");
    expect(await work()).toMatchObject({ alive: 0, all: 1 });
    await page.getByRole("button", { name: t("deleted.bringBack") }).click();
    expect(await savedAnswers(page)).toEqual(before);
  });

  test("another that is chosen takes its place, and never are two looked at", async () => {
    await start();
    await choose(named(corners));
    await told(page, "file-looking");
    await choose(named(code, "IMG_2.png"));
    await told(page, "opened");
    expect(await work()).toEqual({ alive: 0, most: 1, all: 2, opened: 0 });
    expect(await savedAnswers(page)).toEqual(answers);
  });
});

test("photos that are compared are looked at one after the other, and all are shown", async () => {
  await visit(page, "keep", typical);
  const other = codePng(pack(questionnaire, throughout(minimal)));
  await choose(named(code), named(Buffer.from(saved), "a.json"), named(other, "IMG_2.png"));
  await told(page, "file-found");
  expect(await page.locator(".compare-files > li").allInnerTexts()).toHaveLength(3);
  expect(await work()).toEqual({ alive: 0, most: 1, all: 2, opened: 0 });
  expect(await savedAnswers(page)).toEqual(before);
});

test.each([
  ["a photo named as a file of ours", named(code, "a.json", "application/json")],
  ["a photo without an extension", named(code, "IMG_1", "")],
  ["a file of ours named as a photo", named(Buffer.from(saved))],
])("%s is opened as what it is", async (_, file) => {
  await start();
  await choose(file);
  await told(page, "opened");
  expect(await savedAnswers(page)).toEqual(answers);
});

test("a kind of photo that this browser does not know is told with what to do", async () => {
  await start();
  await choose(named(heicOf(4032, 3024), "IMG_1.HEIC", "image/heic"));
  await told(page, "file-picture-kind");
  expect(await savedAnswers(page)).toEqual(before);
});

test("in a browser that cannot look beside the page, the code is to be typed", async () => {
  await start();
  await page.evaluate(() => Object.assign(globalThis, { Worker: undefined }));
  await choose(named(code));
  await told(page, "file-picture-never");
  expect(await savedAnswers(page)).toEqual(before);
});

// The last of them: from here on the clock of the page is ours.
test("a picture is given up after half a minute, with a word on what to do", async () => {
  await page.clock.install();
  await start();
  await choose(named(corners));
  await told(page, "file-looking");
  await page.clock.fastForward(29_000);
  expect(await work()).toMatchObject({ alive: 1 });
  await page.clock.fastForward(1_000);
  await told(page, "file-picture-slow");
  expect(await work()).toMatchObject({ alive: 0, all: 1 });
  expect(await savedAnswers(page)).toEqual(before);
});
