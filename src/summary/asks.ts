import { isBlank } from "../engine/answer.ts";
import { remarksFor } from "../engine/remarks.ts";
import { ownWords } from "../wording/own.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";

/** The questions that the person wants to ask: own words first, since a list may be cut at its end. */
export function askTexts(source: Source, t: Translator): readonly string[] {
  const { questionnaire, answers, asks, print } = source;
  const own = print.hasWords ? ownWords(asks.own).split("\n") : [];
  return [
    ...own.map((line) => line.trim()).filter((line) => !isBlank(line)),
    ...remarksFor(questionnaire, answers)
      .asks.filter(({ id }) => !asks.leftOut.includes(id))
      .map(({ id }) => t(`asks.${id}`)),
  ];
}
