import type { Page } from "playwright-core";
import { expect } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { relevantAnswers } from "../../src/engine/path.ts";
import type { Urgency } from "../../src/questionnaire/schema.ts";
import { pagesFor } from "../ui/passage.ts";
import { t } from "../ui/words.ts";
import { begin, deleteAll, hasBackground, savedAnswers, walk } from "./drive.ts";

/** The app leads somebody through the pages asked, loses no answer, and says what the rules say of them. */
export async function leads(page: Page, person: Answers): Promise<void> {
  await begin(page);
  const stop = async (name: string) => {
    if (name === "get-help-now") await says(page, "emergency");
  };
  expect(await walk(page, person, stop)).toEqual(wayOf(person));
  const { urgency, pattern } = assess(questionnaire, person);
  await says(page, urgency);
  const main = await page.locator("main").evaluate(({ dataset }) => ({ ...dataset }));
  expect(main).toMatchObject({ urgency, pattern });
  const relevant = Object.fromEntries(relevantAnswers(questionnaire, person));
  expect(sorted(await savedAnswers(page))).toEqual(sorted(relevant));
  await deleteAll(page);
}

/** The page says how soon to be seen, and what to do, in the words of that urgency. */
async function says(page: Page, urgency: Urgency): Promise<void> {
  const key = `urgency.${urgency}`;
  const told = await page
    .locator("section.urgency")
    .evaluate((part) =>
      [...part.querySelectorAll(".urgency-banner :is(h1, h2), .text-lead, li")].map(
        (line) => line.textContent,
      ),
    );
  expect(told).toEqual(
    expect.arrayContaining([t(`${key}.title`), t(`${key}.lead`), ...t.list(`${key}.steps`)]),
  );
}

/** The places that somebody with these answers passes: the stop page as soon as there is an emergency. */
function wayOf(person: Answers): readonly string[] {
  const names: string[] = [];
  let soFar: Answers = {};
  for (const { id, section, items } of pagesFor(person)) {
    const isFirst = section.optional && !names.includes("background-or-summary");
    if (isFirst) names.push("background-or-summary");
    if (section.optional && !hasBackground(person)) continue;
    names.push(id);
    for (const { linkId } of items) soFar = { ...soFar, [linkId]: person[linkId] ?? null };
    const isEmergency = assess(questionnaire, soFar).urgency === "emergency";
    if (isEmergency && !names.includes("get-help-now")) names.push("get-help-now");
  }
  return [...names, "review"];
}

/** What was said, with codes in alphabetical order: a page gives them in its own. */
export function sorted(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer?.length)
      .map(([linkId, answer]) => [linkId, Array.isArray(answer) ? [...answer].sort() : answer]),
  );
}
