import { chain, type Joint, limb, type Point, placed, spot } from "./shape.ts";
import { type Layer, moved, patch } from "./sketch.ts";

/** The lengths of the fingers, from the index to the little one. */
export const LENGTHS = [49, 54, 50, 39] as const;

/** How far the knuckles are from the wrist, in the same order. */
const KNUCKLES = [66, 70, 69, 65] as const;

/** A thumb that lies along the hand, seen from the wrist. */
const THUMB: readonly Joint[] = [
  [18, 8, 9],
  [40, 12, 7.4],
  [58, 13, 6.2],
  [72, 13, 5],
];

/** A finger from its knuckle on: three bones, bent by some degrees at each joint. */
export function finger([x, y]: Point, length: number, degrees: number, bend = 3): readonly Joint[] {
  return chain(
    [x, y, 6.8],
    [length * 0.45, degrees, 6.4],
    [length * 0.3, bend, 6],
    [length * 0.25, bend, 5],
  );
}

/** A forearm on a table, from the left edge of the picture to the wrist. */
export function forearm([x, y]: Point): string {
  return limb([x - 230, y - 6, 27], [x - 95, y - 5, 23], [x, y + 3, 14]);
}

type SideHand = {
  readonly wrist: Point;
  /** What is close to us. */
  readonly near: "thumb" | "little finger";
  /** How far the hand is turned up at the wrist, and the fingers at the knuckles. */
  readonly turn?: number;
  readonly lift?: number;
  /** How far the fingers are bent up at each of their joints. */
  readonly bend?: number;
  /** How much each finger is seen above the nearer one. */
  readonly step?: number;
};

/** The parts of a hand seen from its side and a little from above, fingers to the right, the far one first. */
export function sideHand({ wrist, near, turn = 0, lift = 0, bend = 3, step = 6.5 }: SideHand) {
  const shape = (...joints: readonly Joint[]) => limb(...placed(wrist, turn, joints));
  const rows = (near === "thumb" ? [3, 2, 1, 0] : [0, 1, 2, 3]).map((index, row) => ({
    x: KNUCKLES[index] ?? 0,
    y: 9 - (3 - row) * step,
    joints: finger([KNUCKLES[index] ?? 0, 9 - (3 - row) * step], LENGTHS[index] ?? 0, lift, bend),
  }));
  const back = 11 - 3 * step;
  return {
    fingers: rows.map(({ joints }) => shape(...joints)),
    palm: [
      shape([0, 3, 14], [40, (back + 3) / 2, 11], [61, back, 9]),
      shape([0, 3, 14], [30, 6, 12], [62, 8, 9]),
      shape([61, back, 9], [62, 8, 9]),
    ].join(""),
    /** Where the fingers run into the palm. */
    roots: rows.map(({ x, y }) => shape([x - 16, y, 4], [x - 5, y, 6.2], [x + 1, y, 5.6])).join(""),
    /** The nails, which show that this is the back of the hand. */
    nails: rows.map(({ joints }) => nail(placed(wrist, turn, joints))).join(""),
    /** A thumb, and where it runs into the hand. */
    thumb: (joints: readonly Joint[] = THUMB): readonly Layer[] => {
      const [[x, y, radius] = [0, 0, 0]] = joints;
      return [moved(shape(...joints)), patch(shape([x - 10, y - 2, radius], [x - 1, y, radius]))];
    },
  };
}

/** The nail of a finger, seen from the side: a line along the end of its back. */
function nail(joints: readonly Joint[]): string {
  const [[x1, y1] = [0, 0], [x2, y2, radius] = [0, 0, 0]] = joints.slice(-2);
  const degrees = (Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI;
  const [from, to] = placed([x2, y2], degrees, [
    [-6, 2.4 - radius, 0],
    [2, 2.4 - radius, 0],
  ]).map(spot);
  return `M${from}L${to}`;
}
