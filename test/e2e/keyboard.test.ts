import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { upTo } from "../ui/passage.ts";
import { full, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import {
  back,
  begin,
  focused,
  forward,
  go,
  nameOf,
  savedAnswers,
  settle,
  step,
  visit,
  walk,
} from "./drive.ts";

/** Whether the control with the focus shows it. */
const isShown = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const marked = [active, active?.closest("div")].map((e) => e && getComputedStyle(e));
    return marked.some(
      (style) => style && style.outlineStyle !== "none" && style.outlineWidth !== "0px",
    );
  });

/** Presses Tab until a control has the focus; each on the way shows that it has it. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const met: string[] = [];
  while (met.at(-1) !== wanted) {
    if (met.length > 60) throw new Error(`Not at ${wanted}, but: ${met.join(", ")}`);
    await page.keyboard.press("Tab");
    met.push(await focused(page));
    expect([met.at(-1), await isShown(page)]).toEqual([met.at(-1), true]);
  }
}

/** Tabs to what moves on and presses it. */
async function enter(page: Page): Promise<void> {
  await tabTo(page, "forward");
  await go(page, page.keyboard.press("Enter"));
}

test("from the start to the result by keys alone, the heading first on every page", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await settle(page);
  await enter(page);
  await enter(page);
  for (let name = await nameOf(page); name !== "result"; name = await nameOf(page)) {
    expect([name, await focused(page)]).toEqual([name, "H1"]);
    if (name === "emergency" || name === "urgent") {
      await tabTo(page, `${name}-signs none`);
      await page.keyboard.press("Space");
    }
    if (name === "weakness") {
      await tabTo(page, "weakness yes");
      await page.keyboard.press("Space");
    }
    if (name === "throat") {
      await tabTo(page, "speech clearly");
      for (const code of ["a-little", "no"]) {
        await page.keyboard.press("ArrowDown");
        expect(await focused(page)).toBe(`speech ${code}`);
      }
      await tabTo(page, "swallowing clearly");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("swallowing not-sure");
    }
    if (name === "background-or-summary") {
      await page.getByRole("button", { name: t("choice.skip") }).focus();
      await go(page, page.keyboard.press("Space"));
    } else await enter(page);
  }
  expect(await focused(page)).toBe("H1");
  expect(await savedAnswers(page)).toMatchObject({
    "emergency-signs": ["none"],
    weakness: "yes",
    speech: "no",
    swallowing: "not-sure",
  });
});

test("the heading has the focus after every move, and is the only one of its level", async () => {
  const page = await cleanPage();
  const seen: string[] = [];
  const look = async () =>
    seen.push(`${await page.locator("h1").count()} ${await focused(page)} ${await scrolled()}`);
  const scrolled = () => page.evaluate(() => scrollY);
  await begin(page);
  await walk(page, full, look);
  await look();
  await step(page, -1);
  await look();
  await step(page, 1);
  await look();
  await back(page);
  await look();
  await go(page, page.locator('dl a[href="#/mmn/weakness/weakness"]').click());
  await look();
  expect([...new Set(seen)]).toEqual(["1 H1 0"]);
  // After deleting, what became of the answers comes first, with the way back.
  await go(page, page.locator("footer button").click());
  await look();
  expect(seen.at(-1)).toBe("1 H2 0");
});

test("the first key leads past the top of the page", async () => {
  const page = await cleanPage();
  await visit(page, "course", full);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Shift+Tab");
  const address = page.url();
  const skip = page.getByRole("button", { name: t("skip") });
  await skip.focus();
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  expect([await focused(page), page.url()]).toEqual(["H1", address]);
});

test("“Why we ask” opens with a key and says why", async () => {
  const page = await cleanPage();
  await visit(page, "course", full);
  await tabTo(page, "SUMMARY");
  const why = page.getByText(t("items.onset-speed.why"));
  expect(await why.isVisible()).toBe(false);
  await page.keyboard.press("Space");
  expect(await why.isVisible()).toBe(true);
});

const PRESSED_TWICE = ["throat", "breathing", "head", "walking"];

test.each(PRESSED_TWICE)(
  "a shaking hand that presses Continue twice on %s leaves one page",
  async (id) => {
    const page = await cleanPage();
    await visit(page, id, {}, { answers: upTo(minimal, id) });
    await page.locator("[data-forward]").dblclick();
    await settle(page);
    const [next] = PRESSED_TWICE.slice(PRESSED_TWICE.indexOf(id) + 1).concat("start");
    expect(await nameOf(page)).toBe(next);
    expect(await step(page, -1)).toBe(id);
  },
);

test("two presses move on one page everywhere else too", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await page.locator("[data-forward]").dblclick();
  await settle(page);
  expect(await nameOf(page)).toBe("before-you-start");
  await page.locator("[data-forward]").dblclick();
  await settle(page);
  expect(await nameOf(page)).toBe("emergency");
  await visit(page, "background-or-summary", full);
  await page.getByRole("button", { name: t("choice.skip") }).dblclick();
  expect(await nameOf(page)).toBe("review");
});

test("two presses on an option choose it, and Enter twice leaves one page", async () => {
  const page = await cleanPage();
  await visit(page, "head", {}, { answers: upTo(minimal, "head") });
  await page.locator('label[for="head-signs.tongue"]').dblclick();
  expect(await page.locator('[value="tongue"]').isChecked()).toBe(true);
  await page.locator("[data-forward]").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(await nameOf(page)).toBe("walking");
});

test("Enter in a text answers the page", async () => {
  const page = await cleanPage();
  await visit(page, "time", {}, { answers: upTo(minimal, "time") });
  await page.locator('[name="onset-date"]').pressSequentially("2021");
  await go(page, page.keyboard.press("Enter"));
  expect(await nameOf(page)).toBe("course");
  await forward(page);
  expect(await nameOf(page)).toBe("spread");
});
