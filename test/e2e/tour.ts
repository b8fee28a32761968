import type { Page } from "playwright-core";
import { questionnaire } from "../../src/app/whole.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout } from "../ui/passage.ts";
import { before, full, inDanger, longest, tired } from "../ui/people.ts";
import { deleteAll, forward, go, settle, visit, walk } from "./drive.ts";

/** Pages beside the longest way, for people who come to them with these answers. */
const OTHERS = [
  ["instead", tired, {}],
  ["get-help-now", inDanger, {}],
  ["get-help-now", inDanger, { region: "112" }],
  ["result", inDanger, { isAcknowledged: true }],
  ["result", full, { earlier: before }],
  ["keep", full, { earlier: before }],
  ["review", full, {}],
  ["pause", full, {}],
  ["comfort", full, {}],
  ["learn", full, {}],
] as const;

/** Learn pages: the one with the map of the nerves, and those of most words and most sources. */
const LEARN = ["what", "help", "sources"] as const;

/**
 * Goes to each kind of page there is and looks at it: every page of the longest way, with problems, after deleting, the
 * stop page and other results, a file that was opened, learn pages, the paper version, and the page on how the rules were checked.
 * Gives how many it looked at.
 */
export async function tour(page: Page, look: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const see = async () => {
    count += 1;
    await look();
  };
  await arrive(page, see);
  await page.locator("[data-forward]").click();
  await page.locator("#problems").waitFor();
  await see();
  await walk(page, longest, see);
  await see();
  await deleteAll(page);
  await see();
  for (const [name, person, session] of OTHERS) {
    await visit(page, name, person, session);
    await see();
  }
  for (const topic of LEARN) {
    await page.goto(`./#/learn/${topic}`);
    await settle(page);
    await see();
  }
  await openFile(page);
  await see();
  for (const address of [
    "./paper.html",
    "./proof.html",
    ...LEARN.map((topic) => `./learn/${topic}.html`),
  ]) {
    await page.goto(address);
    await see();
  }
  return count;
}

/** Goes from the start page to the first question, and looks at each page on the way there. */
export async function arrive(page: Page, look: () => Promise<unknown>): Promise<void> {
  await page.goto("./");
  await settle(page);
  for (let pages = 0; pages < 2; pages += 1) {
    await look();
    await forward(page);
  }
}

/** Opens a file in place of the answers given; it holds one that this version does not know. */
async function openFile(page: Page): Promise<void> {
  await go(page, page.locator("a.page-name").click());
  const session = { ...newSession, answers: throughout(full) };
  const file = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
  const coming = page.waitForEvent("filechooser");
  await page.locator("button[data-file]").click();
  await (await coming).setFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(file.replace('"cold": "clearly"', '"cold": "blue"')),
  });
  await page.locator("#again").waitFor();
}
