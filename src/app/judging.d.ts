declare module "*/questionnaire.json?judging" {
  /** What judges the answers, or says what follows from them. The build ships it apart from what is asked. */
  export const judging: import("../build/split.ts").Split["judging"];
  /** The sources that a questionnaire names. */
  export const citations: readonly import("../questionnaire/schema.ts").Citation[];
}

declare module "*/learn.json?shipped" {
  /** The learn pages, without the sentences that were read. */
  export const learn: import("../questionnaire/learn.ts").Learn;
}

declare module "*/locales/en/mmn.json?asked" {
  /** The words for what is asked, and for an emergency, with the language that they are in. */
  export const words: { readonly language: string };
}

declare module "*/locales/en/mmn.json?judging" {
  /** The words for what judges the answers, and for what follows from them. */
  export const words: object;
}
