import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { KEPT_DAYS } from "../../src/session/choices.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout, upTo } from "../ui/passage.ts";
import { full, several } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { chooseFiles, settle, visit } from "./drive.ts";
import { listen } from "./heard.ts";

// What a press came to is told where the person is: beside the control, in sight, and by itself, each time.

const PHONE = { width: 390, height: 640 };

const answers = throughout(full);
const file = (name: string, content: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});
const bad = file("a.json", "no file of ours");
const good = file(
  "b.json",
  fileOf(questionnaire, { ...newSession, answers }, { savedOn: "2026-05-01", language: "en" }),
);

/** A page on a small phone whose words are written down as they are heard. */
async function open(name: string, person = full): Promise<Page> {
  const page = await newPage(PHONE);
  await listen(page);
  await visit(page, name, person, { isAcknowledged: true });
  await heard(page);
  return page;
}

/** What was said by itself since it was last asked for, once something was. */
async function heard(page: Page, words?: string): Promise<readonly string[]> {
  const said: string[] = [];
  const listened = async () => {
    const more = await page.evaluate(() => window.heard?.() ?? []);
    said.push(...more.map((one) => one.replaceAll(/\s+/g, " ").trim()));
    return words === undefined || said.some((one) => one.includes(words));
  };
  while (!(await listened())) await page.waitForTimeout(20);
  return said;
}

/** Waits until words are heard, and says how often they were. */
async function timesHeard(page: Page, words: string): Promise<number> {
  return (await heard(page, words)).filter((one) => one.includes(words)).length;
}

type Place = { readonly top: number; readonly bottom: number };

const placeOf = (locator: Locator): Promise<Place> =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });

/** What is told stands at its control: in the window with it, near it, and does not touch it. */
async function standsAt(control: Locator, told: Locator): Promise<void> {
  const [at, words] = [await placeOf(control), await placeOf(told)];
  const apart = Math.max(at.top, words.top) - Math.min(at.bottom, words.bottom);
  expect(apart).toBeGreaterThanOrEqual(8);
  // At most one other control stands between.
  expect(apart).toBeLessThanOrEqual(96);
  for (const { top, bottom } of [at, words]) {
    expect(top).toBeGreaterThanOrEqual(0);
    // What is scrolled stands at a whole pixel.
    expect(bottom).toBeLessThan(PHONE.height + 1);
  }
}

const descriptionOf = (control: Locator): Promise<string> =>
  control.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );

const isFocused = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

const button = (page: Page, key: string, values = {}) =>
  page.getByRole("button", { name: t(key, values), exact: true });

const noticesAtTop = (page: Page) => page.locator(".page-column > [role=status] .notice").count();

