import { place, type Spot, spots } from "./shape.ts";
import { HEIGHT, type Kind, type Layer, WIDTH } from "./sketch.ts";

export const skin = layer("skin");
export const shirt = layer("shirt");
export const trousers = layer("trousers");
export const hair = layer("hair");
export const start = layer("start");
export const thing = layer("thing");
export const line = layer("line");
export const patch = layer("patch");

/** Turns what is drawn at the left of the picture into what is at its right. */
const MIRROR = `matrix(-1 0 0 1 ${WIDTH} 0)`;

/** How long the two lines of the head of an arrow are, and how far they open. */
const HEAD = 13;
const OPEN = 0.55;

/** The same layers on both sides of the picture. */
export function both(layers: readonly Layer[]): readonly Layer[] {
  return [...layers, ...layers.map((layer) => ({ ...layer, transform: MIRROR }))];
}

/** The floor, down to the lower edge of the picture. */
export function floor(y: number): Layer {
  return thing(`M-8 ${y}H${WIDTH + 8}V${HEIGHT + 8}H-8Z`);
}

/** The top of a table, with its edge. */
export function tableTop(y: number): Layer {
  return thing(`M-8 ${y}H${WIDTH + 8}V${y + 12}H-8Z`);
}

/** The path of arrows: each is a curve from a spot, bent towards a second, to a third, where it has its head. */
export function arrows(...written: readonly string[]): string {
  return written.map((curve) => arrow(spots(curve))).join("");
}

function arrow([from, towards, to]: readonly Spot[]): string {
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
