import { ARGUES_AGAINST } from "../../engine/assess.ts";
import type { Row } from "../../summary/rows.ts";
import { historyRows, type Summary } from "../../summary/summary.ts";
import type { Translator } from "../../wording/translate.ts";

/** How large the first page is set; each is a class of its style sheet. */
export type Size = "large" | "larger" | "medium" | "smaller" | "smallest";

/** With more movements than this there are two tables side by side. */
export const ONE_TABLE = 3;

/** The sizes in points, but the smallest, which holds the longest record. */
const POINTS: readonly (readonly [Size, number])[] = [
  ["large", 10],
  ["larger", 9.5],
  ["medium", 9],
  ["smaller", 8.5],
];

/** What A4 and US Letter have in common within their margins, in millimetres, less what an estimate may be wrong by. */
const HEIGHT = 248;
const WIDTH = 186;

/** A point in millimetres; the height of a line and the gap between two parts, in the size of the type. */
const POINT = 25.4 / 72;
const LINE = 1.18;
const GAP = 0.5;

/**
 * The largest type in which the first page fits one side of paper: at arm's length a short record is read with ease, and
 * the longest still fits. It is estimated from the letters, since paper can be measured only while it is printed.
 */
export function sizeOf(facts: Summary, t: Translator): Size {
  return POINTS.find(([, points]) => heightOf(facts, t, points) <= HEIGHT)?.[0] ?? "smallest";
}

/** The height of the first page in millimetres at a size of type. */
function heightOf(facts: Summary, t: Translator, points: number): number {
  const em = points * POINT;
  const parts = partsOf(facts, t, em).filter((part) => part > 0);
  const headAndFoot = 13 + 11 + 2 * em;
  return headAndFoot + parts.reduce((sum, part) => sum + part + GAP * em, 0);
}

/** The height of each part between head and foot; a part that is left out has none. */
function partsOf(facts: Summary, t: Translator, em: number): readonly number[] {
  const { redFlags, ownWords, history, body, movements, findings, alsoReported, unknown, asks } =
    facts;
  const lines = (said: string, room: number) => Math.ceil(widthOf(said) / (room / em - 1));
  const high = (count: number) => count * LINE * em;
  const rowLines = (rows: readonly Row[], room: number) =>
    rows.reduce((sum, { label, value }) => sum + lines(`${label} ${value}`, room), 0);
  const inColumns = (rows: readonly Row[], columns: number, room: number) =>
    Math.ceil(rowLines(rows, room) / columns + (columns - 1) / 2);
  const name = ({ id }: { readonly id: string }) => t(`findings.${id}.name`);
  const title = high(1) + 1;
  const features = [...findings.core, ...findings.supportive].map(
    (finding) => `${name(finding)} ${t(`summary.status.${finding.status}`)}`,
  );
  const strong = findings[ARGUES_AGAINST].map(name).join("; ");
  const columns = [
    high(2 + features.reduce((sum, feature) => sum + lines(feature, 76), 0)) + 3,
    high(3 + lines(strong, 52) + lines(alsoReported.join("; "), 52)) + 2,
    high(2 + lines(unknown.join("; "), 52)),
  ];
  const telling = high(inColumns(historyRows(facts), 2, 67));
  const besides = facts.groups.flatMap(({ rows }) => rows);
  const askLines = asks.reduce((sum, ask) => sum + Math.min(2, lines(ask, 91)), 0);
  return [
    title + 2 + (redFlags.length > 0 ? high(rowLines([joined(redFlags)], WIDTH - 5)) : 0),
    ownWords.length > 0 ? title + high(Math.min(2, rowLines([joined(ownWords)], WIDTH))) : 0,
    history || body ? title + Math.max((history ? 23 : 0) + telling, body ? 38 : 0) : 0,
    movements.length > 0
      ? title +
        (high(1) + 0.4) *
          (1 + (movements.length > ONE_TABLE ? Math.ceil(movements.length / 2) : ONE_TABLE))
      : 0,
    title + Math.max(...columns),
    besides.length > 0 ? title + high(inColumns(besides, 3, 60)) : 0,
    asks.length > 0 ? title + high(Math.ceil(askLines / 2 + 0.5)) : 0,
  ];
}

function joined(rows: readonly Row[]): Row {
  const value = rows.map((row) => `${row.label} ${row.value}`).join(" · ");
  return { linkId: "", label: "", value };
}

/** About how wide a text is in bold, in the size of the type. Other scripts and pictures are taken for the widest. */
function widthOf(said: string): number {
  return [...said].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (letter > "\u024f") return 1.3;
  if (/[\s.,;:'!|()fijlrt-]/.test(letter)) return 0.31;
  if (/[MWm@%]/.test(letter)) return 0.95;
  return /[A-Zw]/.test(letter) ? 0.75 : 0.57;
}
