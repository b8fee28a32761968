import type { Point } from "./shape.ts";

/** The drawing of a movement: what is seen, from the back to the front, and the way it moves. */
export type Sketch = { readonly layers: readonly Layer[]; readonly arrows: readonly Arrow[] };

/** What is drawn in one go: a path whose parts run together, so that one outline goes round all of them. */
export type Layer = { readonly as: Kind; readonly d: string };

/** A limb at rest or where it moved to, a thing, a fine line on them, or a patch over an outline between two parts. */
type Kind = "rest" | "moved" | "thing" | "line" | "patch";

/** A curve from a point, bent towards a second, to a third, where it has its head. */
export type Arrow = readonly [from: Point, towards: Point, to: Point];

/** The drawings, by the movements they show. */
export type Sketches = Readonly<Record<string, Sketch>>;

export const rest = layer("rest");
export const moved = layer("moved");
export const thing = layer("thing");
export const line = layer("line");
export const patch = layer("patch");

/** The size of every drawing. */
export const WIDTH = 320;
export const HEIGHT = 200;

function layer(as: Kind) {
  return (...shapes: readonly string[]): Layer => ({ as, d: shapes.join("") });
}
