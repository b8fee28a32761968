import { createInstance } from "i18next";

/** Says something in the person's language. Throws on a key without words: no key may ever be shown. */
export type Translate = {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The entries of a list of texts. */
  readonly list: (key: string) => readonly string[];
  /** Whether there are words for a key. */
  readonly has: (key: string) => boolean;
  /** The language, as a BCP 47 tag. */
  readonly language: string;
};

/** What a locale is made of: the words of the app and, once they are loaded, those of a questionnaire. */
export type Words = { readonly ui: object; readonly questionnaire?: object };

/** A translator for one language. */
export function translator(language: string, words: Words): Translate {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    initAsync: false,
    ns: ["ui", "questionnaire"],
    defaultNS: "ui",
    fallbackNS: "questionnaire",
    resources: { [language]: { ui: words.ui, questionnaire: words.questionnaire ?? {} } },
    interpolation: { escapeValue: false },
  });
  const has = (key: string) => i18n.exists(key);
  const found = (key: string) => {
    if (!has(key)) throw new Error(`There are no words for "${key}" in "${language}".`);
    return key;
  };
  return Object.assign(
    (key: string, values: Readonly<Record<string, string | number>> = {}) =>
      String(i18n.t(found(key), values)),
    {
      list: (key: string) =>
        Object.values(i18n.t(found(key), { returnObjects: true }) as object).map(String),
      has,
      language,
    },
  );
}
