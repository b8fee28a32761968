import type { Answer, Answers } from "../../engine/answer.ts";
import { itemsOf } from "../../engine/path.ts";
import { PAIRED, SINGLE } from "../../questionnaire/figures.ts";
import type { Movement } from "../../questionnaire/schema.ts";
import { isSide, sideOf } from "../../questionnaire/side.ts";
import { onSide, SIDES, type Side } from "../../questionnaire/sides.ts";
import { itemOf, mmn } from "../mmn.ts";
import type { Chances } from "../random.ts";
import { oneOf, orNone, tableOf, told } from "./pick.ts";
import type { Shares, Table } from "./shares.ts";

// What is asked about the body is not drawn independently: the side where it is worse, what was weak first and the
// weak parts agree with each other; a movement is tried only in a limb with a weak part.

const ARM: readonly string[] = ["hand", "forearm", "upper-arm", "shoulder"];

/** The part that is weak when weakness began in a place. */
const FIRST: Readonly<Record<string, string>> = {
  hand: "hand",
  "forearm-wrist": "forearm",
  "upper-arm-shoulder": "shoulder",
  "foot-ankle": "foot",
  "thigh-hip": "hip-thigh",
  neck: "neck",
  "face-throat": "face",
};

/** The tables that the body is drawn from. */
export const BODY_TABLES: readonly string[] = [
  ...["side-at-start", "first-place", "weak-parts"],
  ...["movements", "movement-worse", "movement-other"],
];

const SIDE_ITEMS = itemsOf(mmn).filter(isSide);

/** The items that are about the body. */
export const BODY: readonly string[] = [
  ...["side-at-start", "first-place", "weak-parts", "movements"],
  ...SIDE_ITEMS.map(({ linkId }) => linkId),
];

const items = new Map(BODY.map((linkId) => [linkId, itemOf(linkId)]));

/** Where it is worse, and whether the other side is the same or was in it from the start. */
type Sides = {
  readonly worse: Side;
  readonly other: Side;
  readonly isEqual: boolean;
  readonly isBoth: boolean;
};

/** What a person says about where it is. */
export function drawBody(shares: Shares, chances: Chances): Answers {
  const start = oneOf(tableOf(shares, "side-at-start"), chances("side-at-start: answer"));
  const sides = sidesOf(start, chances("worse side"));
  const place = oneOf(tableOf(shares, "first-place"), chances("first-place: answer"));
  const parts = weakParts(tableOf(shares, "weak-parts"), sides, place, chances);
  const moves = triedMoves(tableOf(shares, "movements"), parts, chances);
  const say = (linkId: string, answer: Answer) => {
    const item = items.get(linkId);
    return item ? told(item, shares, chances(linkId), () => answer) : null;
  };
  const movements = say("movements", orNone(moves.map(({ id }) => id)));
  const answers: Record<string, Answer> = {
    "first-place": say("first-place", place),
    "side-at-start": say("side-at-start", start),
    "weak-parts": say("weak-parts", orNone(parts)),
    movements,
  };
  for (const { id } of moves.filter((move) => movements?.includes(move.id))) {
    const worse = oneOf(tableOf(shares, "movement-worse"), chances(`${id}: worse`));
    const other = oneOf(tableOf(shares, "movement-other"), chances(`${id}: other`));
    const [worseSide, otherSide] = [linkIdOf(id, sides.worse), linkIdOf(id, sides.other)];
    answers[worseSide] = say(worseSide, worse);
    answers[otherSide] = say(otherSide, sides.isEqual ? worse : other);
  }
  return answers;
}

function sidesOf(start: string, chance: number): Sides {
  const worse = start === "left" || start === "right" ? start : chance < 0.45 ? "left" : "right";
  return {
    worse,
    other: worse === "left" ? "right" : "left",
    isEqual: start === "both-equal",
    isBoth: start.startsWith("both"),
  };
}

function weakParts(
  table: Table,
  { worse, other, isEqual, isBoth }: Sides,
  place: string,
  chances: Chances,
): readonly string[] {
  const falls = (code: string) => chances(`weak-parts: ${code}`) < shareIn(table, code);
  const limbs = PAIRED.flatMap((part) => {
    const isFirst = FIRST[place] === part;
    const isWorse = isFirst || falls(`${part}-worse`);
    const isOther = isEqual ? isWorse : (isFirst && isBoth) || falls(`${part}-other`);
    return [...(isWorse ? [onSide(part, worse)] : []), ...(isOther ? [onSide(part, other)] : [])];
  });
  const middle = SINGLE.filter((part) => FIRST[place] === part || falls(part));
  return [...limbs, ...middle];
}

function triedMoves(table: Table, parts: readonly string[], chances: Chances): readonly Movement[] {
  const limbs = PAIRED.filter((part) =>
    SIDES.some((side) => parts.includes(onSide(part, side))),
  ).map((part) => (ARM.includes(part) ? "arm" : "leg"));
  return mmn.movements.filter(
    ({ id, limb }) => limbs.includes(limb) && chances(`movements: ${id}`) < shareIn(table, id),
  );
}

function linkIdOf(movement: string, side: Side): string {
  const item = sideOf(SIDE_ITEMS, movement, side);
  if (!item) throw new Error(`Nothing asks about the ${side} side of "${movement}".`);
  return item.linkId;
}

function shareIn({ codes, shares }: Table, code: string): number {
  return shares[codes.indexOf(code)] ?? 0;
}
