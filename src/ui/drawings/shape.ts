export type Point = readonly [x: number, y: number];

/** A round joint: where it is and its radius. Hands, arms and legs are chains of these. */
export type Joint = readonly [x: number, y: number, radius: number];

/** The next joint of a chain: how far it is, how far the way there turns up, and its radius. */
type Step = readonly [length: number, degrees: number, radius: number];

/** The outline of a chain of two joints or more, bent softly. No joint may lie within the next. */
export function limb(...joints: readonly Joint[]): string {
  const bones = bonesOf(soften(joints));
  const [first, last] = [bones[0], bones.at(-1)];
  if (!first || !last) throw new Error("A limb has two joints or more.");
  const there = bones.flatMap(({ from, to, way, open }) => [
    rim(from, way - open),
    rim(to, way - open),
  ]);
  const back = bones
    .flatMap(({ from, to, way, open }) => [rim(from, way + open), rim(to, way + open)])
    .reverse();
  const tip = cap(last.to, last.way, last.way + last.open);
  const start = cap(first.from, first.way + Math.PI, first.way - first.open);
  return `M${there.join("L")}${tip}L${back.join("L")}${start}Z`;
}

/** A chain of joints from a first one on. Degrees count upwards from a way to the right. */
export function chain(start: Joint, ...steps: readonly Step[]): readonly Joint[] {
  const joints = [start];
  let [x, y] = start;
  let angle = 0;
  for (const [length, degrees, radius] of steps) {
    angle += degrees;
    [x, y] = turned(angle, [length, 0], [x, y]);
    joints.push([x, y, radius]);
  }
  return joints;
}

/** Joints turned up by some degrees around 0, 0, and moved from there to a point. */
export function placed(at: Point, degrees: number, joints: readonly Joint[]): readonly Joint[] {
  return joints.map(([x, y, radius]) => [...turned(degrees, [x, y], at), radius]);
}

/** A place as a path names it. */
export function spot([x, y]: Point | Joint): string {
  return `${short(x)} ${short(y)}`;
}

function turned(degrees: number, [x, y]: Point, [atX, atY]: Point): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [atX + x * cos + y * sin, atY + y * cos - x * sin];
}

/** Each joint with the next, the way there, and how far from it the line that touches both of them stands off. */
function bonesOf(joints: readonly Joint[]) {
  return joints.slice(1).map((to, index) => {
    const from = joints[index] ?? to;
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    return {
      from,
      to,
      way: Math.atan2(y, x),
      open: Math.acos((from[2] - to[2]) / Math.hypot(x, y)),
    };
  });
}

/** Where between two joints others are put. */
const SOFT = [1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1];

/** The joints with others between them, so that the way through them has no corners. */
function soften(joints: readonly Joint[]): readonly Joint[] {
  if (joints.length < 3) return joints;
  return joints.flatMap((to, index) => {
    const from = joints[index - 1];
    if (!from) return [to];
    const before = joints[index - 2] ?? from;
    const after = joints[index + 1] ?? to;
    return SOFT.map((at): Joint => {
      const mid = (axis: 0 | 1 | 2) => spline(before[axis], from[axis], to[axis], after[axis], at);
      return [mid(0), mid(1), mid(2)];
    });
  });
}

/** A value on the way from the second to the third of four, which runs smoothly through them all (Catmull and Rom). */
function spline(a: number, b: number, c: number, d: number, at: number): number {
  const bend = 2 * a - 5 * b + 4 * c - d + (3 * b - a - 3 * c + d) * at;
  return b + (at * (c - a + bend * at)) / 2;
}

function rim([x, y, radius]: Joint, angle: number): string {
  return spot([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
}

/** The round end of a limb, on from where its side ends: half the way, and then the rest. */
function cap(joint: Joint, half: number, rest: number): string {
  const arc = `A${short(joint[2])} ${short(joint[2])} 0 0 1 `;
  return arc + rim(joint, half) + arc + rim(joint, rest);
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
