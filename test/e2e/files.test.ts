import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import encodeQR from "qr";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { assess } from "../../src/engine/assess.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { typical, without } from "../fixtures/answers.ts";
import { blackPng } from "../fixtures/pictures.ts";
import { throughout } from "../ui/passage.ts";
import { full, inDanger } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, contentOf, newPage } from "./browser.ts";
import {
  chooseFiles,
  forward,
  go,
  nameOf,
  savedAnswers,
  settle,
  told,
  type Upload,
  visit,
} from "./drive.ts";

const answers = throughout(full);

/** A file as the app saves it on a day. */
function saved(record: object = answers, savedOn = "2026-05-01"): string {
  const session = { ...newSession, answers: { ...answers, ...record } };
  return fileOf(questionnaire, session, { savedOn, language: "en" });
}

const upload = (
  content: string | Buffer,
  name = "a.json",
  mimeType = "application/json",
): Upload => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

async function openAtStart(page: Page, file: Upload, key: string): Promise<void> {
  await page.goto("./");
  await settle(page);
  await chooseFiles(page, "start.open", file);
  await told(page, key);
}

/** Drops a file on an element, as from another window; spaces fill it up to a size. */
async function drop(page: Page, selector: string, content: string, size = 0): Promise<void> {
  const data = await page.evaluateHandle(
    ([held, length]) => {
      const transfer = new DataTransfer();
      const parts = [held, " ".repeat(Math.max(0, length - held.length))];
      transfer.items.add(new File(parts, "answers.json", { type: "application/json" }));
      return transfer;
    },
    [content, size] as const,
  );
  await page.dispatchEvent(selector, "dragover", { dataTransfer: data });
  await page.dispatchEvent(selector, "drop", { dataTransfer: data });
}

async function save(page: Page): Promise<Download> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: t("file.save") }).click();
  return coming;
}

