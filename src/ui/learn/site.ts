import type { Learn } from "../../questionnaire/learn.ts";
import type { Citation } from "../../questionnaire/schema.ts";
import type { Area } from "../../summary/nerves.ts";
import type { Translator } from "../../wording/translate.ts";

/** Who runs the site, where whoever built it has said so, and how to write to them: an address of mail or of the web. */
export type Publisher = { readonly name: string; readonly contact?: string | undefined };

/** What every learn page is made from, in the app and beside it. */
export type Site = {
  readonly t: Translator;
  readonly learn: Learn;
  /** The sources of the questionnaire, which serve here as well. */
  readonly citations: readonly Citation[];
  readonly ways: Ways;
  readonly publisher: Publisher | undefined;
  /** Today, as YYYY-MM-DD; a page that stands in a file does not know it. */
  readonly today: string | undefined;
  /** The nerves that answers call weak, by their sides; none where there are no answers. */
  readonly weak: readonly Area[];
};

/** Where the links of a learn page lead. */
export type Ways = {
  readonly topic: (id: string) => string;
  readonly list: string;
  readonly sources: string;
  readonly answer: string;
  /** Whether an address may lead within the page. In the app it says where a person is, so that a button does. */
  readonly isWithin: boolean;
};

/** The page of sources, by the name it has in addresses. */
export const SOURCES = "sources";

/** A source by its id, wherever it is named. */
export function sourceOf({ learn, citations }: Site, id: string): Citation | undefined {
  return [...learn.sources, ...citations].find((source) => source.id === id);
}

/** How a source was read and when, in words; nothing where no learn page uses it. */
export function readingOf({ learn, t }: Site, id: string, dayText: DayText): string | undefined {
  const reading = learn.readings.find(({ source }) => source === id);
  return reading && t(`learnPage.how.${reading.how}`, { date: dayText(reading.on, t.language) });
}

type DayText = (day: string, language: string) => string;
