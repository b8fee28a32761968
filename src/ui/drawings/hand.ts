import { shirt } from "./layers.ts";
import { chain, limb, outline, placed, plane, type Spot, spots } from "./shape.ts";
import type { Layer } from "./sketch.ts";

/** The lengths of the fingers, from the index to the little one. */
export const LENGTHS = [76, 83, 77, 60] as const;

/** How far a finger is bent up at each of its two joints. */
export type Bends = readonly [middle: number, end: number];

/** The joints of a finger from its knuckle on: three bones, which turn up by some degrees. */
export function finger([x, y]: Spot, length: number, degrees: number, bends: Bends) {
  return chain(
    [x, y, 9.5],
    [length * 0.45, degrees, 8.6],
    [length * 0.31, bends[0], 7.8],
    [length * 0.24, bends[1], 6],
  );
}

/** A forearm up to the wrist. */
export function forearm(wrist: Spot): string {
  return limb(placed(wrist, 0, spots("-130 -3 27, -70 -2 23.5, -20 0 17.5, 16 0 15")));
}

/** A sleeve from outside the picture, and its cuff, which ends some way before the wrist. */
export function sleeve(wrist: Spot, degrees = 0, way = 78): Layer {
  const [cuff = wrist] = placed(wrist, degrees, [[-way, 0, 0]]);
  return shirt(
    plane(placed(cuff, degrees, spots("-250 -36, -8 -28, -8 27, -250 36"))),
    outline(
      placed(
        cuff,
        degrees,
        spots("-13 -31, -13 -31, 0 -29.5, 0 -29.5, 4 0, 0 28, 0 28, -13 30, -13 30"),
      ),
    ),
  );
}