describe("a file", () => {
  test.each(["keep", "review"])(
    "saved on the page %s opens in another browser, with the same answers and result",
    async (name) => {
      const page = await newPage({ acceptDownloads: true });
      const requests: string[] = [];
      await visit(page, name, full);
      page.context().on("request", (request) => requests.push(request.url()));
      const download = await save(page);
      expect(download.suggestedFilename()).toMatch(/^mmn-answers-\d{4}-\d\d-\d\d\.json$/);
      // What it is called and where it lands is read out, and seen beside the button.
      await told(page, "file-saved");
      expect(await page.locator(".save-file .notice").isVisible()).toBe(true);
      const content = await contentOf(download);
      expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);

      const other = await newPage();
      await openAtStart(other, upload(content), "opened");
      expect(await nameOf(other)).toBe("before-you-start");
      await forward(other);
      expect(await nameOf(other)).toBe("review");
      expect(await savedAnswers(other)).toEqual(answers);
      await forward(other);
      const { urgency, pattern } = assess(questionnaire, full);
      const main = await other.locator("main").evaluate(({ dataset }) => ({ ...dataset }));
      expect(main).toMatchObject({ urgency, pattern });
    },
  );

  test("of version 1.0.0 opens", async () => {
    const page = await cleanPage();
    const url = new URL("../fixtures/saved/1.0.0.json", import.meta.url);
    await openAtStart(page, upload(readFileSync(url)), "opened");
    // What is new since then was not answered.
    const kept = without(typical, "walking", "spread", "one-task", "shaking");
    expect(await savedAnswers(page)).toEqual(kept);
  });

  test("is opened by the keyboard alone", async () => {
    const page = await newPage();
    const choosing = page.waitForEvent("filechooser");
    await page.goto("./");
    await settle(page);
    const button = page.getByRole("button", { name: t("start.open") });
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press("Tab");
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Space");
    await (await choosing).setFiles([upload(saved())]);
    await told(page, "opened");
    expect(await savedAnswers(page)).toEqual(answers);
  });

  test("is dropped on the page, in whatever place", async () => {
    const page = await cleanPage();
    await visit(page, "course", typical);
    await drop(page, "h1", saved());
    const open = page.getByRole("button", { name: t("offered.open") });
    await open.waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("offered");
    expect(await savedAnswers(page)).toEqual(throughout(typical));
    await open.click();
    await told(page, "opened");
    expect(await savedAnswers(page)).toEqual(answers);
    expect(await nameOf(page)).toBe("review");
  });

  test("that is slow to read does not open after its person deleted or went on", async () => {
    const response = responseOf(questionnaire, throughout(typical), {
      t,
      authored: "2026-05-01",
      by: "self",
    });
    const page = await newPage();
    await visit(page, "review", full, { isBackgroundWanted: true });
    await page.route(/\/assets\/(read|response|values)-/, async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await go(page, page.locator("a.page-name").click());
    await chooseFiles(page, "start.open", upload(JSON.stringify(response)));
    await page.locator("footer button").click();
    const back = page.getByRole("button", { name: t("deleted.bringBack") });
    await back.waitFor();
    await page.waitForTimeout(4000);
    expect(await page.getByRole("status").innerText()).toBe("");
    await back.click();
    expect(await savedAnswers(page)).toEqual(answers);
  });

  test("takes the place of answers, which can be brought back", async () => {
    const page = await cleanPage();
    await visit(page, "review", typical, { isBackgroundWanted: false });
    await go(page, page.locator("a.page-name").click());
    await chooseFiles(page, "start.open", upload(saved()));
    await told(page, "opened");
    expect(await savedAnswers(page)).toEqual(answers);
    expect(await page.locator("h1").evaluate((h1) => h1 === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: t("setAside.bringBack") }).click();
    expect(await savedAnswers(page)).toEqual(throughout(typical));
    // The person was at the start when the file took the place of their answers.
    expect(await nameOf(page)).toBe("");
    // Now it is the file's answers that are set aside.
    await page.getByRole("button", { name: t("setAside.delete") }).click();
    expect(await page.getByRole("button", { name: t("setAside.bringBack") }).count()).toBe(0);
  });

  test("that tells of an emergency leads to the stop page", async () => {
    const page = await cleanPage();
    const danger = fileOf(
      questionnaire,
      { ...newSession, answers: throughout(inDanger), isAcknowledged: true },
      { savedOn: "2026-05-01", language: "en" },
    );
    await openAtStart(page, upload(danger), "opened");
    await forward(page);
    expect(await nameOf(page)).toBe("get-help-now");
  });

  test("that can be read in part names the questions that are asked again", async () => {
    const page = await cleanPage();
    await openAtStart(
      page,
      upload(saved().replace('"cold": "clearly"', '"cold": "blue"')),
      "opened-partly",
    );
    const panel = page.getByRole("region", { name: t("opened.again") });
    expect(await panel.getByRole("listitem").allInnerTexts()).toEqual([t("items.cold.short")]);
    await forward(page);
    expect(await nameOf(page)).toBe("cold");
  });

  test("with markup in a text is text", async () => {
    const page = await cleanPage();
    const markup = "<img src=x onerror=document.title=1><script>document.title=2</script>";
    await openAtStart(page, upload(saved({ "main-problem": markup })), "opened");
    await forward(page);
    expect(await page.getByText(markup).count()).toBe(1);
    await forward(page);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.title()).toContain(t("titles.result"));
  });
});

