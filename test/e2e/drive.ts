import type { Page } from "playwright-core";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf, relevantAnswers } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import { save } from "../../src/session/save.ts";
import type { Session } from "../../src/session/session.ts";
import { throughout } from "../ui/passage.ts";
import { t } from "../ui/words.ts";

/** Where answers are kept in the browser. */
export const KEY = "mmn-screening";

/** The name of the place in the address: "" at the start, else "emergency", "review" and so on. */
export async function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.split("/")[2] ?? "");
}

/** Goes from the start page, opened if it is not shown, to the first question; by script, as `walk` does. */
export async function begin(page: Page): Promise<void> {
  if (!page.url().endsWith("#/")) await page.goto("./");
  // The second is the page that says what this is not.
  for (let pages = 0; pages < 2; pages += 1) {
    await settle(page);
    await page.evaluate(answerAndPress, { answers: {}, selector: "[data-forward]" });
  }
  await settle(page);
}

/** Presses what moves on, and waits for the page it leads to. */
export async function forward(page: Page): Promise<void> {
  await go(page, page.locator("[data-forward]").click());
}

/** What has the focus: the control's name and code, what moves on, or the name of the element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active instanceof HTMLInputElement) return `${active.name} ${active.value}`;
    return active?.hasAttribute("data-forward") ? "forward" : (active?.tagName ?? "nothing");
  });
}

/** Opens what is one press away around something, as far as it is closed. */
export async function unfold(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      for (
        let at = element.closest("details");
        at;
        at = at.parentElement?.closest("details") ?? null
      )
        at.open = true;
    });
}

/** Presses the Back link of the page. */
export async function back(page: Page): Promise<void> {
  await go(page, page.getByRole("link", { name: t("back"), exact: true }).click());
}

/** Goes back (-1) or forward (1) in the history of the browser, waits for the page there and names it. */
export async function step(page: Page, delta: -1 | 1): Promise<string> {
  await page.evaluate((steps) => {
    // The app hears of the new address right after this; then it is the turn of what was set to wait.
    const moved = new Promise((resolve) => {
      addEventListener("popstate", () => setTimeout(resolve), { once: true });
    });
    history.go(steps);
    return moved;
  }, delta);
  await settle(page);
  return nameOf(page);
}

/** Waits until something that was pressed has led to another page. */
export async function go(page: Page, pressed: Promise<unknown>): Promise<void> {
  const before = page.url();
  await pressed;
  await page.waitForFunction((href) => location.href !== href, before);
  await settle(page);
}

/** Finds the heading of a page that is there in full, with the sheet that paper shows in place of it. */
export const WHOLE =
  "#app:not(:has(> div > .page-unprinted:only-child)) #main:not([aria-busy], [data-coming]) h1";

/** Waits until the app has taken the page over and has drawn it in full. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    (whole) => !window.early && document.querySelector(whole) !== null,
    WHOLE,
  );
  await painted(page);
}

/** Waits until what was drawn is painted: only then an answer is saved. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const frame = () => requestAnimationFrame(() => setTimeout(resolve));
        // In a test in which no time goes by, only what browsers do of themselves tells of a frame.
        if ("__pwClock" in window) new ResizeObserver(resolve).observe(document.documentElement);
        else frame();
      }),
  );
}

/** A file that a test hands to a page. */
export type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses files as a person does: by the button with this label, in the window that the browser opens then. */
export async function chooseFiles(
  page: Page,
  label: string,
  files: Upload | readonly Upload[],
): Promise<void> {
  const coming = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: t(label), exact: true }).click();
  await (await coming).setFiles([files].flat());
}

/** Waits until a notice is told. */
export async function told(page: Page, key: string): Promise<void> {
  await page
    .locator("[role=status], [aria-live=polite], [data-told-at]")
    .getByText(t(`notice.${key}`))
    .waitFor();
}

