// Random answers records that the contract allows, for holding two readings of it against each
// other. All randomness comes from the function handed in, so a seed gives the same records again.

import type { Random } from "../../src/authoring/random.ts";
import { BASES, CALM_SAFETY } from "./bases.ts";
import { type Answers, ITEMS, type Item } from "./reading/items.ts";

type Answer = string | readonly string[] | null;
type Draft = Record<string, Answer>;

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function pick<T>(random: Random, list: readonly [T, ...T[]]): T;
function pick<T>(random: Random, list: readonly T[]): T | undefined;
function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[below(random, list.length)];
}

/** `count` different entries in random order. */
function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(below(random, left.length), 1));
  }
  return drawn;
}

// ---------------------------------------------------------------------------------------------
// One answer
// ---------------------------------------------------------------------------------------------

/** Asked and left empty, in the forms that fit the item's type. */
function emptyAnswer(random: Random, item: Item): Answer {
  if (random() < 0.5) {
    return null;
  }
  return item.type === "multi" ? [] : "";
}

function multiAnswer(random: Random, item: Item): readonly string[] {
  const alone = item.codes.filter((code) => code === "none" || code === "not-sure");
  const others = item.codes.filter((code) => code !== "none" && code !== "not-sure");
  if (random() < 0.3) {
    return sample(random, alone, 1);
  }
  // Mostly one to three codes, now and then any number of them.
  const most = random() < 0.1 ? others.length : Math.min(3, others.length);
  return sample(random, others, 1 + below(random, most));
}

function textAnswer(random: Random, item: Item): string {
  if (item.linkId === "onset-date") {
    const year = String(1980 + below(random, 45));
    const month = String(1 + below(random, 12)).padStart(2, "0");
    return random() < 0.5 ? year : `${year}-${month}`;
  }
  return pick(random, [
    "My grip.",
    "no",
    "not-sure",
    "I cannot lift two fingers.",
    "x".repeat(300),
  ]);
}

function filledAnswer(random: Random, item: Item): Answer {
  if (item.type === "multi") {
    return multiAnswer(random, item);
  }
  if (item.type === "text") {
    return textAnswer(random, item);
  }
  return pick(random, item.codes) ?? null;
}

// ---------------------------------------------------------------------------------------------
// Whole records
// ---------------------------------------------------------------------------------------------

/** Changes, empties or removes one item; an item of the record itself, or any item at all. */
function changeOne(random: Random, record: Draft): void {
  const present = ITEMS.filter((item) => Object.hasOwn(record, item.linkId));
  const item = pick(random, random() < 0.6 ? present : ITEMS);
  if (item === undefined) {
    return;
  }
  const kind = random();
  if (kind < 0.6) {
    record[item.linkId] = filledAnswer(random, item);
  } else if (kind < 0.8) {
    record[item.linkId] = emptyAnswer(random, item);
  } else {
    delete record[item.linkId];
  }
}

function changedBase(random: Random): Draft {
  const record: Draft = { ...pick(random, BASES) };
  const changes = 1 + below(random, 6);
  for (let done = 0; done < changes; done += 1) {
    changeOne(random, record);
  }
  return record;
}

/** The answer that raises no urgency, for the items that do so most easily. */
const CALM: Answers = { ...CALM_SAFETY, weakness: "yes", "onset-speed": "months", stiffness: "no" };

/**
 * Every item on its own, enabled or not: mostly answered or mostly not, after the density drawn for
 * the record. Without the calm answers nearly every such record would be an emergency.
 */
function scatteredRecord(random: Random): Draft {
  const density = random() < 0.5 ? 0.8 + 0.2 * random() : random();
  const calm = random() < 0.8 ? 0.7 + 0.3 * random() : random();
  const record: Draft = {};
  for (const item of ITEMS) {
    if (random() >= density) {
      if (random() < 0.4) {
        record[item.linkId] = emptyAnswer(random, item);
      }
      continue;
    }
    const quiet = CALM[item.linkId];
    record[item.linkId] =
      quiet !== undefined && random() < calm ? quiet : filledAnswer(random, item);
  }
  return record;
}

/** A record that the contract allows, with missing, empty and stale answers. */
export function randomRecord(random: Random): Answers {
  return random() < 0.5 ? changedBase(random) : scatteredRecord(random);
}
