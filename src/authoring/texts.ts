/** A text and the key it stands under, such as "items.speech.why". */
export type Text = { readonly key: string; readonly text: string };

/** Every text in a tree of words, with its key; a list counts as one text for each entry. */
export function textsIn(words: unknown, key = ""): readonly Text[] {
  if (typeof words === "string") return key.endsWith("$schema") ? [] : [{ key, text: words }];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    textsIn(inner, key === "" ? name : `${key}.${name}`),
  );
}
