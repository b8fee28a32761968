import { NOT_SURE } from "../../engine/answer.ts";
import { type Condition, people } from "./conditions.ts";
import { isOneOf } from "./drawn.ts";
import { type Frequencies, isAssumption, shareOf } from "./frequency.ts";

/** The codes of a question with their shares, as drawing needs them. */
export type Table = { readonly codes: readonly string[]; readonly shares: readonly number[] };

/** What to draw a person from. */
export type Shares = {
  readonly left: number;
  readonly notSure: number;
  readonly background: number;
  readonly tables: Readonly<Record<string, Table>>;
};

/** The shares of a condition as they are stated. */
export function sharesOf({ answers }: Condition): Shares {
  const tables = Object.entries(answers).map(
    ([linkId, table]) => [linkId, tableOf(table)] as const,
  );
  return {
    left: people.left.assumed,
    notSure: people[NOT_SURE].assumed,
    background: people.background.assumed,
    tables: Object.fromEntries(tables),
  };
}

/** The table of a question once one of its assumptions is moved; where codes exclude each other, others make room. */
export function tableWith(
  { answers }: Condition,
  linkId: string,
  code: string,
  share: number,
): Table {
  const table = answers[linkId] ?? {};
  const { codes, shares } = tableOf(table);
  if (!isOneOf(linkId)) {
    return {
      codes,
      shares: codes.map((other, index) => (other === code ? share : (shares[index] ?? 0))),
    };
  }
  const isGiving = givingWay(table, code);
  const given = codes.reduce(
    (sum, other, index) => sum + (isGiving(other) ? (shares[index] ?? 0) : 0),
    0,
  );
  const fixed = codes.reduce(
    (sum, other, index) => sum + (other !== code && !isGiving(other) ? (shares[index] ?? 0) : 0),
    0,
  );
  const moved = Math.min(share, 1 - fixed);
  const factor = given === 0 ? 0 : (1 - fixed - moved) / given;
  return {
    codes,
    shares: codes.map((other, index) => {
      if (other === code) return moved;
      return (shares[index] ?? 0) * (isGiving(other) ? factor : 1);
    }),
  };
}

function tableOf(table: Frequencies[string]): Table {
  return { codes: Object.keys(table), shares: Object.values(table).map(shareOf) };
}

/** What makes room for a code that moves: the other assumptions; where there are none, everything else. */
function givingWay(table: Frequencies[string], code: string): (other: string) => boolean {
  const assumed = Object.entries(table)
    .filter(([other, entry]) => other !== code && isAssumption(entry) && entry.assumed > 0)
    .map(([other]) => other);
  return (other) => (assumed.length > 0 ? assumed.includes(other) : other !== code);
}
