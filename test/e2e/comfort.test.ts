import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { COMFORTS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { begin, deleteAll, forward, go, nameOf, settle, visit } from "./drive.ts";

const answers = upTo(full, "course");

/** Opens the comfort from the foot of the page that is shown. */
async function comfort(page: Page): Promise<void> {
  await go(page, page.getByRole("link", { name: t("footer.comfort") }).click());
  expect(await nameOf(page)).toBe("comfort");
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`label[for="${name}.${value}"]`).click();

const sizeOf = (page: Page) =>
  page.locator("main").evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));

test("what is set before the disclaimer holds on every page and through a reload", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await settle(page);
  const before = await sizeOf(page);
  await comfort(page);
  await choose(page, "size", "largest");
  await forward(page);
  expect(await nameOf(page)).toBe("");
  expect(await sizeOf(page)).toBe(before * 1.5);
  await begin(page);
  await page.reload();
  await settle(page);
  expect(await sizeOf(page)).toBe(before * 1.5);
});

test("back leads to the question, with what was entered there", async () => {
  const page = await cleanPage();
  await visit(page, "course", {}, { answers });
  await page.locator('[name="course"][value="same"]').check();
  await comfort(page);
  await page.reload();
  await settle(page);
  expect(await nameOf(page)).toBe("comfort");
  await page.goBack();
  await settle(page);
  await comfort(page);
  await forward(page);
  expect(await nameOf(page)).toBe("course");
  expect(await page.locator('[name="course"][value="same"]').isChecked()).toBe(true);
});

test("deleting the answers leaves the letters as they were made", async () => {
  const page = await cleanPage();
  await visit(page, "course", {}, { answers, comfort: { ...newSession.comfort, size: "large" } });
  const before = await sizeOf(page);
  await deleteAll(page);
  expect(await sizeOf(page)).toBe(before);
  const kept = await page.evaluate(() => Object.values(sessionStorage));
  expect(kept.map((session) => JSON.parse(session).answers)).toEqual([{}]);
});

test.each(COMFORTS.hand)("the way on can be reached with the hand %s", async (hand) => {
  const page = await cleanPage({ width: 360, height: 640 });
  await visit(page, "course", {}, { answers, comfort: { ...newSession.comfort, hand } });
  const [button, column] = await page.evaluate(() => {
    const boxes = ["[data-forward]", "main"].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return boxes.map((box) => ({ left: box?.left ?? 0, right: box?.right ?? 0 }));
  });
  const touches = [button?.left === column?.left, button?.right === column?.right];
  const expected = {
    auto: [true, true],
    left: [true, false],
    right: [false, true],
    full: [true, true],
  };
  expect(touches).toEqual(expected[hand]);
});

test.each(["light", "dark"] as const)(
  "more contrast is as much as there is in %s",
  async (colorScheme) => {
    const page = await cleanPage();
    await page.emulateMedia({ colorScheme });
    await visit(
      page,
      "course",
      {},
      { answers, comfort: { ...newSession.comfort, contrast: "more" } },
    );
    const colours = () =>
      page
        .locator(".choice label")
        .first()
        .evaluate((label) => {
          const row = label.closest(".choice");
          return [getComputedStyle(label).color, row && getComputedStyle(row).backgroundColor];
        });
    const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
    expect(await colours()).toEqual(colorScheme === "light" ? [black, white] : [white, black]);
    await visit(page, "course", {}, { answers });
    const asSystem = await colours();
    await page.emulateMedia({ contrast: "more" });
    expect(await colours()).not.toEqual(asSystem);
  },
);

test("what is set for the screen does not change what a doctor is handed", async () => {
  const page = await cleanPage();
  const large = { ...newSession.comfort, size: "largest", contrast: "more" } as const;
  const printed = async (session: object) => {
    await visit(page, "result", full, session);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const [sheet] = await page
      .locator(".first-page")
      .evaluateAll((found) =>
        found.map((each) => [
          getComputedStyle(each).fontSize,
          getComputedStyle(each).color,
          each.scrollHeight,
        ]),
      );
    await page.emulateMedia({ media: "screen" });
    return sheet;
  };
  expect(await printed({ comfort: large })).toEqual(await printed({}));
});

test("a number chooses without a touch, from the heading of a page with one question", async () => {
  const page = await cleanPage();
  await begin(page);
  await page.keyboard.press("3");
  expect(
    await page.locator("input:checked").evaluateAll((all) => all.map((each) => each.id)),
  ).toEqual(["emergency-signs.breathing-at-rest"]);
  expect(await nameOf(page)).toBe("emergency");
});

/** Gives the page voices: what they are told to say is kept in the window. They never come to an end. */
function giveVoices(isLocal: boolean): void {
  const said: string[] = [];
  const voice = { lang: "en-GB", name: "Test", localService: isLocal, default: true };
  const value = {
    said,
    getVoices: () => [voice],
    addEventListener: () => {},
    speak: ({ text: words }: { text: string }) => said.push(words),
    cancel: () => said.push("(stop)"),
  };
  Object.defineProperty(window, "speechSynthesis", { value });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class {
      text: string;
      constructor(words: string) {
        this.text = words;
      }
    },
  });
}

const heard = (page: Page) =>
  page.evaluate(() => (speechSynthesis as SpeechSynthesis & { said: string[] }).said);

test("a page is read aloud when that is asked for, and no longer when it is left", async () => {
  const page = await newPage();
  await page.addInitScript(giveVoices, true);
  await visit(page, "course", {}, { answers });
  const read = page.getByRole("button", { name: t("aloud.read") });
  expect(await read.count()).toBe(0);
  await comfort(page);
  await choose(page, "aloud", "on");
  await forward(page);
  expect(await heard(page)).toEqual([]);
  await read.click();
  expect(await heard(page)).toContain("Option 1: Slowly worse.");
  await page.getByRole("button", { name: t("aloud.stop") }).click();
  expect((await heard(page)).at(-1)).toBe("(stop)");
  await read.click();
  await forward(page);
  expect((await heard(page)).at(-1)).toBe("(stop)");
  expect(await read.count()).toBe(1);
});

test("a voice that may send the words away is not used, and that is said", async () => {
  const page = await newPage();
  await page.addInitScript(giveVoices, false);
  await visit(page, "course", {}, { answers, comfort: { ...newSession.comfort, aloud: "on" } });
  expect(await page.getByRole("button", { name: t("aloud.read") }).count()).toBe(0);
  await comfort(page);
  expect(await page.locator("main").innerText()).toContain(t("comfort.aloud.no-local-voice"));
});