describe("a file that cannot be read", () => {
  test.each([
    ["", "start.open"],
    ["handed", "handed.open"],
    ["keep", "compare.choose"],
  ] as const)(
    "on the page “%s” is told at its button, each time, until one can",
    async (at, key) => {
      const page = await open(at);
      const control = button(page, key);
      const words = t("notice.file-not-readable");
      const told = page.locator("main").getByText(words);
      for (const time of ["first", "again"]) {
        await chooseFiles(page, key, bad);
        expect([time, await timesHeard(page, words)]).toEqual([time, 1]);
        await settle(page);
        await standsAt(control, told);
        expect(await isFocused(control)).toBe(true);
        expect(await control.getAttribute("aria-invalid")).toBe("true");
        expect(await descriptionOf(control)).toContain(words);
        expect(await noticesAtTop(page)).toBe(0);
      }
      await chooseFiles(page, key, good);
      if (at === "keep") {
        await page.locator(".compare-files").waitFor();
        expect(await timesHeard(page, t("notice.earlier-added"))).toBe(1);
        expect(await control.getAttribute("aria-invalid")).toBe(null);
      } else
        await page.waitForFunction(
          (name) => !document.querySelector(`#${name}`),
          "open-file, #handed-file",
        );
      expect(await page.getByText(words).count()).toBe(0);
    },
  );

  test("is gone from the page that is opened next", async () => {
    const page = await open("handed");
    await chooseFiles(page, "handed.open", bad);
    await page.getByText(t("notice.file-not-readable")).waitFor();
    await page.locator("a.page-name").click();
    await settle(page);
    expect(await page.locator(".notice").count()).toBe(0);
    expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
  });

  test("one of several that are compared is told there, and the others are shown", async () => {
    const page = await open("keep");
    await chooseFiles(page, "compare.choose", [bad, good]);
    expect(await timesHeard(page, t("notice.earlier-refused"))).toBe(1);
    expect(await noticesAtTop(page)).toBe(0);
    await button(page, "compare.remove", { date: "1 May 2026" }).click();
    expect(await timesHeard(page, t("notice.earlier-removed"))).toBe(1);
    expect(await page.getByText(t("notice.earlier-refused")).count()).toBe(0);
  });

  test("is told above the heading, with the focus there, where it was dropped on a page that opens none", async () => {
    const page = await open("review");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["no file of ours"], "a.json"));
      return transfer;
    });
    for (const time of ["first", "again"]) {
      await page.dispatchEvent("h1", "drop", { dataTransfer: data });
      expect([time, await timesHeard(page, t("notice.file-not-readable"))]).toEqual([time, 1]);
      expect(await isFocused(page.locator("h1"))).toBe(true);
      expect((await placeOf(page.locator(".notice"))).top).toBeGreaterThanOrEqual(0);
    }
  });
});

/** A field that is refused is read out with why: it has the focus, is tied to the words near it, and nothing else speaks. */
async function isToldAtField(page: Page, time: string, field: Locator, words: string) {
  await page.locator("main").getByText(words).waitFor();
  await settle(page);
  expect([time, await isFocused(field)]).toEqual([time, true]);
  expect(await heard(page)).toEqual([]);
  await standsAt(field, page.locator("main").getByText(words));
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await descriptionOf(field)).toContain(words);
}

test.each(["", "handed"])(
  "a code that cannot be read on the page “%s” is told at its field, each time, until it is written anew",
  async (at) => {
    const page = await open(at);
    await page.getByText(t("start.code")).click();
    const field = page.getByLabel(t("start.codeText"));
    const words = t("notice.code-not-readable");
    await field.fill("XXXX-XXXX");
    for (const time of ["first", "again"]) {
      await button(page, "start.codeOpen").click();
      await isToldAtField(page, time, field, words);
      await standsAt(button(page, "start.codeOpen"), page.locator("main").getByText(words));
      expect(await noticesAtTop(page)).toBe(0);
    }
    await field.press("End");
    await field.press("Backspace");
    expect(await field.getAttribute("aria-invalid")).not.toBe("true");
    expect(await page.getByText(words).count()).toBe(0);
  },
);

/** A clipboard that takes every text, or none. */
async function withClipboard(page: Page, isOpen: boolean): Promise<void> {
  await page.evaluate((takes) => {
    const writeText = () => (takes ? Promise.resolve() : Promise.reject(new Error("No")));
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  }, isOpen);
}

test.each([
  ["result", "copying.copyAll", "copied", "not-copied"],
  ["result", "words.copy", "words-copied", "words-not-copied"],
  ["say", "card.copy", "words-copied", "words-not-copied"],
] as const)(
  "on the page %s, %s tells what it came to at its button, each time",
  async (at, key, yes, no) => {
    const page = await open(at, several);
    const control = button(page, key);
    for (const notice of [yes, yes, no, no, yes] as const) {
      await withClipboard(page, notice === yes);
      await control.click();
      const words = t(`notice.${notice}`);
      expect([notice, await timesHeard(page, words)]).toEqual([notice, 1]);
      await settle(page);
      await standsAt(control, page.locator("main").getByText(words));
      expect(await page.locator(".notice").count()).toBe(1);
      expect(await noticesAtTop(page)).toBe(0);
    }
  },
);

