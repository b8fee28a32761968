import { isAnswered } from "../engine/answer.ts";
import type { Path } from "../engine/path.ts";
import type { Item } from "../questionnaire/schema.ts";
import { isSide } from "../questionnaire/side.ts";
import { answerText, doctorLabel, doctorText } from "../wording/answer.ts";
import { questionText } from "../wording/question.ts";
import type { Translator } from "../wording/translate.ts";
import { isLeftOut, type Source } from "./copy.ts";

/** A label and what was answered. */
export type Row = { readonly linkId: string; readonly label: string; readonly value: string };

/** Rows under the name of a section of the questionnaire. */
export type Group = { readonly sectionId: string; readonly rows: readonly Row[] };

/** Every answer in the words the person saw; one that is left out of the copy says so. */
export function fullGroups(path: Path, { print }: Source, t: Translator): readonly Group[] {
  return groupsOf(path, (item) => {
    const answer = path.answers.get(item.linkId);
    const isWithheld = isLeftOut(print, item) && isAnswered(answer);
    const value = isWithheld ? t("summary.leftOut") : answerText(t, item, answer);
    return { linkId: item.linkId, label: questionText(t, item), value };
  });
}

/** What was answered to one item, in the doctor's words; nothing for what is empty or left out. */
export function doctorRow(
  path: Path,
  { print }: Source,
  t: Translator,
  item: Item,
  most: number,
): Row | undefined {
  const answer = path.answers.get(item.linkId);
  if (isSide(item) || isLeftOut(print, item) || answer === undefined || !isAnswered(answer)) return;
  const value = doctorText(t, item, answer, most);
  return { linkId: item.linkId, label: doctorLabel(t, item), value };
}

/** The rows of the items that are asked, by section. */
export function groupsOf(
  { pages }: Path,
  rowOf: (item: Item) => Row | undefined,
): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const { section, items } of pages) {
    const rows = items.map(rowOf).filter((row) => row !== undefined);
    groups.set(section.id, [...(groups.get(section.id) ?? []), ...rows]);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 0)
    .map(([sectionId, rows]) => ({ sectionId, rows }));
}
