/** The sides of the body, in the order in which they are asked. */
export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** The code for something that the body has twice, on one of its sides: "hand-left". */
export function onSide(name: string, side: Side): string {
  return `${name}-${side}`;
}
