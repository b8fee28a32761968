import { SOONEST_FIRST } from "../../engine/urgency.ts";
import { rounded } from "./moved.ts";
import { inHundred, PATTERNS, type Row } from "./spread.ts";

const NAME_WIDTH = 290;
const PANEL = 400;
const GAP = 30;
const ROW = 34;
const BAR = 24;
const TOP = 110;
const WIDTH = NAME_WIDTH + 2 * PANEL + GAP + 10;

/** Six fills that differ in grey and in texture, with the colour of what is written on them. */
const FILLS = [
  { fill: "#1a1a1a", ink: "#ffffff" },
  { fill: "url(#stripes)", ink: "#000000" },
  { fill: "#6e6e6e", ink: "#ffffff" },
  { fill: "#e4e4e4", ink: "#000000" },
  { fill: "url(#dots)", ink: "#000000" },
  { fill: "#ffffff", ink: "#000000" },
];

const DEFS = `<defs>
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2.5" height="6" fill="#5a5a5a"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.3" fill="#3a3a3a"/></pattern>
</defs>`;

/** The cohort as two columns of stacked bars: urgency and pattern. */
export function pictureOf(rows: readonly Row[]): string {
  const height = TOP + rows.length * ROW + 10;
  const second = NAME_WIDTH + PANEL + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="cohort-title cohort-desc" font-family="sans-serif" font-size="13">
<title id="cohort-title">How invented people with ${rows.length} conditions spread over urgency and pattern</title>
<desc id="cohort-desc">Stacked bars of 100 people each. A check of the rules on invented people, not evidence of accuracy. ${described(rows)}</desc>
${DEFS}
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="10" y="22" font-size="15" font-weight="bold">Of 100 invented people: a check of the rules, not evidence of accuracy</text>
${legend("Urgency", SOONEST_FIRST, NAME_WIDTH)}
${legend("Pattern", PATTERNS, second)}
${rows.map((row, index) => line(row, TOP + index * ROW, second)).join("\n")}
</svg>
`;
}

function legend(title: string, codes: readonly string[], left: number): string {
  const keys = codes.map((code, index) => {
    const x = left + (index % 3) * 135;
    const y = 58 + Math.floor(index / 3) * 20;
    return `<rect x="${x}" y="${y}" width="14" height="14" fill="${fillOf(index).fill}" stroke="#000000"/><text x="${x + 19}" y="${y + 12}" font-size="12">${code}</text>`;
  });
  return [`<text x="${left}" y="48" font-weight="bold">${title}</text>`, ...keys].join("\n");
}

function line(row: Row, y: number, second: number): string {
  const name = `<text x="${NAME_WIDTH - 10}" y="${y + 17}" text-anchor="end">${shortened(row.condition.name)}</text>`;
  return [name, bar(row, SOONEST_FIRST, NAME_WIDTH, y), bar(row, PATTERNS, second, y)].join("\n");
}

function bar({ spread }: Row, codes: readonly string[], left: number, y: number): string {
  const shares = codes.map((code) => inHundred(spread, code));
  const parts = shares.flatMap((share, index) => {
    if (share === 0) return [];
    const before = shares.slice(0, index).reduce((sum, other) => sum + other, 0);
    const x = left + (before * PANEL) / 100;
    const width = (share * PANEL) / 100;
    const { fill, ink } = fillOf(index);
    const box = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${fill}" stroke="#000000" stroke-width="0.7"/>`;
    return share < 6 ? [box] : [box, number(rounded(share), x + width / 2, y, fill, ink)];
  });
  return parts.join("\n");
}

/** A number on its part of a bar; a texture is kept away from it by a rim. */
function number(text: string, x: number, y: number, fill: string, ink: string): string {
  const rim = fill.startsWith("url")
    ? ' stroke="#ffffff" stroke-width="4" paint-order="stroke"'
    : "";
  return `<text x="${x.toFixed(1)}" y="${y + 17}" text-anchor="middle" fill="${ink}"${rim}>${text}</text>`;
}

function described(rows: readonly Row[]): string {
  const of = ({ spread }: Row, codes: readonly string[]) =>
    codes.map((code) => `${code} ${rounded(inHundred(spread, code)).replace("<1", "under 1")}`);
  return rows
    .map(
      (row) =>
        `${row.condition.name}: ${[...of(row, SOONEST_FIRST), ...of(row, PATTERNS)].join(", ")}.`,
    )
    .join(" ");
}

function fillOf(index: number) {
  const fill = FILLS[index];
  if (!fill) throw new Error("There are more parts than fills.");
  return fill;
}

function shortened(name: string): string {
  return name.replace(/ \(.*\)|, starting.*/g, "");
}
