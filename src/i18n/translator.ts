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
  readonly learn?: object | undefined;
  /**
   * What is said in other words where a helper answers: "they" in place of "you". All else is said as it is. The words
   * of the app stand together here, wherever they are in its own words.
   */
  readonly helper?: { readonly ui: object; readonly questionnaire: object } | undefined;
};

/** A translator for one language. A key is looked for among the words for a helper first, where there are any. */
export function translator(language: string, words: Messages): Translator {
  const { ui, asked = {}, pages = {}, questionnaire = {}, learn = {}, helper } = words;
  const theirs = helper && { helperUi: helper.ui, helperQuestionnaire: helper.questionnaire };
  const namespaces = { ...theirs, ui, asked, pages, questionnaire, learn };
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
  const spaces = Object.values(namespaces);
  const found = (key: string) => {
    const there = lookedUp(spaces, key);
    if (there === undefined) throw new Error(`There are no words for "${key}" in "${language}".`);
    return there;
  };
  // What has gaps to fill, or another form for one, i18next says. It takes far longer than to draw the rest of a page, and a page
  // is drawn again with each press: what was said last under a key is remembered.
  const said = new Map<string, { readonly by: string; readonly text: string }>();
  const filled = (key: string, values?: Values) => {
    const by = JSON.stringify(values);
    const last = said.get(key);
    if (last?.by === by) return last.text;
    const filledIn = String(i18n.t(key, values ?? {}));
    said.set(key, { by, text: filledIn });
    return filledIn;
  };
  const text = (key: string, values?: Values) => {
    const words = found(key);
    return values || typeof words !== "string" || GAP.test(words) ? filled(key, values) : words;
  };
  const list = (key: string) => Object.values(found(key) as object).map(String);
  const has = (key: string) => lookedUp(spaces, key) !== undefined;
  return Object.assign(text, { list, has, language });
}

/** What i18next fills: a value, or the words of another key. */
const GAP = /\{\{|\$t\(/;

/** What stands under a key, in the first of the spaces that has it. */
function lookedUp(spaces: readonly object[], key: string): unknown {
  const path = key.split(".");
  for (const space of spaces) {
    let there: unknown = space;
    for (const step of path) {
      there =
        typeof there === "object" && there !== null && Object.hasOwn(there, step)
          ? there[step as keyof typeof there]
          : undefined;
    }
    // No words are none.
    if (there !== undefined && there !== "") return there;
  }
  return undefined;
}