test("saving a file tells what it is called at its button, each time", async () => {
  const page = await open("keep");
  const words = t("notice.file-saved");
  for (const key of ["file.save", "file.save", "file.fhir"]) {
    await button(page, key).click();
    expect([key, await timesHeard(page, words)]).toEqual([key, 1]);
  }
  expect(await noticesAtTop(page)).toBe(0);
});

test("keeping, and not keeping any more, is told where it was pressed, each time", async () => {
  const page = await open("keep");
  for (const time of ["first", "again"]) {
    await button(page, "keeping.keep", { days: KEPT_DAYS }).click();
    expect([time, (await heard(page, kept)).length]).toEqual([time, 1]);
    await button(page, "keeping.stop").click();
    expect([time, await timesHeard(page, t("notice.keeping-ended"))]).toEqual([time, 1]);
    expect(await noticesAtTop(page)).toBe(0);
  }
});

const [kept = ""] = t("keeping.isKept", { date: "|" }).split("|");

test("what is kept with one press for the visit is told there, and the focus stays there", async () => {
  const page = await open("result");
  await page.locator("section[aria-labelledby=keep] button").click();
  expect((await heard(page, kept)).length).toBe(1);
  expect(await isFocused(page.locator("#keep"))).toBe(true);
});

test("a copy that the browser refuses to keep is told where it was asked for", async () => {
  const page = await open("keep");
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, ...given) {
      if (this === localStorage) throw new DOMException("Full", "QuotaExceededError");
      set.apply(this, given);
    };
  });
  for (const time of ["first", "again"]) {
    await button(page, "keeping.keep", { days: KEPT_DAYS }).click();
    expect([time, await timesHeard(page, t("notice.not-kept-longer"))]).toEqual([time, 1]);
    expect(await noticesAtTop(page)).toBe(0);
  }
});

test("a day that is none is told at its field, each time, until it is written anew", async () => {
  const page = await open("say", several);
  const field = page.locator("#reminder-day");
  const words = t("notice.reminder-not-a-day");
  await field.fill("soon");
  for (const time of ["first", "again"]) {
    await button(page, "reminder.save").click();
    await isToldAtField(page, time, field, words);
  }
  await field.fill("5 March 2099");
  expect(await field.getAttribute("aria-invalid")).not.toBe("true");
  expect(await page.getByText(words).count()).toBe(0);
  for (const time of ["first", "again"]) {
    await button(page, "reminder.save").click();
    expect([time, await timesHeard(page, t("notice.reminder-saved"))]).toEqual([time, 1]);
  }
});

describe("a text over its limit", () => {
  test("is told when it gets there, at its field, and is gone with the first letter less", async () => {
    const page = await open("words");
    const field = page.locator('[name="main-problem"]');
    const words = t("charactersMost", { most: 300 });
    await field.fill("x".repeat(245));
    await heard(page);
    await field.press("End");
    for (let letters = 0; letters < 4; letters += 1) await field.press("x");
    expect(await heard(page)).toEqual([]);
    await field.press("x");
    expect(await heard(page)).toEqual([t("charactersFew", { count: 50 })]);
    await field.fill("x".repeat(300));
    await heard(page);
    for (const time of ["first", "again"]) {
      await field.press("End");
      await field.press("x");
      expect([time, await timesHeard(page, words)]).toEqual([time, 1]);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await descriptionOf(field)).toContain(words);
      await field.press("Backspace");
      expect(await field.getAttribute("aria-invalid")).not.toBe("true");
      expect(await page.getByText(words).count()).toBe(0);
    }
  });

  test("that is cut is told each time that something is lost", async () => {
    const page = await open("visit");
    const field = page.locator("#visit-0-when");
    const most = Number(
      await field.evaluate((input) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        set?.call(input, "x".repeat(5000));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        return (input as HTMLInputElement).value.length;
      }),
    );
    const words = t("notice.text-cut", { most });
    expect(await timesHeard(page, words)).toBe(1);
    await field.press("End");
    await field.press("y");
    expect(await timesHeard(page, words)).toBe(1);
    expect(await descriptionOf(field)).toContain(words);
    await field.press("Backspace");
    expect(await page.getByText(words).count()).toBe(0);
  });
});

