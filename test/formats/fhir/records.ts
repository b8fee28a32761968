import { readFileSync } from "node:fs";
import { mmn } from "../../../src/authoring/mmn.ts";
import { type Answers, isAnswered } from "../../../src/engine/answer.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import type { Dice } from "../../fixtures/random.ts";
import { randomValue } from "../../fixtures/values.ts";

type Case = { readonly id: string; readonly answers: Answers };

/** People told of in publications. */
export const published = casesIn("published");

/** The answers of every case, published or written. */
export const cases = [...published, ...casesIn("written")];

/** A record in which any item may be answered, left empty or absent, whether it is asked or not. */
export function randomRecord(questionnaire: Questionnaire, dice: Dice): Answers {
  return Object.fromEntries(
    itemsOf(questionnaire)
      .filter(() => dice.number() < 0.9)
      .map((item) => [item.linkId, randomValue(questionnaire, item, dice)]),
  );
}

/** What a file can say of answers: those that are asked, with one way of being empty. */
export function told(answers: Answers, questionnaire: Questionnaire = mmn): Answers {
  const asked = [...pathOf(questionnaire, answers).answers];
  return Object.fromEntries(
    asked.map(([linkId, answer]) => [linkId, isAnswered(answer) ? answer : null]),
  );
}

/** The answers that say something. */
export function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswered(answer)));
}

function casesIn(name: string): readonly Case[] {
  const file = new URL(`../../../questionnaires/mmn/vignettes/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}
