import { finger, LENGTHS } from "./hand.ts";
import { chain, type Joint, limb, type Point, placed, spot } from "./shape.ts";
import { type Layer, line, moved, patch, rest, type Sketches, thing, WIDTH } from "./sketch.ts";

/** The fingers of a fist or a grip, from the near one at the bottom up. */
const UPWARDS = [3, 2, 1, 0];

/** Movements of a hand by itself. */
export const hands: Sketches = {
  // From the side and with the other fingers bent: an O with the fingers spread is rude in some places.
  "round-pinch": {
    layers: pinch(),
    arrows: [
      [
        [280, 50],
        [284, 86],
        [258, 106],
      ],
    ],
  },
  // The back of the hand: the palm with the fingers spread is rude in some places.
  "finger-spread": {
    layers: spread(),
    arrows: [
      [
        [160, 10],
        [120, 8],
        [98, 36],
      ],
      [
        [160, 10],
        [204, 8],
        [226, 46],
      ],
    ],
  },
  "key-pinch": {
    layers: [
      ...fist(asIs),
      ...fist(mirrored),
      thing("M92 97H228L216 40H104Z"),
      ...thumbOn(asIs),
      ...thumbOn(mirrored),
    ],
    arrows: [
      [
        [150, 180],
        [140, 180],
        [110, 180],
      ],
      [
        [170, 180],
        [180, 180],
        [210, 180],
      ],
    ],
  },
  grip: {
    layers: grip(),
    arrows: [
      [
        [96, 172],
        [100, 172],
        [126, 172],
      ],
      [
        [246, 172],
        [240, 172],
        [214, 172],
      ],
    ],
  },
};

function pinch(): readonly Layer[] {
  return [
    rest(limb([149, 69, 8], [196, 40, 7], [232, 34, 6.4], [262, 40, 5.4])),
    moved(
      limb([-40, 108, 27], [84, 98, 17]),
      limb([84, 94, 17], [150, 72, 9]),
      limb([84, 100, 17], [134, 110, 13]),
      limb([90, 98, 18], [142, 92, 18]),
    ),
    moved(
      limb([142, 84, 13], [154, 92, 12], [155, 106, 11], [142, 116, 11]),
      limb([142, 92, 12], [142, 108, 12]),
    ),
    patch(limb([126, 88, 14], [132, 108, 14]), limb([128, 86, 14], [142, 84, 11])),
    moved(limb([149, 71, 8], [200, 52, 7], [234, 76, 6.4], [231, 106, 5.4])),
    moved(limb([116, 104, 13], [148, 132, 10], [188, 142, 7.6], [223, 118, 6])),
    patch(limb([130, 82, 13], [150, 73, 7]), limb([104, 97, 12], [119, 104, 12.5])),
  ];
}

/** The back of a right hand, seen from above. */
function spread(): readonly Layer[] {
  const knuckles: readonly Point[] = [
    [139, 92],
    [156, 86],
    [172, 89],
    [186, 97],
  ];
  const drawn = (thumb: number, angles: readonly number[]) => [
    chain([142, 138, 11], [30, thumb, 8.5], [24, -8, 7], [18, -6, 5.6]),
    ...knuckles.map((at, i) => finger(at, (LENGTHS[i] ?? 0) * 1.04, angles[i] ?? 90, 0)),
  ];
  const open = drawn(146, [112, 96, 76, 52]);
  return [
    rest(...drawn(112, [94, 91, 88, 84]).map((joints) => limb(...joints))),
    moved(
      ...open.map((joints) => limb(...joints)),
      limb([160, 240, 24], [160, 156, 18]),
      limb([152, 150, 10], [140, 97, 8.5]),
      limb([168, 150, 10], [184, 101, 8.5]),
      limb([158, 142, 20], [156, 98, 13]),
      limb([160, 140, 18], [172, 100, 12]),
    ),
    line(...open.map(nail)),
  ];
}

/** The nail of a finger that is seen from the back. */
function nail(joints: readonly Joint[]): string {
  const [[x1, y1] = [0, 0], [x2, y2, radius] = [0, 0, 0]] = joints.slice(-2);
  const degrees = (Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI;
  const wide = radius - 2.2;
  const [a, b, c, d, e] = placed([x2, y2], degrees, [
    [radius - 1.5, -wide, 0],
    [-5, -wide, 0],
    [-7.5, 0, 0],
    [-5, wide, 0],
    [radius - 1.5, wide, 0],
  ]).map(spot);
  return `M${a}L${b}Q${c} ${d}L${e}`;
}

type See = (joint: Joint) => Joint;

function asIs(joint: Joint): Joint {
  return joint;
}

function mirrored([x, y, radius]: Joint): Joint {
  return [WIDTH - x, y, radius];
}

/** A fist from the left, with the thumb upwards, which is still missing. */
function fist(see: See): readonly Layer[] {
  const shape = (...joints: readonly Joint[]) => limb(...joints.map(see));
  return [
    moved(
      shape([-40, 150, 26], [20, 130, 18]),
      shape([20, 124, 18], [58, 106, 10]),
      shape([20, 132, 18], [58, 140, 9.4]),
      shape([30, 126, 18], [54, 122, 16]),
    ),
    ...UPWARDS.map((i) =>
      moved(shape([58, 104.5 + i * 12.4, 6.8], [[100, 102, 98, 90][i] ?? 0, 106 + i * 13, 7])),
    ),
    patch(...UPWARDS.map((i) => shape([44, 107 + i * 11, 6.6], [60, 104.5 + i * 12.4, 6]))),
  ];
}

/** The thumb of such a fist, on what it holds. */
function thumbOn(see: See): readonly Layer[] {
  const shape = (...joints: readonly Joint[]) => limb(...joints.map(see));
  return [
    moved(shape([40, 104, 10], [66, 88, 8.2], [88, 86, 7.2], [108, 90, 6])),
    patch(shape([30, 114, 9], [45, 103, 9])),
  ];
}

/** A hand from the left around a cup, the thumb behind it. */
function grip(): readonly Layer[] {
  return [
    moved(limb([84, 96, 14], [112, 72, 9], [150, 62, 7])),
    thing("M128 34L138 184Q170 194 202 184L212 34Z"),
    thing("M128 34A42 9 0 1 0 212 34A42 9 0 1 0 128 34Z"),
    moved(
      limb([-40, 156, 26], [60, 118, 18]),
      limb([60, 112, 18], [114, 87, 11]),
      limb([60, 124, 18], [114, 126, 11]),
      limb([70, 118, 18], [108, 106, 18]),
    ),
    ...UPWARDS.map((i) =>
      moved(
        limb(
          [118, 84 + i * 15, 7.6],
          [158, 82 + i * 16, 7.6],
          [[194, 199, 195, 184][i] ?? 0, 86 + i * 15.5, 6.6],
        ),
      ),
    ),
    patch(...UPWARDS.map((i) => limb([100, 88 + i * 12.6, 7], [121, 84 + i * 15, 6.8]))),
  ];
}
