/** What is put into the gaps of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Says the text of a key in one language; whoever asks does not know which. Throws on a key without a text. */
export type Translate = (key: string, values?: Values) => string;

/** A translate function that also knows lists, which keys there are texts for, and its language. */
export type Translator = Translate & {
  /** The entries of a list of texts. */
  readonly list: (key: string) => readonly string[];
  /** Whether there is a text for a key. */
  readonly has: (key: string) => boolean;
  /** The language, as a BCP 47 tag. */
  readonly language: string;
};
