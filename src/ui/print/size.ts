import type { Translate } from "../../i18n/translator.ts";
import type { Row } from "../../sheet/rows.ts";
import type { Sheet } from "../../sheet/sheet.ts";

/** How large the first page is set, in points; each is a class of its style sheet. */
export type Size = "large" | "medium" | "small";

const POINTS: readonly (readonly [Size, number])[] = [
  ["large", 10],
  ["medium", 9],
];

/** The height that A4 and US Letter have in common within their margins, less what an estimate may be wrong by. */
const HEIGHT = 238;
const WIDTH = 186;
const POINT = 0.3528;

/**
 * The largest type in which the first page fits one side of paper: at arm's length a short record is read with ease, and
 * the longest still fits. It is estimated from the letters, since paper can be measured only while it is printed.
 */
export function sizeOf(facts: Sheet, text: Translate): Size {
  return POINTS.find(([, points]) => heightOf(facts, text, points) <= HEIGHT)?.[0] ?? "small";
}

/** The height of the first page in millimetres at a size of type. */
function heightOf(facts: Sheet, text: Translate, points: number): number {
  const { flags, ownWords, story, body, movements, findings, alsoReported, unknown, asks } = facts;
  const line = points * POINT * 1.24;
  const letter = points * POINT * 0.53;
  const lines = (letters: number, width: number) => Math.ceil((letters * letter) / width);
  const rowLines = (rows: readonly Row[], width: number) =>
    rows.reduce((sum, { label, value }) => sum + lines(label.length + value.length + 2, width), 0);
  const third = (WIDTH - 8) / 3;
  const names = (ids: readonly { readonly id: string }[]) =>
    ids.map(({ id }) => text(`findings.${id}.name`));
  const features = names([...findings.core, ...findings.supportive]);
  const strong = names(findings["strong-pointer"]).join("; ");
  const columns = Math.max(
    2.4 + features.reduce((sum, name) => sum + lines(name.length + 10, third) * 1.06, 0),
    2 + lines(strong.length, third) + lines(alsoReported.join("; ").length, third) + 1,
    2 + lines(unknown.join("; ").length, third),
  );
  const besides = facts.groups.flatMap(({ rows }) => rows);
  const storyLines = Math.ceil(
    rowLines([...(story?.rows ?? []), ...(body ? [body.row] : [])], 70) / 2,
  );
  const blocks = [
    1.3 + rowLines([joined(flags)], WIDTH - 4),
    ownWords.length > 0 ? 1.2 + rowLines([joined(ownWords)], WIDTH) : 0,
    story || body ? 1.2 + Math.max(storyLines + 22 / line, body ? 42 / line : 0) : 0,
    movements.length > 0
      ? 2.4 + 1.1 * Math.ceil(movements.length / (movements.length > 6 ? 2 : 1))
      : 0,
    1.2 + columns,
    besides.length > 0 ? 2.2 + rowLines(besides, third) / 3 : 0,
    asks.length > 0 ? 2.2 + asks.reduce((sum, ask) => sum + lines(ask.length + 3, 88), 0) / 2 : 0,
  ].filter((block) => block > 0);
  const headAndFoot = 24;
  return headAndFoot + blocks.reduce((sum, block) => sum + block * line + 2, 0);
}

function joined(rows: readonly Row[]): Row {
  const value = rows.map((row) => `${row.label} ${row.value}`).join(" · ");
  return { linkId: "", label: "", value };
}
