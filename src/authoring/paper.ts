import { standsAlone } from "../engine/answer.ts";
import { optionsOf } from "../engine/path.ts";
import type { Soon } from "../engine/urgency.ts";
import type {
  Item,
  MultiItem,
  Questionnaire,
  SingleItem,
  TextItem,
} from "../questionnaire/schema.ts";
import { type Entry, entriesOf, isTable } from "./paper/entries.ts";
import { type Gate, gatesOf, nextAfter } from "./paper/route.ts";
import { soonWith } from "./paper/soon.ts";
import { type MovementRow, rowsOf } from "./paper/table.ts";

/** A box to tick. */
export type Box = {
  readonly code: string;
  /** The letter of the row in the table of movements that a tick opens. */
  readonly letter: string | undefined;
  /** The number to go on with, where it is not the next one; one past the last is the end. */
  readonly goTo: number | undefined;
  /** How soon to get help with this tick alone. */
  readonly soon: Soon | undefined;
};

/** A question with boxes to tick. */
export type Choice = {
  readonly kind: "choice";
  readonly item: SingleItem | MultiItem;
  readonly boxes: readonly Box[];
  /** How soon to get help with any tick; "none" and "not sure" aside. */
  readonly soon: Soon | undefined;
};

/** A question with lines to write on. */
export type Lines = { readonly kind: "text"; readonly item: TextItem };

/** The table of movements. One item stands for all: they share their options. */
export type Table = {
  readonly kind: "table";
  readonly item: Item;
  readonly rows: readonly MovementRow[];
  readonly codes: readonly string[];
};

/** What is asked under one number, and the gates that begin at it. */
export type Question = (Choice | Lines | Table) & {
  readonly number: number;
  readonly gates: readonly Gate[];
};

/** A section of the questionnaire with its questions. */
export type Part = {
  readonly sectionId: string;
  readonly isOptional: boolean;
  readonly questions: readonly Question[];
};

/** What is asked on paper, with the way through it. */
export type Paper = {
  readonly parts: readonly Part[];
  /** One past the last number: where the questions end. */
  readonly end: number;
};

/** Puts the questions on paper. Numbers and "go to" follow from the questionnaire; nobody writes them. */
export function paperOf(questionnaire: Questionnaire): Paper {
  const entries = entriesOf(questionnaire);
  const gates = gatesOf(entries);
  const questions = entries.map((entry, index): Question => {
    const number = index + 1;
    const goTo = (code: string) => {
      const next = nextAfter(entries, gates, number, code);
      return next === number + 1 ? undefined : next;
    };
    const content = contentOf(questionnaire, entries, entry, goTo);
    return { ...content, number, gates: gates[index] ?? [] };
  });
  const parts = questionnaire.sections.map(({ id, optional = false, pages }) => {
    const asked = pages.flatMap(({ items }) => items.map(({ linkId }) => linkId));
    const isHere = ({ item }: Question) => asked.includes(item.linkId);
    return { sectionId: id, isOptional: optional, questions: questions.filter(isHere) };
  });
  return { parts, end: entries.length + 1 };
}

function contentOf(
  questionnaire: Questionnaire,
  entries: readonly Entry[],
  entry: Entry,
  goTo: (code: string) => number | undefined,
): Choice | Lines | Table {
  const [item] = entry.items;
  if (item.type === "text") return { kind: "text", item };
  const codes = optionsOf(questionnaire, item);
  if (isTable(entry.items)) {
    return { kind: "table", item, rows: rowsOf(questionnaire, entry), codes };
  }
  const boxes = codes.map((code) => ({
    code,
    letter: letterOf(questionnaire, entries, item, code),
    // Where several boxes may be ticked, only one that stands alone leads anywhere.
    goTo: item.type === "single" || standsAlone(code) ? goTo(code) : undefined,
    soon: soonWith(questionnaire, item, code),
  }));
  const signs = boxes.filter(({ code }) => !standsAlone(code)).map(({ soon }) => soon);
  const soon = signs.every((sign) => sign === signs[0]) ? signs[0] : undefined;
  return { kind: "choice", item, boxes, soon };
}

function letterOf(
  questionnaire: Questionnaire,
  entries: readonly Entry[],
  { linkId }: Item,
  code: string,
): string | undefined {
  const rows = entries.flatMap((entry) => rowsOf(questionnaire, entry));
  const isOpened = ({ opener }: MovementRow) =>
    opener?.linkId === linkId && opener.codes.includes(code);
  return rows.find(isOpened)?.letter;
}
