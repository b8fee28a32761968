import { questionnaire } from "../../src/app/whole.ts";
import { type Answer, type Answers, has } from "../../src/engine/answer.ts";
import { optionsOf, type PathPage } from "../../src/engine/path.ts";
import { partOf, saidOfDone } from "../../src/navigation/part.ts";
import type { Item, TextItem } from "../../src/questionnaire/schema.ts";
import { movementOf } from "../../src/questionnaire/side.ts";
import { optionKey, questionKey, titleKey } from "../../src/wording/keys.ts";
import { t } from "./words.ts";

/** What a screen reader should say, from the words alone: roles, levels, states and positions are spelt out here. */

type Phrases = readonly string[];

export const heading = (words: string, level: number) => `heading, ${words}, level ${level}`;

/** A list of lines, each with its place in it. */
export function list(lines: Phrases): Phrases {
  const place = (index: number) => `position ${index + 1}, set size ${lines.length}`;
  return ["list", ...lines.flatMap((line, index) => [`listitem, level 1, ${place(index)}`, line])];
}

/** A part that opens, still closed. */
export const closed = (words: string): Phrases => ["group", words];

/** A page of the questionnaire, with these answers given. */
export function pagePhrases(page: PathPage, answers: Answers): Phrases {
  const part = partOf(questionnaire, answers, page.id);
  if (!part) throw new Error(`${page.id} is in no part.`);
  const { isMost, sectionId, done: share, ...where } = part;
  const done = saidOfDone(share);
  const isAlone = page.items.length === 1;
  const lead = `pages.${page.id}.lead`;
  return [
    "main",
    t(isMost ? "partAtMost" : "part", { ...where, section: t(`sections.${sectionId}`) }),
    ...(done ? [t(`done.${done}`)] : []),
    "form",
    ...(isAlone ? [] : [heading(t(titleKey(page)), 1)]),
    ...(t.has(lead) ? [t(lead)] : []),
    ...movementPhrases(movementOf(page)),
    ...page.items.flatMap((item) => itemPhrases(item, isAlone ? 1 : 2, answers[item.linkId])),
    `button, ${t("continue")}`,
    ...(page.section.optional ? [`link, ${t("skipBackground")}`] : []),
    ...closed(t("why")),
    `link, ${t("pause.link")}`,
  ];
}

function movementPhrases(movement: string | undefined): Phrases {
  if (!movement) return [];
  const key = `movements.${movement}`;
  const caution = t.has(`${key}.caution`) ? [t(`${key}.caution`)] : [];
  const drawing = `image, ${t(`${key}.drawing`)}`;
  return [...list(t.list(`${key}.steps`)), drawing, ...caution];
}

/** A question: as a group with its hint and its heading, then each option; or as a field for a text. */
export function itemPhrases(
  item: Item,
  level: number,
  answer: Answer | undefined,
  problem?: string,
): Phrases {
  const question = t(questionKey(item));
  const key = `items.${item.linkId}.hint`;
  const hint = t.has(key) ? [t(key)] : [];
  if (item.type === "text") return textPhrases(item, level, hint, `${answer ?? ""}`);
  const wrong = problem ? [t("error.prefix"), problem] : [];
  const about = [...hint, ...wrong].join(" ");
  const picture = item.type === "multi" && item.figure ? [t("figure.how")] : [];
  return [
    ["group", question, about].filter(Boolean).join(", "),
    question,
    heading(question, level),
    ...hint,
    ...wrong,
    ...picture,
    ...optionPhrases(item, level === 1 ? undefined : apart(item), answer),
  ];
}

function textPhrases(item: TextItem, level: number, hint: Phrases, answer: string): Phrases {
  const question = t(questionKey(item));
  const isFree = item.format === "free";
  const left = isFree ? [t("characters", { count: item.maxLength - answer.length })] : [];
  const about = [...hint, ...left].join(" ");
  // Of a field with several lines the reader says only the name.
  const value = isFree ? "" : answer;
  return [
    heading(question, level),
    question,
    ...hint,
    ["textbox", question, value, about, "not invalid"].filter(Boolean).join(", "),
    ...left,
  ];
}

/** What tells the options of a question from those of another on the page. */
export function apart(item: Item): string {
  return t("side" in item && item.side ? `sides.${item.side}.short` : `items.${item.linkId}.short`);
}

/**
 * Each option by its label, what tells it from others, its example once, its state, its key and, where one is to be chosen,
 * its place.
 */
function optionPhrases(item: Item, own: string | undefined, answer: Answer | undefined): Phrases {
  const codes = optionsOf(questionnaire, item);
  return codes.flatMap((code, index) => {
    const key = optionKey(item, code);
    const words = [`${key}.label`, `${key}.example`]
      .filter((each) => t.has(each))
      .map((each) => t(each));
    const state = has(answer, code) ? "checked" : "not checked";
    const [label, ...example] = words;
    const said = [[label, own].filter(Boolean).join(" "), ...example];
    const number = [`key shortcuts ${"123456789abcdefghijklmnopqrstuvwxyz"[index]}`];
    const place = `position ${index + 1}, set size ${codes.length}`;
    return [
      item.type === "multi"
        ? ["checkbox", ...said, state, ...number].join(", ")
        : ["radio", ...said, state, ...number, place].join(", "),
      ...words,
    ];
  });
}
