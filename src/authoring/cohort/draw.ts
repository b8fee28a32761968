import type { Answer, Answers } from "../../engine/answer.ts";
import { itemsOf, optionsOf } from "../../engine/path.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { mmn } from "../mmn.ts";
import { seededRandom } from "../random.ts";
import { BODY, BODY_SLOTS, BODY_TABLES, drawBody } from "./body.ts";
import { at, type Chances, oneOf, someOf, tableOf, told } from "./pick.ts";
import type { Shares, Table } from "./shares.ts";

/** Questions that are drawn together: each alone, but for those about the body. */
export type Group = {
  readonly linkIds: readonly string[];
  /** The tables that decide the answers. */
  readonly tables: readonly string[];
  readonly draw: (shares: Shares, chances: Chances) => Answers;
};

const last = mmn.sections.filter(({ optional }) => optional).flatMap(({ pages }) => pages);
const lastItems = new Set(last.flatMap(({ items }) => items.map(({ linkId }) => linkId)));

const alone = itemsOf(mmn).filter(({ linkId }) => !BODY.includes(linkId));
const slots = alone.map((_, index) =>
  alone.slice(0, index).reduce((sum, item) => sum + optionsOf(mmn, item).length + 2, BODY_SLOTS),
);
const LAST_SLOT = (slots.at(-1) ?? 0) + 2;

/** Everything that is drawn: the body first, then the others in the order of the questionnaire. */
export const groups: readonly Group[] = [
  { linkIds: BODY, tables: BODY_TABLES, draw: drawBody },
  ...alone.map((item, index) => groupOf(item, slots[index] ?? 0)),
];

/** The chances of so many people, the same ones for the same seed. */
export function chancesOf(count: number, seed: number): readonly Chances[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Float64Array.from({ length: LAST_SLOT + 1 }, () => random()),
  );
}

/** The answers of a person with these chances. */
export function drawPerson(shares: Shares, chances: Chances): Answers {
  const answers: Record<string, Answer> = {};
  for (const group of groups) Object.assign(answers, group.draw(shares, chances));
  return answers;
}

function groupOf(item: Item, slot: number): Group {
  const { linkId } = item;
  const isLast = lastItems.has(linkId);
  const draw = (shares: Shares, chances: Chances): Answers => {
    if (isLast && at(chances, LAST_SLOT) >= shares.background) return {};
    const known = () => answerTo(item, tableOf(shares, linkId), chances, slot + 1);
    return { [linkId]: told(item, shares, at(chances, slot), known) };
  };
  return { linkIds: [linkId], tables: [linkId], draw };
}

function answerTo(item: Item, table: Table, chances: Chances, slot: number): Answer {
  if (item.type === "single") return oneOf(table, at(chances, slot));
  if (item.type === "multi") return someOf(table, chances, slot);
  const text = item.format === "free" ? "Invented." : "2020";
  return at(chances, slot) < (table.shares[0] ?? 0) ? text : null;
}
