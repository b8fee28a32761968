import { type Bends, finger, forearm, LENGTHS, sleeve } from "./hand.ts";
import { arrows, line, patch, skin, start, tableTop } from "./layers.ts";
import { curve, limb, outline, placed, type Spot, spots } from "./shape.ts";
import type { Layer, Sketches } from "./sketch.ts";

/** A hand from its thumb's side, the wrist at 0, 0: its outline, and its knuckles from the index on. */
type Hand = { readonly palm: readonly Spot[]; readonly knuckles: readonly Spot[] };

/** The palm is down: the back of the hand is seen a little from above. */
const DOWN: Hand = {
  palm: spots("-12 0, -12 -8, 16 -17, 44 -23, 62 -25, 80 -14, 80 2, 70 8, 40 14, 10 15, -12 10"),
  knuckles: spots("70 -3, 72 -9, 68 -14, 60 -17"),
};

/** The palm is up, and seen from a little above. */
const UP: Hand = {
  palm: spots("-14 0, -14 -8, 14 -23, 44 -31, 64 -30, 84 -8, 84 6, 70 14, 40 17, 10 16, -14 10"),
  knuckles: spots("76 4, 77 -6, 72 -15, 64 -23"),
};

/** How far open fingers are bent while the palm is up. */
const OPEN: Bends = [8, 10];

/** A thumb that lies along the hand. */
const THUMB = spots("12 5 12, 36 8 10.5, 56 9 8.8, 76 10 6.6");

/** Movements of a hand while the forearm lies on a table. */
export const table: Sketches = {
  "finger-lift": {
    layers: fingersUp([132, 134, 0]),
    arrow: arrows("296 138, 312 108, 298 74"),
  },
  "wrist-lift": {
    layers: handUp([150, 156, 0]),
    arrow: arrows("302 142, 298 84, 260 50"),
  },
  "thumb-up": {
    layers: thumbUp([136, 142, 0]),
    arrow: arrows("238 96, 236 60, 204 48"),
  },
  "finger-bend": {
    layers: fingersCurled([128, 142, 0]),
    arrow: arrows("288 108, 272 54, 206 64"),
  },
};

function fingersUp(wrist: Spot): readonly Layer[] {
  return [
    tableTop(wrist[1] + 18),
    start(limb(placed(wrist, 0, finger([70, 2, 0], LENGTHS[0], -4, [0, -2])))),
    ...hand(wrist, 0, DOWN, fingers(DOWN, [27, 33, 38, 43], [2, -6])),
    ...thumb(wrist, 0, THUMB),
    sleeve(wrist),
  ];
}

function handUp(wrist: Spot): readonly Layer[] {
  const atStart = spots("30 -20, 64 -24, 82 -16, 112 -10, 140 -4, 149 5, 142 12, 110 12, 30 15");
  return [
    tableTop(wrist[1] + 17),
    start(curve(placed(wrist, 0, atStart))),
    ...hand(wrist, 58, DOWN, fingers(DOWN, [-5, -2, 1, 4], [-8, -8])),
    ...thumb(wrist, 58, spots("12 6 12, 38 14 10.5, 58 19 8.8, 77 22 6.6")),
    sleeve(wrist),
  ];
}

function thumbUp(wrist: Spot): readonly Layer[] {
  return [
    tableTop(wrist[1] + 18),
    ...hand(wrist, 0, UP, fingers(UP, [2, 4, 7, 10], OPEN)),
    line(curve(placed(wrist, 0, spots("56 -6, 62 -14, 72 -22")))),
    start(limb(placed(wrist, 0, spots("22 6 11, 44 8 10, 66 6 8.6, 88 2 6.6")))),
    ...thumb(wrist, 0, spots("10 3 13, 30 -10 13, 42 -38 10, 46 -64 8.8, 50 -84 6.6")),
    sleeve(wrist),
  ];
}

/** The fingers lie open at the start, and curl up and back into the palm. */
function fingersCurled(wrist: Spot): readonly Layer[] {
  const at = (joints: readonly Spot[]) => limb(placed(wrist, 0, joints));
  const curled = (x: number, y: number) =>
    at(placed([x, y, 0], 0, spots("74 0 10.5, 96 -26 9.8, 78 -44 9, 60 -26 7.6")));
  return [
    tableTop(wrist[1] + 18),
    start(at(finger([76, 4, 0], LENGTHS[0], 2, OPEN))),
    skin(curled(-17, -14)),
    skin(curled(-9, -12)),
    skin(curled(-3, -7)),
    skin(forearm(wrist), outline(placed(wrist, 0, UP.palm))),
    skin(curled(0, 0)),
    patch(at(spots("50 0 12, 72 2 11")), at(spots("65 -11 5, 79 -21 9, 82 -31 5.5"))),
    line(curve(placed(wrist, 0, spots("57 -17, 66 -18, 73 -28, 81 -33")))),
    ...thumb(wrist, 0, THUMB),
    sleeve(wrist),
  ];
}

/** The fingers of a hand, from the index on, each lifted by some degrees at its knuckle, and bent beyond it. */
function fingers({ knuckles }: Hand, lifts: readonly number[], bends: Bends) {
  return knuckles.map((at, i) => finger(at, LENGTHS[i] ?? 0, lifts[i] ?? 0, bends));
}

/** A forearm and a hand without its thumb, turned up at the wrist by some degrees. */
function hand(
  wrist: Spot,
  turn: number,
  { palm }: Hand,
  [index = [], ...others]: readonly (readonly Spot[])[],
): readonly Layer[] {
  const at = (joints: readonly Spot[]) => limb(placed(wrist, turn, joints));
  const root = ([[x, y] = [0, 0, 0], [toX, toY] = [0, 0, 0]]: readonly Spot[]) =>
    at([
      [x - 20, y + 3, 6],
      [x + (toX - x) / 4, y + (toY - y) / 4, 7.6],
    ]);
  return [
    ...others.map((joints) => skin(at(joints))).reverse(),
    skin(forearm(wrist), outline(placed(wrist, turn, palm)), at(index)),
    patch(...others.map(root)),
  ];
}

/** A thumb, which runs into the hand without a line. */
function thumb(wrist: Spot, turn: number, joints: readonly Spot[]): readonly Layer[] {
  const at = (spots: readonly Spot[]) => limb(placed(wrist, turn, spots));
  const [[x, y, radius] = [0, 0, 0], [x2, y2] = [0, 0]] = joints;
  const root: readonly Spot[] = [
    [x - 14, y, radius - 1],
    [x + (x2 - x) / 3, y + (y2 - y) / 3, radius - 0.6],
  ];
  return [skin(at(joints)), patch(at(root))];
}
