import { isBlank } from "../engine/answer.ts";
import { remarksFor } from "../engine/remarks.ts";
import { ownWords } from "../wording/own.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";

/** What the questions are called: the person's only where they chose among them or wrote some. */
export function asksTitle(t: Translator, { asks, print }: Pick<Source, "asks" | "print">): string {
  const isTheirs = asks.leftOut.length > 0 || (print.hasWords && !isBlank(asks.own));
  return t(isTheirs ? "summary.asks" : "summary.asksPrepared");
}

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
