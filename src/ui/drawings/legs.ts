import { type Joint, limb, type Point, placed } from "./shape.ts";
import { moved, rest, type Sketches, thing } from "./sketch.ts";

const CHAIR = thing("M20 -4L26 104H146V118H26V104M38 118V188M134 118V188M-4 188H324");
const TRUNK = limb([70, -20, 30], [73, 36, 28], [83, 77, 27]);
const HIP: Point = [84, 78];
const KNEE: Point = [186, 84];
const ANKLE: Point = [188, 171];

/** Movements of legs. All are shown on a chair, the one that may be done standing as well: nobody is led to stand. */
export const legs: Sketches = {
  "foot-lift": {
    layers: [
      CHAIR,
      rest(foot(ANKLE)),
      moved(TRUNK, thigh(KNEE), shin(KNEE, [184, 169]), foot([184, 169], 28)),
    ],
    arrows: [
      [
        [254, 176],
        [260, 150],
        [246, 128],
      ],
    ],
  },
  tiptoe: {
    layers: [
      CHAIR,
      rest(shin(KNEE, ANKLE), foot(ANKLE)),
      moved(TRUNK, thigh([192, 68]), shin([192, 68], [197, 152]), foot([197, 152], -32, 32)),
    ],
    arrows: [
      [
        [152, 180],
        [144, 158],
        [152, 132],
      ],
    ],
  },
  "thigh-lift": {
    layers: [
      CHAIR,
      rest(thigh(KNEE), shin(KNEE, ANKLE), foot(ANKLE)),
      moved(TRUNK, thigh([176, 44]), shin([176, 44], [184, 131]), foot([184, 131], -8)),
    ],
    arrows: [
      [
        [228, 92],
        [232, 58],
        [216, 26],
      ],
    ],
  },
};

function thigh(knee: Point): string {
  const [x, y] = between(HIP, knee, 0.5);
  return limb([...HIP, 26], [x, y - 1, 23], [...knee, 16.5]);
}

function shin(knee: Point, ankle: Point): string {
  const [x, y] = between(knee, ankle, 0.32);
  return limb([...knee, 16.5], [x - 4, y, 15.5], [...ankle, 9.5]);
}

/** A foot from the ankle on, turned up there by some degrees, and its toes by more. */
function foot(ankle: Point, degrees = 0, toes = 0): string {
  const shape = (...joints: readonly Joint[]) => limb(...placed(ankle, degrees, joints));
  const heel: Joint = [-7, 9, 8];
  const ball: Joint = [42, 10, 5.6];
  return [
    shape([0, 0, 10], heel),
    shape([0, 0, 10], [22, 3, 8], ball),
    shape([10, 6, 9], [30, 8, 7]),
    shape(heel, ball),
    shape(ball, ...placed([42, 10], toes, [[13, 1, 4.4]])),
  ].join("");
}

function between([x1, y1]: Point, [x2, y2]: Point, at: number): Point {
  return [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at];
}
