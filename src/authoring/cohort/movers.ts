import { type Answers, NOT_SURE } from "../../engine/answer.ts";
import { conditionsOf, itemsReadBy } from "../../engine/reads.ts";
import { SOONEST_FIRST } from "../../engine/urgency.ts";
import { mmn } from "../mmn.ts";
import { type Condition, people as manners } from "./conditions.ts";
import { drawPerson, type Group, groups } from "./draw.ts";
import { type Assumption, isAssumption } from "./frequency.ts";
import { type Shares, sharesOf, tableWith } from "./shares.ts";
import {
  inHundred,
  judged,
  PATTERNS,
  type Person,
  peopleWith,
  type Spread,
  spreadOf,
} from "./spread.ts";

/** Of how many people with each condition the assumptions are moved. */
export const MOVED = 500;

/** An assumption moved alone to both ends of its range, and how people spread at each. */
export type Mover = {
  readonly condition: Condition;
  readonly what: string;
  readonly assumption: Assumption;
  readonly ends: readonly [Spread, Spread];
};

const read = new Set(
  itemsReadBy(mmn, [
    ...mmn.findings.flatMap(conditionsOf),
    ...mmn.urgency.flatMap(({ reasons }) => reasons?.map(({ when }) => when) ?? []),
    ...mmn.pattern.flatMap(({ when }) => when ?? []),
  ]),
);

/** Every assumption that a rule can feel, moved alone to both ends of its range; all of them, or the one called so. */
export function moversOf(condition: Condition, only?: string): readonly Mover[] {
  const people = peopleWith(condition, MOVED);
  const base = sharesOf(condition);
  const own = groups
    .filter(({ linkIds }) => linkIds.some((linkId) => read.has(linkId)))
    .flatMap((group) => group.tables.map((key) => ({ group, key })))
    .flatMap(({ group, key }) =>
      assumptionsIn(condition, key).map(([code, assumption]) => ({
        what: `${key}: ${code}`,
        assumption,
        end: (share: number) => {
          const tables = { ...base.tables, [key]: tableWith(condition, key, code, share) };
          return spreadOf(redrawn(people, group, { ...base, tables }));
        },
      })),
    );
  return [...own, ...mannersOf(people, base)]
    .filter(({ what }) => only === undefined || what === only)
    .map(({ what, assumption, end }) => {
      const [low, high] = assumption.range;
      return { condition, what, assumption, ends: [end(low), end(high)] };
    });
}

/** The outcome that an assumption moves most, with its share of a hundred people at both ends. */
export function effectOf({ ends }: Mover) {
  const effects = [...PATTERNS, ...SOONEST_FIRST].map((outcome) => effectOn(ends, outcome));
  return effects.reduce((most, effect) => (effect.width > most.width ? effect : most));
}

/** What an assumption does to one outcome. */
export function effectOn([lowEnd, highEnd]: Mover["ends"], outcome: string) {
  const [low, high] = [inHundred(lowEnd, outcome), inHundred(highEnd, outcome)];
  return { outcome, low, high, width: Math.abs(high - low) };
}

function assumptionsIn({ answers }: Condition, key: string) {
  return Object.entries(answers[key] ?? {}).flatMap(([code, entry]) =>
    isAssumption(entry) ? [[code, entry] as const] : [],
  );
}

/** How people fill in, which touches every answer. */
function mannersOf(people: readonly Person[], base: Shares) {
  const end = (change: Partial<Shares>) =>
    spreadOf(
      people.map(({ chances }) => judged(chances, drawPerson({ ...base, ...change }, chances))),
    );
  return [
    {
      what: "any question left empty",
      assumption: manners.left,
      end: (left: number) => end({ left }),
    },
    {
      what: "any answer not sure",
      assumption: manners[NOT_SURE],
      end: (notSure: number) => end({ notSure }),
    },
    {
      what: "last part filled in",
      assumption: manners.background,
      end: (background: number) => end({ background }),
    },
  ];
}

/** The same people with one group of answers drawn again; who answers as before is not judged again. */
function redrawn(people: readonly Person[], group: Group, shares: Shares): readonly Person[] {
  return people.map((person) => {
    const drawn = group.draw(shares, person.chances);
    if (group.linkIds.every((linkId) => isSame(drawn, person.answers, linkId))) return person;
    const kept = Object.entries(person.answers).filter(([id]) => !group.linkIds.includes(id));
    return judged(person.chances, { ...Object.fromEntries(kept), ...drawn });
  });
}

function isSame(one: Answers, other: Answers, linkId: string): boolean {
  const [before, after] = [one[linkId], other[linkId]];
  return before === after || String(before) === String(after);
}