const BAD: readonly (readonly [string, Upload, string])[] = [
  ["cut off", upload(saved().slice(0, 500)), "file-not-readable"],
  ["nested without end", upload("[".repeat(400_000)), "file-not-readable"],
  [
    "of another version",
    upload(saved().replace(/"version": "1/, '"version": "2')),
    "file-other-version",
  ],
  ["of other questions", upload(saved().replace('"mmn"', '"als"')), "file-other-questionnaire"],
  ["in invalid UTF-8", upload(Buffer.from([0x7b, 0xc3, 0x28])), "file-not-readable"],
  ["in FHIR", upload('{"resourceType":"Bundle"}'), "file-fhir"],
  ["a photo without a code", upload(blackPng(300, 200), "IMG_1.png", "image/png"), "file-picture"],
  ["a photo that is cut off", upload(Buffer.from([0xff, 0xd8, 0xff])), "file-picture-damaged"],
];

test.each(BAD)("a file that is %s is told in one sentence, and nothing is lost", async (...row) => {
  const [, file, key] = row;
  const page = await cleanPage({ width: 320, height: 480 });
  await visit(page, "review", typical);
  await go(page, page.locator("a.page-name").click());
  await chooseFiles(page, "start.open", file);
  await told(page, key);
  expect(
    await page.locator(".notice").evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  ).toBe(true);
  expect(await savedAnswers(page)).toEqual(throughout(typical));
  expect(await nameOf(page)).toBe("");
});

test("a file of 50 MB is told to be too big, and nothing is lost", async () => {
  const page = await cleanPage();
  await visit(page, "course", typical);
  await drop(page, "h1", "", 50_000_000);
  await told(page, "file-too-big");
  expect(await savedAnswers(page)).toEqual(throughout(typical));
  expect(await nameOf(page)).toBe("course");
});

test("a photo of the code on a print opens, and is read without a connection", async () => {
  const page = await cleanPage();
  const code = encodeQR(pack(questionnaire, answers), "gif", { ecc: "medium", scale: 3 });
  await openAtStart(page, upload(Buffer.from(code), "IMG_2.gif", "image/gif"), "opened");
  expect(await savedAnswers(page)).toEqual(answers);
});

describe("then and now", () => {
  const change = { "grip-right": "clearly", cold: "no" };

  test("an earlier file is laid beside the answers, and what changed is told and printed", async () => {
    const page = await cleanPage();
    await visit(page, "keep", full);
    await chooseFiles(page, "compare.choose", upload(saved(change)));
    await page.getByRole("columnheader", { name: "1 May 2026" }).waitFor();
    const changed = page.locator(".compare [data-change]");
    const ids = () =>
      changed.evaluateAll((all) => all.map((row) => row.getAttribute("data-change")));
    expect(await ids()).toEqual(["grip", "cold"]);
    expect(await page.locator("#compare").evaluate((h2) => h2 === document.activeElement)).toBe(
      true,
    );
    expect(await savedAnswers(page)).toEqual(answers);
    await page.reload();
    await settle(page);
    expect(await ids()).toEqual(["grip", "cold"]);
    await page.getByRole("button", { name: t("compare.remove", { date: "1 May 2026" }) }).click();
    expect(await ids()).toEqual([]);
    expect(await page.locator("#compare").evaluate((h2) => h2 === document.activeElement)).toBe(
      true,
    );
  });

  test("files of several days are columns of one table, and a bad one among them is told", async () => {
    const page = await cleanPage();
    await visit(page, "keep", full);
    await chooseFiles(page, "compare.choose", [
      upload(saved({}, "2026-05-01"), "b.json"),
      upload("no", "c.json"),
      upload(saved(change, "2025-01-31"), "a.json"),
    ]);
    await told(page, "earlier-refused");
    const heads = page.locator(".compare thead th");
    expect(await heads.allInnerTexts()).toEqual([
      t("compare.item"),
      "31 January 2025",
      "1 May 2026",
      expect.stringMatching(/\(today\)$/),
    ]);
    const counted = page.locator(".compare [data-change=changes] td > :last-child");
    expect(await counted.allInnerTexts()).toEqual([t("compare.first"), "2", "0"]);
  });

  test("a file dropped on this part is compared, not opened", async () => {
    const page = await cleanPage();
    await visit(page, "keep", full);
    await drop(page, "#compare", saved(change));
    await page.locator(".compare [data-change]").first().waitFor();
    expect(await savedAnswers(page)).toEqual(answers);
  });
});

test("where the system can share, the file is handed to it under a name without answers", async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(navigator, {
      shared,
      canShare: () => true,
      share: async ({ files: [file] }: { files: File[] }) => {
        shared.push(file?.name, await file?.text());
      },
    });
  });
  await visit(page, "keep", full);
  await page.getByRole("button", { name: t("file.share") }).click();
  const shared = () =>
    page.evaluate(() => (navigator as unknown as { shared: readonly string[] }).shared);
  await expect.poll(async () => (await shared()).length).toBe(2);
  const [name, content] = await shared();
  expect(name).toMatch(/^mmn-answers-\d{4}-\d\d-\d\d\.txt$/);
  expect(JSON.parse(content ?? "").answers).toEqual(answers);
});

test("where the system cannot share, nothing offers it", async () => {
  const page = await newPage();
  await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
  await visit(page, "keep", full);
  expect(await page.getByRole("button", { name: t("file.share") }).count()).toBe(0);
});
