import type { Movement, MultiItem } from "./schema.ts";
import { onSide, SIDES } from "./sides.ts";

/** What can be marked on the drawing of a body: parts that it has twice, and parts that it has once. */
export type BodyPart = {
  readonly paired: (typeof PAIRED)[number];
  readonly single: (typeof SINGLE)[number];
};

/** The parts of each limb. */
export const LIMB_PARTS = {
  arm: ["hand", "forearm", "upper-arm", "shoulder"],
  leg: ["hip-thigh", "lower-leg", "foot"],
} as const satisfies Readonly<Record<Movement["limb"], readonly string[]>>;

/** The parts that a body has twice. */
export const PAIRED = [...LIMB_PARTS.arm, ...LIMB_PARTS.leg] as const;

/** The parts that a body has once. */
export const SINGLE = ["neck", "face", "mouth-throat"] as const;

/** The codes that can be chosen on a drawing. An item that names a drawing offers all of these. */
export const FIGURES: Readonly<Record<NonNullable<MultiItem["figure"]>, readonly string[]>> = {
  body: [...PAIRED.flatMap((part) => SIDES.map((side) => onSide(part, side))), ...SINGLE],
};
