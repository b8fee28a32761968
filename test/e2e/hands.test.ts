import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import type { PathPage } from "../../src/engine/path.ts";
import { optionKey, questionKey } from "../../src/wording/keys.ts";
import { pagesFor } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { apart } from "../ui/phrases.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { nameOf, settle } from "./drive.ts";

/** The whole way by other means than a mouse and all keys. Keys are in keyboard.test.ts, two of them in switch.test.ts. */

type Press = (control: Locator) => Promise<void>;

/** As with a voice: what is meant is named by role and by the words on it, and nothing else has that name. */
const speak: Press = (control) => control.click();

/**
 * As with a thumb: one touch on what is seen. Left and right take turns, for a test touches so fast that two touches in
 * one place would count as a double one, of which the second is ignored.
 */
let isRight = false;
const touch: Press = async (control) => {
  const id = await control.getAttribute("id");
  isRight = !isRight;
  const position = { x: isRight ? 230 : 90, y: 20 };
  await (id ? control.page().locator(`label[for="${id}"]`) : control).tap({ position });
};

test.each([
  ["a voice, by names that are seen", speak, {}],
  ["one thumb on a phone", touch, { width: 320, height: 640, hasTouch: true, isMobile: true }],
] as const)(
  "from the start to the result with %s, and not one letter typed",
  async (_, press, options) => {
    const { "main-problem": _words, "onset-date": _date, ...person } = full;
    const page = await newPage(options);
    await page.goto("./");
    await settle(page);
    await on(page, "link", t("start.go"), press);
    await on(page, "link", t("disclaimer.accept"), press);
    for (const asked of pagesFor(person)) {
      if ((await nameOf(page)) === "background-or-summary") {
        await on(page, "button", t("choice.add"), press);
      }
      expect(await nameOf(page)).toBe(asked.id);
      await answer(page, asked, person, press);
      await on(page, "button", t("continue"), press);
    }
    await on(page, "link", t("review.go"), press);
    const main = await page.locator("main").evaluate(({ dataset }) => ({ ...dataset }));
    const { urgency, pattern } = assess(questionnaire, person);
    expect(main).toMatchObject({ urgency, pattern });
  },
);

/** Presses the one control with this name, and waits for where it leads. More than one of that name is a fault. */
async function on(page: Page, role: "link" | "button", name: string, press: Press): Promise<void> {
  const before = page.url();
  // The way on may stand at both ends of a page.
  await press(page.getByRole(role, { name, exact: true }).last());
  await page.waitForFunction((href) => location.href !== href, before);
  await settle(page);
}

async function answer(
  page: Page,
  { items }: PathPage,
  answers: Answers,
  press: Press,
): Promise<void> {
  for (const item of items) {
    const group = page.getByRole("group", { name: t(questionKey(item)), exact: true });
    const role = item.type === "multi" ? "checkbox" : "radio";
    for (const code of [answers[item.linkId] ?? []].flat()) {
      const label = t(`${optionKey(item, code)}.label`);
      // Where the page shows other questions by then, the words on it come first, and then what tells it from theirs.
      const isAlone = (await page.locator("[data-question]").count()) === 1;
      const name = isAlone ? label : `${label} ${apart(item)}`;
      await press(group.getByRole(role, { name, exact: true }));
    }
  }
}
