import wording from "../../questionnaires/wording.json";
import { gradeOf, sentencesOf, syllablesOf, type Text, wordsOf } from "./readability.ts";

/** Words that may not be used, why, and the phrases in which they may after all. */
type Ban = {
  readonly words: readonly string[];
  readonly why: string;
  readonly except?: readonly string[];
};

const { limits, banned, bannedInResults } = wording;
const names = wording.names.map((name) => name.toLowerCase());

/** The texts that are hard to read, each with its measure. */
export function hardTexts(texts: readonly Text[]): readonly string[] {
  return texts.filter(isMeasured).flatMap(({ key, text }) => {
    const words = wordsOf(text);
    if (words.length > limits.labelWords) {
      const grade = gradeOf(text, names);
      return grade > limits.grade ? [`${key}: grade ${grade.toFixed(1)}: ${text}`] : [];
    }
    const long = words.filter((word) => syllablesOf(word, names) > limits.labelSyllables);
    return long.map((word) => `${key}: long word "${word}": ${text}`);
  });
}

/** The sentences that are too long, each with its count of words. */
export function longSentences(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(isMeasured)
    .flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })))
    .map(({ key, sentence }) => ({ key, sentence, count: wordsOf(sentence).length }))
    .filter(({ count }) => count > limits.sentenceWords)
    .map(({ key, sentence, count }) => `${key}: ${count} words: ${sentence}`);
}

/** The reasons ("why") that are too long, each with its count of words. */
export function longReasons(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(({ key }) => key.endsWith(".why"))
    .map(({ key, text }) => ({ key, text, count: wordsOf(text).length }))
    .filter(({ count }) => count > limits.whyWords)
    .map(({ key, text, count }) => `${key}: ${count} words: ${text}`);
}

/** The texts that hold a banned word, each with the reason for the ban. */
export function bannedTexts(
  texts: readonly Text[],
  bans: readonly Ban[] = banned,
): readonly string[] {
  return texts.flatMap(({ key, text }) =>
    bans.flatMap(({ words, why, except = [] }) => {
      const left = except.reduce(
        (rest, phrase) => rest.replace(asWords(phrase), "…"),
        text.replaceAll("’", "'"),
      );
      return words
        .filter((word) => asWords(word).test(left))
        .map((word) => `${key}: "${word}" (${why}): ${text}`);
    }),
  );
}

/** The texts of a result that hold a word that reassures. */
export function reassuringTexts(texts: readonly Text[]): readonly string[] {
  return bannedTexts(texts.filter(isOfResult), [bannedInResults]);
}

/** The texts of a result that count something out of a total, such as "3 out of 5". */
export function countingTexts(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(isOfResult)
    .filter(({ text }) => COUNT.test(text))
    .map(({ key, text }) => `${key}: ${text}`);
}

/** The texts that hold more than plain text: markup, or what a translator would fill in or look up. */
export function markedTexts(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(({ text }) => /<\/?[a-z!]|&#?\w+;|\$t\(|\*\*|\]\(/i.test(text))
    .map(({ key, text }) => `${key}: ${text}`);
}

/**
 * What may still speak to the person where a helper reads: a text for all that says you, I or my and has no words for
 * a helper beside it, and words for a helper that say you.
 */
export function addressing(all: readonly Text[], helper: readonly Text[]): readonly Text[] {
  const keys = new Set(helper.map(({ key }) => key));
  return [
    ...all.filter(({ key, text }) => !keys.has(key) && (YOU.test(text) || ME.test(text))),
    ...helper.filter(({ text }) => YOU.test(text)),
  ];
}

const YOU = /(?<!\p{L})(you|your|yours|yourself)(?!\p{L})/iu;
const ME = /(?<!\p{L})(I|me|my|mine|myself)(?!\p{L})/iu;

const NUMBER =
  "(\\d+|\\{\\{\\w+\\}\\}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)";

const COUNT = new RegExp(
  `(?<!\\w)${NUMBER}( out)? of (the |all )?${NUMBER}(?!\\w)|\\d\\s*/\\s*\\d`,
  "i",
);

const RESULT = /^(findings|urgency|pattern|lines|notes|bring|asks|others|result|outlook)\./;

function isOfResult({ key }: Text): boolean {
  return RESULT.test(key) && !key.startsWith("urgency.if-it-lasts.");
}

function isMeasured({ key, text }: Text): boolean {
  const isExcepted = wording.exceptions.some(({ keys }) => key.startsWith(keys));
  return !isExcepted && wordsOf(text).length > 0;
}

/** Whole words, however they are capitalised; a sign such as "%" also beside a word. */
function asWords(phrase: string): RegExp {
  const plain = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const isWord = /^[\p{L}\p{N}]/u.test(phrase);
  return new RegExp(isWord ? `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])` : plain, "giu");
}
