import { createHash } from "node:crypto";
import { mmn } from "../mmn.ts";
import { baseRates, common, conditions, people } from "./conditions.ts";
import { movedOf } from "./moved.ts";
import { type Mover, moversOf } from "./movers.ts";
import { pageOf } from "./page.ts";
import { pictureOf } from "./picture.ts";
import { hasSign, PEOPLE, peopleWith, type Row, SEED, spreadOf } from "./spread.ts";

/** How every condition spreads. */
export function rowsOf(seed: number = SEED, count: number = PEOPLE): readonly Row[] {
  return conditions.map((condition) => {
    const drawn = peopleWith(condition, count, seed);
    const signless = spreadOf(drawn.filter((person) => !hasSign(person)));
    return { condition, spread: spreadOf(drawn), signless };
  });
}

/** The committed files, by name. */
export function filesOf(rows: readonly Row[], movers: readonly Mover[], seed: number = SEED) {
  return {
    "cohort.md": pageOf(rows, movedOf(movers), { seed, mark: markOf() }),
    "cohort.svg": pictureOf(rows),
  };
}

/** What every assumption does. */
export function allMovers(): readonly Mover[] {
  return conditions.flatMap((condition) => moversOf(condition));
}

/** What no answer is judged by. */
const ASIDE = ["citations", "because", "context"];

/** A mark that changes when a frequency or a rule does. */
export function markOf(): string {
  const { sections, terms, findings, urgency, pattern, movements, optionSets } = mmn;
  const rules = { sections, terms, findings, urgency, pattern, movements, optionSets };
  const text = JSON.stringify([rules, people, common, conditions, baseRates], (key, value) =>
    ASIDE.includes(key) ? undefined : value,
  );
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
