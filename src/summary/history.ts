import { itemOf, type Path } from "../engine/path.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { doctorLabel } from "../wording/answer.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";
import { factOf, type Standing } from "./fact.ts";
import { doctorRow, type Row } from "./rows.ts";

/** A row of the history, with the codes it came from, or why there are none. */
export type HistoryRow = Row & {
  readonly codes: readonly string[];
  readonly standing: Standing;
};

/**
 * How the weakness began and went, in the order in which it is told, with the date beside how long ago that was. What is
 * not known says so. Nothing where the questionnaire tells no history, or these answers leave none to ask.
 */
export function historyOf(source: Source, path: Path, t: Translator): readonly HistoryRow[] {
  const { history } = source.questionnaire;
  if (!history) return [];
  const { place, side, began, date, speed, course, spread } = history;
  const given = rowOf(source, path, t, date);
  return [place, side, began, speed, course, spread].flatMap((linkId) => {
    const row = rowOf(source, path, t, linkId);
    if (!row) return [];
    const isDated = linkId === began && given?.standing === "known";
    if (!isDated) return [row];
    const isOther = isOtherwise(source, row, String(path.answers.get(date)));
    const key = isOther ? "summary.datedOtherwise" : "summary.dated";
    return [{ ...row, value: t(key, { when: row.value, date: given.value }) }];
  });
}

/**
 * Whether a date, as YYYY or YYYY-MM, cannot be as long ago as was chosen. A month on either side is left to a memory that
 * is not sharp, so that only what contradicts is said to.
 */
function isOtherwise(
  { questionnaire, today }: Source,
  { codes: [code = ""] }: HistoryRow,
  date: string,
): boolean {
  const span = questionnaire.history?.months?.[code];
  if (!span || !today) return false;
  const [least, most = Number.POSITIVE_INFINITY] = span;
  const [year = 0, month] = date.split("-").map(Number);
  const now = monthOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)));
  const longest = now - monthOf(year, month ?? 1) + 1;
  const shortest = now - monthOf(year, month ?? 12) - 1;
  return longest < least || shortest > most;
}

function monthOf(year: number, month: number): number {
  return year * 12 + month;
}

/** What the questionnaire names as its history, in the order in which it is told; nothing where it tells none. */
export function linkIdsOfHistory({ history }: Questionnaire): readonly string[] {
  if (!history) return [];
  const { place, side, began, date, speed, course, spread } = history;
  return [place, side, began, date, speed, course, spread];
}

/** One item of the doctor's page that is told whether it was answered or not; nothing where it is not to be asked. */
export function rowOf(
  source: Source,
  path: Path,
  t: Translator,
  linkId: string,
): HistoryRow | undefined {
  const item = itemOf(source.questionnaire, linkId);
  if (!item || !path.asked.has(linkId)) return;
  const { codes, standing } = factOf(source, path, linkId);
  const row = doctorRow(path, source, t, item, Number.POSITIVE_INFINITY);
  const value = standing === "known" && row ? row.value : t(`summary.flag.${standing}`);
  return { linkId, label: doctorLabel(t, item), value, codes, standing };
}
