import { SOONEST_FIRST } from "../../engine/urgency.ts";
import { mmn } from "../mmn.ts";
import { baseRates } from "./conditions.ts";
import { isAssumption } from "./frequency.ts";
import { missingPart } from "./missing.ts";
import { type Moved, rounded } from "./moved.ts";
import { MOVED } from "./movers.ts";
import { inHundred, isAcute, lateInHundred, PATTERNS, type Row } from "./spread.ts";

const PREVALENCE = 0.53;
const MMN_JAPAN = 0.29;
const ALS_JAPAN = 6.63;
const SENSITIVITY = 0.8;
const SPECIFICITIES = [0.95, 0.99, 0.999];

/** The page about the cohort. */
export function pageOf(
  rows: readonly Row[],
  moved: Moved,
  { seed, mark }: { readonly seed: number; readonly mark: string },
): string {
  const size = rows[0]?.spread.people.toLocaleString("en-GB") ?? "0";
  return `# A simulated cohort

**This is a check of the rules on invented people. It is not evidence of accuracy.** Nobody below is a patient. Most
frequencies are assumptions of ours, each with a range and a reason in \`src/authoring/cohort/conditions.json\`. A published one
is what doctors recorded of people they had diagnosed, taken here as if those people had answered so themselves.

${size} people for each condition, seed ${seed}, rules ${mmn.rules}, inputs \`${mark}\`. Made by
\`npm run cohort\`, never edited by hand. Answers are drawn independently within a condition, except about the body: the
worse side, what was weak first and the weak parts agree, a movement is tried only in a limb with a weak part, and where
both sides are equal they answer alike. Other things that go together in an illness (pain, numbness, speed) do not here.
Where a slow condition comes to \`emergency\` or \`same-day\`, that is mostly a sign chosen from caution, which is assumed too.

## How each condition spreads

Of 100 people with each condition, how many are told what. "From papers" counts the frequencies that have a source.

| condition | from papers | ${[...SOONEST_FIRST, ...PATTERNS].join(" | ")} |
|---|${"---|".repeat(SOONEST_FIRST.length + PATTERNS.length + 1)}
${rows.map(lineOf).join("\n")}

![Stacked bars: of 100 invented people with each condition, how many come to each urgency and each pattern. The table above has the same numbers.](cohort.svg)

${inWords(rows)}

## No figure found: default

${missingPart(rows.map(({ condition }) => condition))}

## What moves when an assumption moves

Each of ${moved.count} assumptions that a rule can feel was moved alone to both ends of its range, on ${MOVED} people
with each condition, so a difference of a few in 100 may be chance. Shown are the largest movers and the outcome each
moves most, one row a question; \`weakness\` and the ways of filling in move every condition and have one row in all.

| condition | what was moved | from (range) | outcome | of 100 |
|---|---|---|---|---|
${moved.largest.join("\n")}

What moves \`several-features\` most among people with MMN:

| condition | what was moved | from (range) | outcome | of 100 |
|---|---|---|---|---|
${moved.several.join("\n")}

## Who could be told too little

With a stroke or Guillain-Barre syndrome, nobody who chose a sign on the safety pages is told less than the same day. Of
100 who chose none:

| condition | chose none, of 100 | of 100 of these, told less than the same day |
|---|---|---|
${rows
  .filter(({ condition }) => isAcute(condition))
  .map(signlessLine)
  .join("\n")}

Most of the latter called nothing weak, so nothing asked them when it began. Signs are drawn independently, so that to miss
all of them is rarer here than it may be in life: the last column matters more than the one before it. Whichever assumption is
moved alone, at most ${Math.ceil(moved.late)} of 100 people with either are told less than the same day.

## Why no likelihood can be given

| people per 100,000 | | source |
|---|---|---|
${baseRates.map(({ what, per100000, source }) => `| ${what} | ${per100000} | ${source} |`).join("\n")}

An illustration with assumed, not measured, figures: a rule that speaks for ${SENSITIVITY * 100} of 100 people with MMN, in the general
public at ${PREVALENCE} per 100,000, speaks for ${(PREVALENCE * SENSITIVITY).toFixed(2)} of them per 100,000 people.

| silent for so many of 100 without MMN | speaks wrongly, per 100,000 | right once in |
|---|---|---|
${SPECIFICITIES.map(illustration).join("\n")}

Even where the cause is certainly MMN or ALS, the rates in Japan (${MMN_JAPAN} and ${ALS_JAPAN} per 100,000) give one person with MMN to
${Math.round(ALS_JAPAN / MMN_JAPAN)} with ALS. The shares in the first table must not be put into this arithmetic: they are invented, most causes of
weakness are not among them, and nobody knows who opens such a page. So the product states no likelihood, for anybody.
`;
}

function lineOf({ condition, spread }: Row): string {
  const entries = Object.values(condition.answers).flatMap((table) => Object.values(table));
  const cited = entries.filter((entry) => !isAssumption(entry) && entry.source !== "definition");
  const shares = [...SOONEST_FIRST, ...PATTERNS].map((code) => rounded(inHundred(spread, code)));
  return `| ${[condition.name, `${cited.length} of ${entries.length}`, ...shares].join(" | ")} |`;
}

function signlessLine({ condition, spread, signless }: Row): string {
  const chose = rounded((signless.people * 100) / spread.people);
  return `| ${[condition.name, chose, rounded(lateInHundred(signless))].join(" | ")} |`;
}

/** The picture in words: the commonest urgency and pattern of each condition. */
function inWords(rows: readonly Row[]): string {
  const most = ({ spread }: Row, codes: readonly string[]) => {
    const code = codes.reduce((one, other) =>
      inHundred(spread, other) > inHundred(spread, one) ? other : one,
    );
    return `\`${code}\` ${rounded(inHundred(spread, code))}`;
  };
  const lines = rows.map(
    (row) => `${row.condition.name}: ${most(row, SOONEST_FIRST)}, ${most(row, PATTERNS)}`,
  );
  return `The picture in words, with the commonest of each: ${lines.join("; ")}.`;
}

function illustration(specificity: number): string {
  const wrong = (100_000 - PREVALENCE) * (1 - specificity);
  const right = PREVALENCE * SENSITIVITY;
  const cells = [
    String(Number((specificity * 100).toFixed(1))),
    `about ${Math.round(wrong).toLocaleString("en-GB")}`,
    `about ${Number(((wrong + right) / right).toPrecision(3)).toLocaleString("en-GB")}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
