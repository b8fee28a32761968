import type { Answer, Answers } from "../../engine/answer.ts";
import { itemsOf } from "../../engine/path.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { mmn } from "../mmn.ts";
import { type Chances, chancesFrom } from "../random.ts";
import { BODY, BODY_TABLES, drawBody } from "./body.ts";
import { oneOf, someOf, tableOf, told } from "./pick.ts";
import type { Shares, Table } from "./shares.ts";

/** Questions that are drawn together: each alone, but for those about the body. */
export type Group = {
  readonly linkIds: readonly string[];
  /** The tables that decide the answers. */
  readonly tables: readonly string[];
  readonly draw: (shares: Shares, chances: Chances) => Answers;
};

/** Everything that is drawn: the body first, then the others in the order of the questionnaire. */
export function groupsOf(questionnaire: Questionnaire): readonly Group[] {
  const last = questionnaire.sections.filter(({ optional }) => optional);
  const lastItems = last.flatMap(({ pages }) => pages.flatMap(({ items }) => items));
  return [
    { linkIds: BODY, tables: BODY_TABLES, draw: drawBody },
    ...itemsOf(questionnaire)
      .filter(({ linkId }) => !BODY.includes(linkId))
      .map((item) => groupOf(item, lastItems.includes(item))),
  ];
}

/** What is drawn of our questionnaire. */
export const groups = groupsOf(mmn);

/** The chances of so many people, the same ones for the same seed. */
export function chancesOf(count: number, seed: number): readonly Chances[] {
  return Array.from({ length: count }, (_, index) => chancesFrom(seed, index));
}

/** The answers of a person with these chances. */
export function drawPerson(
  shares: Shares,
  chances: Chances,
  drawn: readonly Group[] = groups,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const group of drawn) Object.assign(answers, group.draw(shares, chances));
  return answers;
}

function groupOf(item: Item, isLast: boolean): Group {
  const { linkId } = item;
  const draw = (shares: Shares, chances: Chances): Answers => {
    if (isLast && chances("last part") >= shares.background) return {};
    const known = () => answerTo(item, tableOf(shares, linkId), chances);
    return { [linkId]: told(item, shares, chances(linkId), known) };
  };
  return { linkIds: [linkId], tables: [linkId], draw };
}

function answerTo(item: Item, table: Table, chances: Chances): Answer {
  const { linkId } = item;
  if (item.type === "multi") return someOf(table, chances, linkId);
  const chance = chances(`${linkId}: answer`);
  if (item.type === "single") return oneOf(table, chance);
  const text = item.format === "free" ? "Invented." : "2020";
  return chance < (table.shares[0] ?? 0) ? text : null;
}
