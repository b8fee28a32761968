import { optionsOf, type PathPage } from "../engine/path.ts";
import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { movementOf } from "../questionnaire/side.ts";
import { optionKey, questionKey, titleKey } from "./keys.ts";
import type { Translator } from "./translate.ts";

/** A questionnaire, and how to say it. */
type Source = { readonly questionnaire: AskedQuestionnaire; readonly t: Translator };

/** What is read aloud of a page: all that stands there, in its order, each option as a sentence. */
export function sentencesOf(source: Source, page: PathPage): readonly string[] {
  const { t } = source;
  const movement = movementOf(page);
  return [
    ...(page.items.length > 1 ? [t(titleKey(page))] : []),
    ...said(source, `pages.${page.id}.lead`),
    ...(movement ? t.list(`movements.${movement}.steps`) : []),
    ...said(source, `movements.${movement}.caution`),
    ...page.items.flatMap((item) => itemSentences(source, item)),
  ].map(closed);
}

function itemSentences(source: Source, item: Item): readonly string[] {
  const { questionnaire, t } = source;
  const options = item.type === "text" ? [] : optionsOf(questionnaire, item);
  return [
    t(questionKey(item)),
    ...said(source, `items.${item.linkId}.hint`),
    ...options.map((code, index) => {
      const key = optionKey(item, code);
      const words = [t(`${key}.label`), ...said(source, `${key}.example`)];
      return t("aloud.option", { number: index + 1, option: words.map(closed).join(" ") });
    }),
  ];
}

function said({ t }: Source, key: string): readonly string[] {
  return t.has(key) ? [t(key)] : [];
}

/** A voice runs on where nothing closes a sentence. */
function closed(words: string): string {
  return /[.?!:]$/.test(words) ? words : `${words}.`;
}
