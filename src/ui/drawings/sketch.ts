import { place, type Spot } from "./shape.ts";

/** The drawing of a movement: what is seen, from the back to the front, and the way it moves. */
export type Sketch = { readonly layers: readonly Layer[]; readonly arrows: readonly Arrow[] };

/** What is drawn in one go: a path whose parts run together, so that one outline goes round all of them. */
export type Layer = {
  readonly as: Kind;
  readonly d: string;
  /** Whether it is drawn the other way round, as the same on the other side of the picture. */
  readonly isMirrored?: boolean;
};

/**
 * The skin, the clothes or the hair of the person, who has moved; a part of the body where it was at the start; a
 * thing; a fine line on them; or a patch over an outline between two parts of skin.
 */
type Kind = "skin" | "shirt" | "trousers" | "hair" | "start" | "thing" | "line" | "patch";

/** A curve from a spot, bent towards a second, to a third, where it has its head. */
export type Arrow = readonly Spot[];

/** The drawings, by the movements they show. */
export type Sketches = Readonly<Record<string, Sketch>>;

export const skin = layer("skin");
export const shirt = layer("shirt");
export const trousers = layer("trousers");
export const hair = layer("hair");
export const start = layer("start");
export const thing = layer("thing");
export const line = layer("line");
export const patch = layer("patch");

/** The size of every drawing. */
export const WIDTH = 320;
export const HEIGHT = 200;

/** Turns what is drawn at the left of the picture into what is at its right. */
export const MIRROR = `matrix(-1 0 0 1 ${WIDTH} 0)`;

/** How long the two lines of the head of an arrow are, and how far they open. */
const HEAD = 13;
const OPEN = 0.55;

/** The same layers on both sides of the picture. */
export function both(layers: readonly Layer[]): readonly Layer[] {
  return [...layers, ...layers.map((layer) => ({ ...layer, isMirrored: true }))];
}

/** The floor, down to the lower edge of the picture. */
export function floor(y: number): Layer {
  return thing(`M-8 ${y}H${WIDTH + 8}V${HEIGHT + 8}H-8Z`);
}

/** The top of a table, with its edge. */
export function tableTop(y: number): Layer {
  return thing(`M-8 ${y}H${WIDTH + 8}V${y + 12}H-8Z`);
}

/** The path of an arrow. */
export function pathOf([from, towards, to]: Arrow): string {
  if (!from || !towards || !to) throw new Error("An arrow has three spots.");
  const [x, y] = to;
  const way = Math.atan2(y - towards[1], x - towards[0]);
  const end = (turn: number) =>
    place([x - HEAD * Math.cos(way + turn), y - HEAD * Math.sin(way + turn), 0]);
  const shaft = `M${place(from)}Q${place(towards)} ${place(to)}`;
  return `${shaft}M${end(OPEN)}L${place(to)}L${end(-OPEN)}`;
}

function layer(as: Kind) {
  return (...shapes: readonly string[]): Layer => ({ as, d: shapes.join("") });
}