/**
 * Goes on from the page shown with these answers until a place, or the result, and names the places passed. It
 * presses by script, many times faster than a hand does. Each place is visited before anything is answered there.
 */
export async function walk(
  page: Page,
  answers: Answers,
  visit?: (name: string) => unknown,
  until = "result",
): Promise<readonly string[]> {
  const passed: string[] = [];
  const skipped = hasBackground(answers) ? "" : "background-or-summary";
  for (let name = await nameOf(page); name !== until; ) {
    if (passed.length > 60) throw new Error(`It never ends: ${passed.join(" ")}`);
    passed.push(name);
    if (visit) {
      // As a person has it before them.
      await painted(page);
      await visit(name);
    }
    const selector = name === skipped ? "main button:not([data-forward])" : "[data-forward]";
    name = await page.evaluate(answerAndPress, { answers, selector });
  }
  await settle(page);
  return passed;
}

/** Gives the answers that the page asks for, as far as there are any, and stays. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  await page.evaluate(answerAndPress, { answers });
}

/** Runs in the browser: answers by the controls, presses, waits for the page it leads to, and names it. */
async function answerAndPress(task: { answers: Answers; selector?: string }): Promise<string> {
  const isDone = new Set<string>();
  const next = () =>
    [...document.querySelectorAll<HTMLInputElement>("main form [name]")].find(
      ({ name, value }) => !isDone.has(name + value),
    );
  // One after the other: an answer may bring up a question that was not there.
  for (let field = next(); field; field = next()) {
    const { name, value, type } = field;
    isDone.add(name + value);
    const answer = task.answers[name] ?? [];
    if (type === "radio" || type === "checkbox") {
      if (field.checked !== [answer].flat().includes(value)) field.click();
    } else if (typeof answer === "string" && value !== answer) {
      isDone.add(name + answer);
      field.value = answer;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  const control = task.selector && document.querySelector<HTMLElement>(task.selector);
  if (control) {
    const before = location.href;
    // What the app hears itself has led on when it was pressed; any other link does so with the change of the address.
    let isHeard = control.tagName !== "A";
    const hear = (event: Event) => {
      isHeard ||= event.defaultPrevented;
    };
    addEventListener("click", hear, { once: true });
    const moved = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    control.click();
    if (!isHeard) await moved;
    if (location.href === before) throw new Error(`${task.selector} leads nowhere.`);
  }
  return location.hash.split("/")[2] ?? "";
}

/** Opens a place as somebody does who comes back in the same tab, with all these answers given. */
export async function visit(
  page: Page,
  name: string,
  answers: Answers,
  session: Partial<Session> = {},
): Promise<void> {
  const all = { ...newSession, isAccepted: true, answers: throughout(answers), ...session };
  await open(page, name, save(questionnaire, all));
}

/** Opens a place in a tab in which something is kept. */
export async function open(page: Page, name: string, kept: string): Promise<void> {
  await page.goto("./blank");
  await page.evaluate(
    ([key, value, address]) => {
      sessionStorage.setItem(key, value);
      location.replace(address);
    },
    [KEY, kept, `./#/mmn/${name}`] as const,
  );
  await settle(page);
}

/** Whether answers to the optional part are among those that are asked for. */
export function hasBackground(answers: Answers): boolean {
  const known = relevantAnswers(questionnaire, answers);
  return pathOf(questionnaire, answers)
    .pages.filter(({ section }) => section.optional)
    .some(({ items }) => items.some(({ linkId }) => known.has(linkId)));
}

/** Deletes all answers, which leads to the start page. */
export async function deleteAll(page: Page): Promise<void> {
  await go(page, page.locator("footer button").click());
}

/** The answers kept in the browser. */
export async function savedAnswers(page: Page): Promise<Answers> {
  await painted(page);
  const saved = await page.evaluate((key) => sessionStorage.getItem(key), KEY);
  return saved === null ? {} : JSON.parse(saved).answers;
}
