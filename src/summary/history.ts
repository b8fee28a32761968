import { codesOf, isKnown } from "../engine/answer.ts";
import { itemOf, type Path } from "../engine/path.ts";
import type { History, Item, Questionnaire } from "../questionnaire/schema.ts";
import type { Translate } from "../wording/translate.ts";
import type { Source } from "./copy.ts";
import { doctorRow, type Row } from "./rows.ts";

/** How the weakness began and went, as rows and as a line to draw; what is not known is not drawn. */
export type HistoryFacts = {
  readonly rows: readonly Row[];
  /** When it began, in words; with the date, where one was given. */
  readonly began: string | undefined;
  readonly onset: Onset | undefined;
  readonly course: Course | undefined;
};

type Onset = History["speed"]["lines"][string];
type Course = History["course"]["lines"][string];

/** The history of these answers; undefined where the questionnaire tells none, or nothing of it was asked. */
export function historyOf(source: Source, path: Path, t: Translate): HistoryFacts | undefined {
  const { history } = source.questionnaire;
  if (!history) return;
  const rows = itemsOfHistory(source.questionnaire)
    .map((item) => doctorRow(path, source, t, item, 1))
    .filter((row) => row !== undefined);
  if (rows.length === 0) return;
  const said = (linkId: string) => rows.find((row) => row.linkId === linkId)?.value;
  const began = isKnown(path.answers.get(history.began)) ? said(history.began) : undefined;
  const date = said(history.date);
  return {
    rows: date && began ? withDate(rows, history, date) : rows,
    began: [began, date && `(${date})`].filter(Boolean).join(" ") || undefined,
    onset: lineOf(path, history.speed),
    course: lineOf(path, history.course),
  };
}

/** The date beside how long ago that was, as one row. */
function withDate(rows: readonly Row[], history: History, date: string): readonly Row[] {
  return rows
    .filter(({ linkId }) => linkId !== history.date)
    .map((row) =>
      row.linkId === history.began ? { ...row, value: `${row.value} (${date})` } : row,
    );
}

/** The items that tell the history, in the order in which they are told. */
export function itemsOfHistory(questionnaire: Questionnaire): readonly Item[] {
  return linkIdsOfHistory(questionnaire).flatMap((linkId) => itemOf(questionnaire, linkId) ?? []);
}

/** What the questionnaire names as its history, in the order in which it is told; nothing where it tells none. */
export function linkIdsOfHistory({ history }: Questionnaire): readonly string[] {
  if (!history) return [];
  const { place, side, began, date, speed, course } = history;
  return [place, side, began, date, speed.item, course.item];
}

function lineOf<Line>(
  { answers }: Path,
  { item, lines }: { readonly item: string; readonly lines: Readonly<Record<string, Line>> },
): Line | undefined {
  return codesOf(answers.get(item)).map((code) => lines[code])[0];
}
