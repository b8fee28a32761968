/** The words of the learn pages in one: those of their topics, and those of the app around them. */
export function learnWordsOf<Ui extends { readonly learn: object }>(
  ui: Ui,
  topics: object,
): object {
  return { ...ui, learn: { ...topics, ...ui.learn } };
}
