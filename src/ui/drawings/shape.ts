/** A place, and the radius of the joint that is there, if one is. Fingers, arms and legs are chains of round joints. */
export type Spot = readonly [x: number, y: number, radius: number];

/** The next joint of a chain: how far it is, how far the way there turns up, and its radius. */
type Step = readonly [length: number, degrees: number, radius: number];

/** Spots as they are written: across and down, and the radius of a joint, with commas between them. */
export function spots(written: string): readonly Spot[] {
  return written.split(",").map((spot): Spot => {
    const [x = 0, y = 0, radius = 0] = spot.trim().split(" ").map(Number);
    return [x, y, radius];
  });
}

/** The outline of a chain of two joints or more, bent softly and round at both ends. */
export function limb(joints: readonly Spot[]): string {
  const there = joints.map((_, index) => rim(joints, index, -1));
  const back = joints.map((_, index) => rim(joints, index, 1)).reverse();
  const [start, tip] = [joints[0], joints.at(-1)];
  const [first, turn] = [there[0], back[0]];
  const [last, end] = [there.at(-1), back.at(-1)];
  if (!start || !tip || !first || !turn || !last || !end) throw new Error("A limb has joints.");
  const cap = ([, , radius]: Spot, from: Spot, to: Spot) =>
    `a${short(radius)} ${short(radius)} 0 0 1 ${step(from, to)}`;
  const sides = [through(there), through(back)];
  return `M${place(first)}${sides[0]}${cap(tip, last, turn)}${sides[1]}${cap(start, end, first)}Z`;
}

/** A soft closed outline through spots, clockwise. A spot said twice is a corner. */
export function outline(round: readonly Spot[]): string {
  const [first, second, last] = [round[0], round[1], round.at(-1)];
  if (!first || !second || !last) throw new Error("An outline has spots.");
  return `M${place(first)}${through([...round, first], last, second)}Z`;
}

/** A soft line through spots. A spot said twice is a corner. */
export function curve(along: readonly Spot[]): string {
  return `M${along.slice(0, 1).map(place)}${through(along)}`;
}

/** A closed outline with straight edges. */
export function plane(corners: readonly Spot[]): string {
  return `M${corners.map(place).join("L")}Z`;
}

/** A chain of joints from a first one on. Degrees count upwards from a way to the right. */
export function chain(start: Spot, ...steps: readonly Step[]): readonly Spot[] {
  const joints = [start];
  let [x, y] = start;
  let angle = 0;
  for (const [length, degrees, radius] of steps) {
    angle += degrees;
    [x, y] = turned(angle, [length, 0, 0], [x, y, 0]);
    joints.push([x, y, radius]);
  }
  return joints;
}

/** Spots turned up by some degrees around 0, 0, and moved from there to a spot. */
export function placed(at: Spot, degrees: number, spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => turned(degrees, spot, at));
}

/** Spots moved from 0, 0 to a spot, and larger or smaller. */
export function sized(at: Spot, scale: number, spots: readonly Spot[]): readonly Spot[] {
  return spots.map(([x, y, radius]) => [at[0] + x * scale, at[1] + y * scale, radius * scale]);
}

/** A spot as a path names it. */
export function place([x, y]: Spot): string {
  return `${short(x)} ${short(y)}`.replace(" -", "-");
}

function turned(degrees: number, [x, y, radius]: Spot, [atX, atY]: Spot): Spot {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [atX + x * cos + y * sin, atY + y * cos - x * sin, radius];
}

/** Where the outline of a chain passes a joint, on its left or right side. */
function rim(joints: readonly Spot[], index: number, side: 1 | -1): Spot {
  const at = joints[index] ?? [0, 0, 0];
  const come = unit(joints[index - 1] ?? at, at);
  const go = unit(at, joints[index + 1] ?? at);
  const way = Math.atan2(come[1] + go[1], come[0] + go[0]) + (side * Math.PI) / 2;
  return [at[0] + at[2] * Math.cos(way), at[1] + at[2] * Math.sin(way), 0];
}

/** The way from one spot to another, as one step. */
function unit(from: Spot, to: Spot): Spot {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length, 0];
}

/** The way from the first of some spots through all others, without corners (Catmull and Rom). */
function through(spots: readonly Spot[], before?: Spot, after?: Spot): string {
  const [first, second] = spots;
  if (first && second && spots.length === 2) return `l${step(first, second)}`;
  return spots
    .slice(1)
    .map((to, index) => {
      const from = spots[index] ?? to;
      if (from[0] === to[0] && from[1] === to[1]) return "";
      const previous = spots[index - 1] ?? before ?? from;
      const next = spots[index + 2] ?? after ?? to;
      const leave = sized(from, 1 / 6, [[to[0] - previous[0], to[1] - previous[1], 0]]);
      const reach = sized(to, 1 / 6, [[from[0] - next[0], from[1] - next[1], 0]]);
      const bend = [...leave, ...reach, to].map((spot) => step(from, spot)).join(" ");
      return `c${bend.replaceAll(" -", "-")}`;
    })
    .join("");
}

/** The way from one spot to another as a path names it; both are rounded, so that nothing adds up. */
function step(from: Spot, to: Spot): string {
  return place([short(to[0]) - short(from[0]), short(to[1]) - short(from[1]), 0]);
}

function short(number: number): number {
  return Math.round(number * 2) / 2;
}
