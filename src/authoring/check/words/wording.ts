import type { Text } from "../../texts.ts";
import type { Fault } from "../checks/fault.ts";
import { type Ban, wording } from "./limits.ts";
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from "./readability.ts";

const { limits, banned, bannedInResults } = wording;
const names = wording.names.map((name) => name.toLowerCase());

/** Every fault of English texts that can be measured: how hard they are to read, and what they must not say. */
export function checkWording(texts: readonly Text[]): readonly Fault[] {
  return [
    ...hardTexts(texts),
    ...longSentences(texts),
    ...longReasons(texts),
    ...bannedTexts(texts),
    ...reassuringTexts(texts),
    ...countingTexts(texts),
    ...markedTexts(texts),
  ];
}

/** What texts are measured by; a short text is held to short words where there is a limit for them. */
type Limits = {
  readonly grade: number;
  readonly sentenceWords: number;
  readonly labelWords: number;
  readonly labelSyllables?: number;
};

/** The texts that are hard to read, each with its measure. */
export function hardTexts(
  texts: readonly Text[],
  { grade: most, labelWords, labelSyllables = Infinity }: Limits = limits,
): readonly Fault[] {
  return texts.filter(isMeasured).flatMap(({ key, text }) => {
    const words = wordsOf(text);
    if (words.length > labelWords) {
      const grade = gradeOf(text, names);
      const what = `It is of grade ${grade.toFixed(1)}, and ${most} is the limit; use shorter words and sentences.`;
      return grade > most ? [faultOf(key, what, text)] : [];
    }
    const long = words.filter((word) => syllablesOf(word, names) > labelSyllables);
    return long.map((word) =>
      faultOf(key, `"${word}" has more than ${labelSyllables} syllables; say it shorter.`, text),
    );
  });
}

/** The sentences that are too long, each with its count of words. */
export function longSentences(
  texts: readonly Text[],
  { sentenceWords }: Limits = limits,
): readonly Fault[] {
  return texts
    .filter(isMeasured)
    .flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })))
    .map(({ key, sentence }) => ({ key, sentence, count: wordsOf(sentence).length }))
    .filter(({ count }) => count > sentenceWords)
    .map(({ key, sentence, count }) =>
      faultOf(
        key,
        `A sentence has ${count} words, and ${sentenceWords} is the limit; make two.`,
        sentence,
      ),
    );
}

/** The reasons ("why") that are too long, each with its count of words. */
export function longReasons(texts: readonly Text[]): readonly Fault[] {
  return texts
    .filter(({ key }) => key.endsWith(".why"))
    .map(({ key, text }) => ({ key, text, count: wordsOf(text).length }))
    .filter(({ count }) => count > limits.whyWords)
    .map(({ key, text, count }) =>
      faultOf(
        key,
        `A reason has ${count} words, and ${limits.whyWords} is the limit; shorten it.`,
        text,
      ),
    );
}

/** The texts that hold a banned word, each with the reason for the ban. */
export function bannedTexts(
  texts: readonly Text[],
  bans: readonly Ban[] = banned,
): readonly Fault[] {
  return texts.flatMap(({ key, text }) =>
    bans.flatMap(({ words, why, except = [] }) => {
      const left = except.reduce(
        (rest, phrase) => rest.replace(asWords(phrase), "…"),
        text.replaceAll("’", "'"),
      );
      return words
        .filter((word) => asWords(word).test(left))
        .map((word) => faultOf(key, `"${word}" may not be said; say it otherwise. ${why}`, text));
    }),
  );
}

/** The texts of a result that hold a word that reassures. */
export function reassuringTexts(texts: readonly Text[]): readonly Fault[] {
  return bannedTexts(texts.filter(isOfResult), [bannedInResults]);
}

/** The texts of a result that count something out of a total, such as "3 out of 5". */
export function countingTexts(texts: readonly Text[]): readonly Fault[] {
  return texts
    .filter(isOfResult)
    .filter(({ text }) => COUNT.test(text))
    .map(({ key, text }) =>
      faultOf(key, "Nothing is counted out of a total; leave the count out.", text),
    );
}

/** The texts that hold more than plain text: markup, or what a translator would fill in or look up. */
export function markedTexts(texts: readonly Text[]): readonly Fault[] {
  return texts
    .filter(({ text }) => /<\/?[a-z!]|&#?\w+;|\$t\(|\*\*|\]\(/i.test(text))
    .map(({ key, text }) => faultOf(key, "It holds markup; write plain text.", text));
}

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

function faultOf(where: string, what: string, text: string): Fault {
  return { where, what: `${what} It says: "${text}"` };
}
