import { type Answer, answerOf, NONE, NOT_SURE } from "../../engine/answer.ts";
import { optionsOf } from "../../engine/path.ts";
import { isRequired } from "../../engine/problem.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { mmn } from "../mmn.ts";
import type { Chances } from "../random.ts";
import type { Shares, Table } from "./shares.ts";

/** The table of a question. */
export function tableOf({ tables }: Shares, key: string): Table {
  const table = tables[key];
  if (!table) throw new Error(`There are no frequencies for ${key}.`);
  return table;
}

/** What a person answers who knows: unless the question is left empty, or answered "not sure". */
export function told(item: Item, shares: Shares, mood: number, known: () => Answer): Answer {
  const left = isRequired(item) ? 0 : shares.left;
  if (mood < left) return null;
  const isUnsure = mood < left + shares.notSure && optionsOf(mmn, item).includes(NOT_SURE);
  if (isUnsure) return answerOf(item, NOT_SURE);
  return known();
}

/** The code into whose share a chance falls. */
export function oneOf({ codes, shares }: Table, chance: number): string {
  let sum = 0;
  let last = "";
  for (const [index, code] of codes.entries()) {
    const share = shares[index] ?? 0;
    sum += share;
    if (chance < sum) return code;
    if (share > 0) last = code;
  }
  return last;
}

/** The codes whose own chances fall into their shares; "none" when there are none. */
export function someOf({ codes, shares }: Table, chances: Chances, name: string): Answer {
  return orNone(codes.filter((code, index) => chances(`${name}: ${code}`) < (shares[index] ?? 0)));
}

/** Codes of several; "none" stands for no code at all. */
export function orNone(codes: readonly string[]): Answer {
  return codes.length > 0 ? codes : [NONE];
}
