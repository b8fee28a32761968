import { createInstance } from "i18next";
import type { Translator, Values } from "../wording/translate.ts";

/**
 * The texts of one language, as data: those of the app and of what a questionnaire asks and, once they are loaded, those
 * of its late pages and of all else that the questionnaire says.
 */
export type Messages = {
  readonly ui: object;
  readonly asked?: object;
  readonly pages?: object;
  readonly questionnaire?: object;
  /**
   * What is said in other words where a helper answers: "they" in place of "you". All else is said as it is. The words
   * of the app stand together here, wherever they are in its own words.
   */
  readonly helper?: { readonly ui: object; readonly questionnaire: object } | undefined;
};

/** A translator for one language. A key is looked for among the words for a helper first, where there are any. */
export function translator(language: string, words: Messages): Translator {
  const { ui, asked = {}, pages = {}, questionnaire = {}, helper } = words;
  const theirs = helper && { helperUi: helper.ui, helperQuestionnaire: helper.questionnaire };
  const namespaces = { ...theirs, ui, asked, pages, questionnaire };
  const [defaultNS = "ui", ...fallbackNS] = Object.keys(namespaces);
  const i18n = createInstance();
  i18n.init({
    lng: language,
    initAsync: false,
    defaultNS,
    fallbackNS,
    resources: { [language]: namespaces },
    interpolation: { escapeValue: false },
  });
  // A page asks for the same words each time it is drawn; looking them up costs more than all the rest of drawing it.
  const known = new Map<string, boolean>();
  const said = new Map<string, string>();
  const has = (key: string) => remembered(known, key, () => i18n.exists(key));
  const found = (key: string) => {
    if (!has(key)) throw new Error(`There are no words for "${key}" in "${language}".`);
    return key;
  };
  const text = (key: string, values?: Values) =>
    values
      ? String(i18n.t(found(key), values))
      : remembered(said, key, () => String(i18n.t(found(key))));
  const list = (key: string) =>
    Object.values(i18n.t(found(key), { returnObjects: true }) as object).map(String);
  return Object.assign(text, { list, has, language });
}

function remembered<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const value = memory.get(key) ?? find();
  memory.set(key, value);
  return value;
}
