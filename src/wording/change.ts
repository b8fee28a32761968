import { isAnswered } from "../engine/answer.ts";
import {
  type Beside,
  changesOver,
  type Earlier,
  type Standing,
  sideBySide,
} from "../engine/changes.ts";
import type { Item, Page } from "../questionnaire/schema.ts";
import { isSide, movementOf } from "../questionnaire/side.ts";
import type { Side } from "../questionnaire/sides.ts";
import { answerText, doctorLabel, doctorText, type Source } from "./answer.ts";
import { shortText } from "./question.ts";
import type { Translator } from "./translate.ts";

/** Who reads it: each has words of their own. */
type Reader = "person" | "doctor";

/** What is compared, in whose words, and which items may be told; without it, all may. */
type Compared = {
  readonly records: readonly Earlier[];
  readonly reader: Reader;
  readonly isShown?: (item: Item) => boolean;
};

/** What was said of something in each of several records, in their order. */
export type DateRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly string[];
};

/** Rows under a title. */
export type DateGroup = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DateRow[];
};

/** Several records beside each other, in the order of the questionnaire. */
export type DatesCompared = {
  /** The rows that are not alike in all records, by section. */
  readonly groups: readonly DateGroup[];
  /** The rows that are; one that was never answered is in neither. */
  readonly same: readonly DateRow[];
  /** How many answers are other ones than the last time they were given; undefined for the first record. */
  readonly changes: readonly (number | undefined)[];
};

/** Lays records beside each other, the two sides of a movement in one row. */
export function datesCompared(
  { questionnaire, t }: Pick<Source, "questionnaire" | "t">,
  { records, reader, isShown = () => true }: Compared,
): DatesCompared {
  const shown = sideBySide(questionnaire, records).filter(({ item }) => isShown(item));
  const besideOf = new Map(shown.map((beside) => [beside.item.linkId, beside]));
  const sections = questionnaire.sections.map(({ id, pages }) => ({
    id,
    title: t(`sections.${id}`),
    rows: pages.flatMap((page) => rowsOf(t, page, { besideOf, records, reader })),
  }));
  return {
    groups: sections
      .map(({ rows, ...section }) => ({ ...section, rows: rows.filter(({ isSame }) => !isSame) }))
      .filter(({ rows }) => rows.length > 0),
    same: sections.flatMap(({ rows }) => rows.filter(({ isSame }) => isSame)),
    changes: changesOver(shown, records.length),
  };
}

type Row = DateRow & { readonly isSame: boolean };

type Known = Pick<Compared, "records" | "reader"> & {
  readonly besideOf: ReadonlyMap<string, Beside>;
};

/** The rows of a page: one for each item, or one for the movement that it is about. */
function rowsOf(t: Translator, page: Page, { besideOf, records, reader }: Known): readonly Row[] {
  const all = page.items.flatMap(({ linkId }) => besideOf.get(linkId) ?? []);
  const said = all.filter(({ kind }) => kind !== "silent");
  const isSame = said.every(({ kind }) => kind === "same");
  const movement = movementOf(page);
  if (movement === undefined) {
    return said.map(({ item, kind, standings }) => ({
      id: item.linkId,
      label: labelOf(t, item, reader),
      isSame: kind === "same",
      cells: standings.map((standing) => textOf(t, item, standing, reader)),
    }));
  }
  if (said.length === 0) return [];
  const cells = records.map((_, at) => sidesText(t, all, at, reader));
  return [{ id: movement, label: t(`movements.${movement}.short`), isSame, cells }];
}

/** What a record says of the two sides of a movement; once for both where it says nothing of either. */
function sidesText(t: Translator, sides: readonly Beside[], at: number, reader: Reader): string {
  const textOn = (side: Side) => {
    const beside = sides.find(({ item }) => isSide(item) && item.side === side);
    const standing = beside?.standings[at];
    return beside && standing ? textOf(t, beside.item, standing, reader) : t("compare.notAsked");
  };
  const [left, right] = [textOn("left"), textOn("right")];
  const isSilent = sides.every(({ standings }) => !isAnswered(standings[at]?.answer));
  return isSilent && left === right ? left : t("compare.sides", { left, right });
}

function labelOf(t: Translator, item: Item, reader: Reader): string {
  return reader === "doctor" ? doctorLabel(t, item) : shortText(t, item);
}

function textOf(
  t: Translator,
  item: Item,
  { isAsked, isNewer, answer }: Standing,
  reader: Reader,
): string {
  if (!isAsked) return t(isNewer ? "compare.notInVersion" : "compare.notAsked");
  if (reader === "person" || answer === undefined || !isAnswered(answer)) {
    return answerText(t, item, answer ?? null);
  }
  return doctorText(t, item, answer, Number.POSITIVE_INFINITY);
}
