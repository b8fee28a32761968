import { optionsOf } from "../../engine/path.ts";
import { pageShown } from "../../engine/place.ts";
import { movementOf, optionKey, questionKey, titleKey } from "../../questionnaire/keys.ts";
import type { Item } from "../../questionnaire/schema.ts";
import type { View } from "../view.ts";

type Source = Pick<View, "context" | "text">;

/** What is read aloud of the page that is asked: all that stands there, in its order, each option as a sentence. */
export function sentencesOf(source: Source): readonly string[] {
  const { context, text } = source;
  const page = pageShown(context);
  if (!page) return [];
  const movement = movementOf(page);
  return [
    ...(page.items.length > 1 ? [text(titleKey(page))] : []),
    ...said(source, `pages.${page.id}.lead`),
    ...(movement ? text.list(`movements.${movement}.steps`) : []),
    ...said(source, `movements.${movement}.caution`),
    ...page.items.flatMap((item) => itemSentences(source, item)),
  ].map(closed);
}

function itemSentences(source: Source, item: Item): readonly string[] {
  const { context, text } = source;
  const options = item.type === "text" ? [] : optionsOf(context.questionnaire, item);
  return [
    text(questionKey(item)),
    ...said(source, `items.${item.linkId}.hint`),
    ...options.map((code, index) => {
      const key = optionKey(item, code);
      const words = [text(`${key}.label`), ...said(source, `${key}.example`)];
      return text("aloud.option", { number: index + 1, option: words.map(closed).join(" ") });
    }),
  ];
}

function said({ text }: Source, key: string): readonly string[] {
  return text.has(key) ? [text(key)] : [];
}

/** A voice runs on where nothing closes a sentence. */
function closed(words: string): string {
  return /[.?!:]$/.test(words) ? words : `${words}.`;
}
