import { itemsOf, pagesOf } from "../../../engine/path.ts";
import { partsOf } from "../../../engine/reads.ts";
import type {
  Condition,
  Item,
  Page,
  Questionnaire,
  SingleItem,
} from "../../../questionnaire/schema.ts";
import { onSide, SIDES, type Side } from "../../../questionnaire/sides.ts";
import { readsOf, termOf } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { groupsOf, itemNamed } from "./names.ts";

/** Each movement is asked of both sides on a page of its own, and counts for its nerve. */
export function checkMovements(questionnaire: Questionnaire): readonly Fault[] {
  const pages = pagesOf(questionnaire);
  const asked = {
    named: groupsOf(pages, ({ id }) => [id]),
    asking: groupsOf(pages, ({ items }) => items.map(toMovement)),
    sides: groupsOf(itemsOf(questionnaire).filter(isSingle), (item) => [toMovement(item)]),
  };
  const byNerve = groupsOf(questionnaire.movements, ({ nerve }) => [nerve]);
  return [
    ...questionnaire.movements.flatMap((one) => faultsOfMovement(questionnaire, asked, one)),
    ...faultsOfOptions(questionnaire),
    ...[...byNerve].flatMap(([nerve, movements]) => {
      const sides = movements.flatMap(({ id }) => asked.sides.get(id) ?? []);
      return SIDES.flatMap((side) => faultsOfNerve(questionnaire, nerve, side, sides));
    }),
  ];
}

type Movement = Questionnaire["movements"][number];

/** Pages by their id and by the movements they ask about, and the items that ask about each movement. */
type Asked = {
  readonly named: ReadonlyMap<string, readonly Page[]>;
  readonly asking: ReadonlyMap<string | undefined, readonly Page[]>;
  readonly sides: ReadonlyMap<string | undefined, readonly SingleItem[]>;
};

function faultsOfMovement(
  questionnaire: Questionnaire,
  { named, asking }: Asked,
  { id }: Movement,
): readonly Fault[] {
  const where = `movements.${id}`;
  const page = named.get(id)?.[0];
  const elsewhere = (asking.get(id) ?? []).filter((other) => other !== page);
  const sides = page ? sidesOn(page, id) : [];
  const isPair = SIDES.every((side) => sides.some((s) => s.side === side));
  const faults: Fault[] = [];
  if (!page || !isPair || page.items.length !== 2 || elsewhere.length > 0) {
    faults.push({
      where,
      what: `It needs a page "${id}" with exactly two items, its left side and its right side.`,
    });
  }
  for (const { linkId, options, enableWhen } of sides) {
    if (typeof options !== "string") {
      faults.push({
        where: `items.${linkId}`,
        what: "Both sides share their words; let its options name an option set.",
      });
    }
    if (enableWhen && isOpenedBy(questionnaire, enableWhen, id)) continue;
    faults.push({
      where: `items.${linkId}.enableWhen`,
      what: `It must be asked only where "${id}" is chosen in a multi that offers it.`,
    });
  }
  return faults;
}

/** On paper the sides of all movements are rows of one table, with one head. */
function faultsOfOptions(questionnaire: Questionnaire): readonly Fault[] {
  const sides = itemsOf(questionnaire)
    .filter(isSingle)
    .filter(({ movement, options }) => movement && typeof options === "string");
  const sets = [...new Set(sides.map(({ options }) => options))];
  if (sets.length < 2) return [];
  const what = `All sides are asked alike; let them name one option set, not ${sets.join(" and ")}.`;
  return [{ where: "movements", what }];
}

function sidesOn(page: Page, movement: string): readonly SingleItem[] {
  return page.items.filter(isSingle).filter((item) => item.movement === movement);
}

function isSingle(item: Item): item is SingleItem {
  return item.type === "single";
}

function toMovement(item: Item): string | undefined {
  return isSingle(item) ? item.movement : undefined;
}

/** Whether a condition holds only where the movement, and no other, is chosen. */
function isOpenedBy(questionnaire: Questionnaire, condition: Condition, movement: string): boolean {
  if (condition.op === "all") {
    return condition.of.some((part) => isOpenedBy(questionnaire, part, movement));
  }
  if (condition.op !== "selected") return false;
  const item = itemNamed(questionnaire, condition.item);
  return item?.type === "multi" && condition.codes.join() === movement;
}

function faultsOfNerve(
  questionnaire: Questionnaire,
  nerve: string,
  side: Side,
  asked: readonly SingleItem[],
): readonly Fault[] {
  const id = onSide(nerve, side);
  const where = `terms.${id}`;
  const term = termOf(questionnaire, id);
  const wanted = asked.filter((item) => item.side === side).map(({ linkId }) => linkId);
  const sides = sorted(wanted).join(", ");
  if (term && sorted(counted(questionnaire, term)).join(", ") === sides) return [];
  return [{ where, what: `It must read exactly the sides that need this nerve: ${sides}.` }];
}

/** The items a condition reads, but for those it reads within `unless`: they take away, they do not count. */
function counted(questionnaire: Questionnaire, condition: Condition): readonly string[] {
  if (condition.op === "unless") return [];
  const parts = partsOf(condition);
  if (parts.length > 0) return parts.flatMap((part) => counted(questionnaire, part));
  return [...readsOf(questionnaire, condition).items];
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
