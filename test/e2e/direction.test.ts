import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { well } from "../fixtures/answers.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import { visit } from "./drive.ts";

const asks = remarksFor(questionnaire, well).asks.map(({ id }) => t(`asks.${id}`));

/** The text to copy, for somebody who wrote this and asks that. */
async function copied(page: Page, words: string, own: string): Promise<string> {
  await visit(page, "result", { ...well, "main-problem": words }, { asks: { leftOut: [], own } });
  return page.getByLabel(t("copying.text")).inputValue();
}

/** Where parts of a text begin and end across, in a page that knows nothing of where the text came from. */
async function drawn(page: Page, text: string, parts: readonly string[]) {
  await page.goto("./blank");
  return page.evaluate(
    ([whole, wanted]) => {
      const element = document.createElement("p");
      element.style.cssText = "position: absolute; white-space: pre";
      element.textContent = whole;
      document.body.append(element);
      return wanted.map((part) => {
        const at = whole.indexOf(part);
        const [left, right] = [at, at + part.length - 1].map((offset) => {
          const range = document.createRange();
          range.setStart(element.firstChild ?? element, offset);
          range.setEnd(element.firstChild ?? element, offset + 1);
          return range.getBoundingClientRect().left;
        });
        return { part, at, left: left ?? 0, right: right ?? 0 };
      });
    },
    [text, parts] as const,
  );
}

test("in copied text nothing a person wrote turns what stands around it", async () => {
  const page = await cleanPage();
  const text = await copied(page, "Zips \u202eand \u2069\u202ekeys", "\u202eWhen?\n\u2067Why?");
  const places = await drawn(page, text, ["Zips and keys", "When?", "Why?", ...asks.slice(0, 3)]);
  for (const { part, at, left, right } of places) {
    expect(at, part).toBeGreaterThan(0);
    expect(right, part).toBeGreaterThan(left);
  }
});

test("in copied text words of a script from right to left stand in their place", async () => {
  const page = await cleanPage();
  const text = await copied(page, "ידי חלשה.", "מתי?\nלמה?");
  const [problem, first, second, third] = await drawn(page, text, [
    "ידי חלשה",
    "מתי",
    "למה",
    asks[0] ?? "",
  ]);
  expect(problem?.left).toBeGreaterThan(problem?.right ?? 0);
  expect(first?.left).toBeLessThan(second?.left ?? 0);
  expect(second?.left).toBeLessThan(third?.left ?? 0);
});

test("on the screen and on paper words run in their own direction", async () => {
  const page = await cleanPage();
  const words = "ידי חלשה.";
  await copied(page, words, words);
  await page.emulateMedia({ media: "print" });
  const directions = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll("article *, textarea")]
        .filter((element) =>
          element instanceof HTMLTextAreaElement
            ? element.value === wanted
            : element.children.length === 0 && element.textContent === wanted,
        )
        .map((element) => `${element.tagName} ${getComputedStyle(element).direction}`),
    words,
  );
  // The field for questions; the problem, the questions, also where they go to the next page, and the answer for the doctor;
  // the questions for the person.
  const onPaper = ["P rtl", "SPAN rtl", "SPAN rtl", "DD rtl", "BDI rtl"];
  expect(directions).toEqual(["TEXTAREA rtl", ...onPaper]);
});
