import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { COMFORTS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { upTo } from "../ui/passage.ts";
import { full, inDanger } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { begin, deleteAll, forward, go, nameOf, painted, settle, visit } from "./drive.ts";

const answers = upTo(full, "course");

/** Opens the comfort from the foot of the page that is shown. */
async function comfort(page: Page): Promise<void> {
  await go(page, page.getByRole("link", { name: t("header.comfort") }).click());
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

test.each([
  [390, 640],
  [320, 568],
])("the start leads to it within the first screen, %i x %i", async (width, height) => {
  const page = await cleanPage({ width, height });
  await page.goto("./");
  await settle(page);
  const box = await page.getByRole("link", { name: t("header.comfort") }).boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(height);
  const name = await page.locator(".page-header").boundingBox();
  expect(name?.height).toBeLessThanOrEqual(64);
});

test("whoever comes back finds the focus and the page as they were", async () => {
  const page = await cleanPage({ width: 390, height: 640 });
  await visit(page, "course", {}, { answers });
  await page.locator('[name="course"][value="same"]').check();
  const link = page.getByRole("link", { name: t("header.comfort") });
  // By voice, it is pressed from wherever the page stands.
  await page.evaluate(() => scrollTo(0, 500));
  await go(
    page,
    link.evaluate((element: HTMLElement) => element.click()),
  );
  await forward(page);
  expect(await page.evaluate(() => [document.activeElement?.className, scrollY])).toEqual([
    "link page-comfort",
    500,
  ]);
  await go(
    page,
    link.evaluate((element: HTMLElement) => element.click()),
  );
  await page.goBack();
  await settle(page);
  expect(await page.evaluate(() => scrollY)).toBe(500);
  // Any other move begins at the top.
  await forward(page);
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(["H1", 0]);
});

test("whoever comes back finds what they typed and opened, and whoever deletes meanwhile does not", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await settle(page);
  const code = page.locator("#code");
  const type = async () => {
    await page.getByText(t("start.code"), { exact: true }).click();
    await code.fill("7YVX PHMK");
  };
  await type();
  await comfort(page);
  await choose(page, "size", "largest");
  await forward(page);
  expect(await code.isVisible()).toBe(true);
  expect(await code.inputValue()).toBe("7YVX PHMK");
  await visit(page, "say", full, { isAcknowledged: true });
  const day = page.locator("#reminder-day");
  await day.fill("3 May 2031");
  await page.getByText(t("words.message"), { exact: true }).click();
  await comfort(page);
  await page.goBack();
  await settle(page);
  expect(await day.inputValue()).toBe("3 May 2031");
  expect(await page.locator("main details[open]").count()).toBe(1);
  await page.goto("./#/");
  await settle(page);
  await type();
  await comfort(page);
  await deleteAll(page);
  expect(await code.inputValue()).toBe("");
  await page.goBack();
  await settle(page);
  await forward(page);
  expect(await code.inputValue()).toBe("");
});

test("the largest letters on the narrowest screen leave most of it to the page", async () => {
  const page = await cleanPage({ width: 320, height: 568 });
  const comfort = { ...newSession.comfort, size: "largest" } as const;
  await visit(page, "course", {}, { answers, comfort });
  const header = await page.locator(".page-header").boundingBox();
  expect(header?.height).toBeLessThanOrEqual(112);
});

test.each([320, 390])("the row that is chosen stays where it is, %i wide", async (width) => {
  const page = await cleanPage({ width, height: 640 });
  await visit(page, "comfort", {}, { answers });
  const row = page.locator('[id="size.largest"]');
  await row.focus();
  const top = () => row.evaluate((input) => input.parentElement?.getBoundingClientRect().top ?? 0);
  await row.evaluate((input) => input.parentElement?.scrollIntoView({ block: "center" }));
  const before = await top();
  await page.keyboard.press("Enter");
  await painted(page);
  await page.waitForFunction(() => document.documentElement.dataset.size === "largest");
  await painted(page);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test("in the dark an option that is not chosen is empty, and one that is shows it", async () => {
  const page = await cleanPage();
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [name, value] of [
    ["course", "same"],
    ["emergency", "chest-pain"],
  ] as const) {
    await visit(page, name, {}, { answers: name === "course" ? answers : {} });
    const input = page.locator(`[value="${value}"]`);
    const look = () =>
      input.evaluate((element) => {
        const { appearance, backgroundColor, borderTopColor } = getComputedStyle(element);
        const row = getComputedStyle(element.parentElement as Element);
        const { content } = getComputedStyle(element, "::before");
        return {
          appearance,
          isEmpty: content === "none" && backgroundColor === row.backgroundColor,
          isOwn: borderTopColor === row.borderTopColor,
        };
      });
    expect(await look()).toEqual({ appearance: "none", isEmpty: true, isOwn: true });
    await input.check();
    expect(await look()).toEqual({ appearance: "none", isEmpty: false, isOwn: true });
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    expect((await look()).appearance).toBe("auto");
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
  }
});

test("colours that are forced leave the urgency its shape", async () => {
  const page = await cleanPage();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await visit(page, "get-help-now", inDanger);
    const [banner, mark, sign] = await page.evaluate(() => {
      const styleOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element);
      return [
        styleOf(".urgency-banner").backgroundColor,
        styleOf(".urgency-mark > :first-child").fill,
        styleOf(".urgency-sign").stroke,
      ];
    });
    expect(mark).not.toBe(banner);
    expect(sign).toBe(banner);
  }
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
