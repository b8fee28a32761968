import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { throughout, upTo } from "../ui/passage.ts";
import { full, minimal, tired } from "../ui/people.ts";
import { cleanPage, newPage } from "./browser.ts";
import {
  back,
  begin,
  fill,
  forward,
  go,
  nameOf,
  savedAnswers,
  settle,
  step,
  visit,
  walk,
} from "./drive.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

test("Back leads from the result over every page to the start, and then out", async () => {
  const page = await newPage();
  await begin(page);
  const passed = await walk(page, minimal);
  for (const name of [...passed].reverse()) expect(await step(page, -1)).toBe(name);
  expect(await step(page, -1)).toBe("before-you-start");
  expect(await step(page, -1)).toBe("");
  expect(await page.evaluate(() => history.length)).toBe(passed.length + 4);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("Forward leads over the same pages again, with the answers in them", async () => {
  const page = await newPage();
  await begin(page);
  await walk(page, tired, undefined, "throat");
  expect(await step(page, -1)).toBe("instead");
  expect(await step(page, -1)).toBe("weakness");
  expect(await page.locator('[value="only-tired"]').isChecked()).toBe(true);
  expect(await step(page, 1)).toBe("instead");
  expect(await page.locator('[value="tiredness"]').isChecked()).toBe(true);
  expect(await step(page, 1)).toBe("throat");
});

/** Types an address by hand and names the place that it leads to. */
async function enter(page: Page, hash: string): Promise<string> {
  await page.evaluate((typed) => {
    const moved = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = typed;
    return moved;
  }, hash);
  await settle(page);
  return nameOf(page);
}

const PLACES = ["body", "background-or-summary", "words", "review", "result"];

describe.each(PLACES)("at %s", (name) => {
  test("a reload and a deep link show the same page with the same answers", async () => {
    const page = await cleanPage();
    await visit(page, name, full);
    const before = await heading(page);
    await page.reload();
    await settle(page);
    expect([await nameOf(page), await heading(page)]).toEqual([name, before]);
    await page.goto("about:blank");
    await page.goto(`./#/mmn/${name}`);
    await settle(page);
    expect([await nameOf(page), await heading(page)]).toEqual([name, before]);
    expect(await savedAnswers(page)).toEqual(throughout(full));
  });

  test("the Back link and the browser’s Back leave it", async () => {
    const page = await cleanPage();
    await visit(page, "emergency", full);
    await page.goto(`./#/mmn/${name}`);
    await settle(page);
    await back(page);
    expect(await nameOf(page)).not.toBe(name);
    expect(await step(page, -1)).toBe(name);
    expect(await step(page, -1)).toBe("emergency");
  });
});

test("what was chosen and not yet sent survives a reload and a look at another page", async () => {
  const page = await cleanPage();
  await visit(page, "head", {}, { answers: upTo(minimal, "head") });
  await page.locator('[value="eyelids"]').check();
  await page.reload();
  await settle(page);
  expect(await page.locator('[value="eyelids"]').isChecked()).toBe(true);
  await back(page);
  expect(await nameOf(page)).toBe("breathing");
  await step(page, -1);
  expect(await page.locator('[value="eyelids"]').isChecked()).toBe(true);
});

test("a place not yet reached leads to the first page without an answer", async () => {
  const page = await cleanPage();
  await visit(page, "review", {}, { answers: upTo(full, "throat") });
  expect(await nameOf(page)).toBe("throat");
  await enter(page, "#/mmn/weakness");
  for (const name of ["course", "tasks", "background-or-summary", "result", "get-help-now"]) {
    expect(await enter(page, `#/mmn/${name}`)).toBe("throat");
    expect(await step(page, -1)).toBe("weakness");
  }
});

test("nobody comes to a question or a result past the page that says what this is not", async () => {
  const page = await cleanPage();
  await page.goto("./#/mmn/emergency");
  await settle(page);
  expect(await nameOf(page)).toBe("");
  for (const name of ["emergency", "result", "review", "background-or-summary", "get-help-now"]) {
    expect(await enter(page, `#/mmn/${name}`)).toBe("");
    const forward = page.locator("[data-forward]");
    expect(await forward.getAttribute("href")).toBe("#/mmn/before-you-start");
  }
});

const UNKNOWN = ["#/mmn/nothing", "#/mmn/emergency/more", "#/other/weakness", "#/mmn", "#main"];

test("an unknown address is never blank", async () => {
  const page = await cleanPage();
  for (const hash of [...UNKNOWN, "#/mmn/%E0%A4%A", "#/mmn/__proto__"]) {
    await page.goto("about:blank");
    await page.goto(`./${hash}`);
    await settle(page);
    expect([hash, await nameOf(page)]).toEqual([hash, ""]);
  }
  await visit(page, "weakness", {}, { answers: upTo(full, "throat") });
  for (const hash of [...UNKNOWN, "#/mmn/%E0%A4%A", "#/mmn/__proto__"]) {
    expect(["", "emergency", "weakness", "throat"]).toContain(await enter(page, hash));
    expect(await page.locator("[data-forward]").count()).toBe(1);
  }
});

test("a page that is not asked leads on, and keeps what was once answered there", async () => {
  const page = await cleanPage();
  await visit(page, "instead", full);
  expect(await nameOf(page)).toBe("review");
  await page.goto("./#/mmn/weakness");
  await settle(page);
  await fill(page, tired);
  await forward(page);
  expect(await nameOf(page)).toBe("instead");
  await page.goto("./#/mmn/course");
  await settle(page);
  expect(await nameOf(page)).toBe("instead");
  expect(await savedAnswers(page)).toMatchObject({ weakness: "only-tired", course: full.course });
});

test("Change leads from the review to the question, and Continue back to the review", async () => {
  const page = await cleanPage();
  await visit(page, "review", full);
  await go(page, page.locator('dl a[href="#/mmn/course/course"]').click());
  expect(await nameOf(page)).toBe("course");
  await page.locator('[name="course"][value="same"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("review");
  expect(await savedAnswers(page)).toMatchObject({ course: "same" });
});

test("Change that opens a question leads by way of it, and keeps the answers it closes", async () => {
  const page = await cleanPage();
  await visit(page, "review", full);
  await go(page, page.locator('dl a[href="#/mmn/weakness/weakness"]').click());
  await page.locator('[value="only-tired"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("instead");
  await forward(page);
  expect(await nameOf(page)).toBe("review");
  expect(await page.locator('dl a[href^="#/mmn/course/"]').count()).toBe(0);
  await go(page, page.locator('dl a[href="#/mmn/weakness/weakness"]').click());
  await page.locator('[value="yes"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("review");
  expect(await page.locator('dl a[href^="#/mmn/course/"]').count()).toBe(2);
});

test("a second tab begins anew", async () => {
  const page = await newPage();
  await visit(page, "review", full);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await settle(other);
  expect(await nameOf(other)).toBe("");
});
