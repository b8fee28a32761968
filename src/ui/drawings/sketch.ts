/** The drawing of a movement: what is seen, from the back to the front, and the way it moves. */
export type Sketch = { readonly layers: readonly Layer[]; readonly arrow: string };

/** What is drawn in one go: a path whose parts run together, so that one outline goes round all of them. */
export type Layer = {
  readonly as: Kind;
  readonly d: string;
  /** Turns it into the same on the other side of the picture. */
  readonly transform?: string;
};

/**
 * The skin, the clothes or the hair of the person, who has moved; a part of the body where it was at the start; a
 * thing; a fine line on them; or a patch over an outline between two parts of skin.
 */
export type Kind = "skin" | "shirt" | "trousers" | "hair" | "start" | "thing" | "line" | "patch";

/** The drawings, by the movements they show. */
export type Sketches = Readonly<Record<string, Sketch>>;

/** The size of every drawing. */
export const WIDTH = 320;
export const HEIGHT = 200;
