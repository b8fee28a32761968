import { textsIn } from "../../texts.ts";
import type { Fault } from "../checks/fault.ts";
import { wording } from "../words/limits.ts";
import { wordsOf } from "../words/readability.ts";
import { checkUnwritten } from "../words/unwritten.ts";
import { bannedTexts, hardTexts, longSentences, markedTexts } from "../words/wording.ts";

const { learnLimits } = wording;

/** What is left to write on the learn pages, and what is worded wrongly; how a text is worded is known of English only. */
export function checkLearnTexts(language: string, words: unknown): readonly Fault[] {
  const texts = textsIn(words);
  const unwritten = checkUnwritten(texts);
  if (language.split("-")[0] !== "en") return unwritten;
  // What is not written yet is told as that alone.
  const done = texts.filter((text) => checkUnwritten([text]).length === 0);
  const named = (name: string) => done.filter(({ key }) => key.endsWith(`.${name}`));
  return [
    ...unwritten,
    ...hardTexts(done, learnLimits),
    ...longSentences(done, learnLimits),
    ...bannedTexts(done),
    ...markedTexts(done),
    ...named("description")
      .filter(({ text }) => text.length > learnLimits.descriptionSigns)
      .map(({ key, text }) => ({
        where: key,
        what: `It has ${text.length} signs, and ${learnLimits.descriptionSigns} is the limit of what a search engine shows; shorten it.`,
      })),
    ...named("short")
      .filter(({ text }) => wordsOf(text).length > learnLimits.shortWords)
      .map(({ key, text }) => ({
        where: key,
        what: `It has ${wordsOf(text).length} words, and ${learnLimits.shortWords} is the limit; shorten it. It says: "${text}"`,
      })),
  ];
}