/** The colours of a part of what the window shows, each once. */
async function coloursOf(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<readonly string[]> {
  const png = await page.screenshot({ clip });
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = document.createElement("canvas").getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add([...data.slice(at, at + 3)].join());
      return [...found];
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

describe("an answer that is asked for", () => {
  test("is asked for no more once it is given", async () => {
    const page = await newPage(PHONE);
    await visit(page, "weakness", {}, { answers: upTo(full, "weakness") });
    await page.locator("[data-forward]").click();
    await page.locator("#problems").waitFor();
    await page.locator('[name="weakness"][value="no"]').check();
    expect(await page.locator("#problems").count()).toBe(0);
    expect(await page.locator(".item-field-error").count()).toBe(0);
    expect(await page.title()).not.toContain("Error");
  });

  test("a date is no error once it is one, and the other answer stays", async () => {
    const page = await newPage(PHONE);
    await visit(page, "time", {}, { answers: upTo(full, "time") });
    const field = page.locator('[name="onset-date"]');
    await field.fill("last spring");
    await page.locator("[data-forward]").click();
    await page.locator("#problems").waitFor();
    await page.locator("#problems a").click();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => getComputedStyle(input).borderTopColor)).toBe(
      "rgb(156, 23, 32)",
    );
    await field.fill("May 202");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.fill("May 2023");
    expect(await field.getAttribute("aria-invalid")).not.toBe("true");
    expect(await page.locator("#problems").count()).toBe(0);
    expect(await isFocused(field)).toBe(true);
  });

  test("has a bar that begins with its question and ends with its last option", async () => {
    const page = await newPage(PHONE);
    await visit(page, "weakness", {}, { answers: upTo(full, "weakness") });
    await page.locator("[data-forward]").click();
    const wrong = page.locator("fieldset.item-field-wrong").first();
    await wrong.evaluate((field) => field.scrollIntoView({ block: "start" }));
    // What stands in the column of the bar, from the top of the question to the end of its last option, is the bar.
    const { bar, column } = await wrong.evaluate((field) => {
      const { top, bottom, left } = field.getBoundingClientRect();
      const legend = field.querySelector("legend")?.getBoundingClientRect();
      const width = Number.parseFloat(getComputedStyle(field).borderInlineStartWidth);
      return {
        bar: { top, bottom, right: left + width },
        column: { top: legend?.top, left: legend?.left },
      };
    });
    expect(bar.bottom - bar.top).toBeGreaterThan(100);
    expect(column.top).toBe(bar.top);
    expect(column.left).toBeGreaterThan(bar.right);
    const x = bar.right - 4;
    const y = bar.top;
    expect(await coloursOf(page, { x, y: y + 1, width: 1, height: 10 })).toEqual(["156,23,32"]);
  });
});

test("a file is chosen with a button that has a name, by one press of it and by key", async () => {
  const page = await newPage(PHONE);
  await page.goto("./");
  await settle(page);
  const control = button(page, "start.open");
  expect(await control.innerText()).toBe(t("start.open"));
  for (const press of [
    () => control.click(),
    () => control.press("Enter"),
    () => control.press("Space"),
  ]) {
    const chosen = page.waitForEvent("filechooser");
    await press();
    await chosen;
  }
  // Nothing else of it can be come to.
  const input = page.locator("input[type=file]");
  expect(await input.evaluate((element: HTMLInputElement) => element.tabIndex)).toBe(-1);
  expect(await input.getAttribute("aria-hidden")).toBe("true");
});

test("before the app has come the button opens the choice of files, and the file is opened then", async () => {
  const page = await newPage(PHONE);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/index-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await page.locator("#open-file").waitFor();
  await chooseFiles(page, "start.open", good);
  letGo();
  await settle(page);
  await page.getByRole("status").getByText(t("notice.opened")).first().waitFor();
});
