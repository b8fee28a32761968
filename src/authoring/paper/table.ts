import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { type Clause, clausesOf } from "./clause.ts";
import type { Entry } from "./entries.ts";

/** A movement in the table: a letter to find it by, the tick that opens it, and an item for either side. */
export type MovementRow = {
  readonly letter: string;
  readonly movement: string;
  readonly opener: Clause | undefined;
  readonly items: readonly Item[];
};

/** The rows of the table that an entry stands for; none where it is no table. */
export function rowsOf(questionnaire: Questionnaire, { items, clauses }: Entry) {
  const joint = clauses.at(-1);
  const sides = items.filter(isSide);
  const movements = [...new Set(sides.map(({ movement }) => movement))];
  return movements.map((movement, index): MovementRow => {
    const own = sides.filter((side) => side.movement === movement);
    const needed = clausesOf(own[0]?.enableWhen, questionnaire.terms);
    const opener = needed.find(({ linkId }) => linkId === joint?.linkId);
    return { letter: letterOf(index), movement, opener, items: own };
  });
}

/** A, B, C: letters, because numbers belong to the questions. */
function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
