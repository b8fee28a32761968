import { type Joint, limb } from "./shape.ts";
import { type Layer, line, moved, rest, type Sketches, thing } from "./sketch.ts";

/** The middle of somebody who faces us, across the picture. */
const MIDDLE = 104;

/** Movements of arms: somebody on a chair, from the side and from the front. */
export const arms: Sketches = {
  "elbow-bend": {
    layers: fromTheSide(),
    arrows: [
      [
        [198, 128],
        [206, 96],
        [176, 62],
      ],
    ],
  },
  "arm-lift": {
    layers: fromTheFront(),
    arrows: [
      [
        [190, 178],
        [238, 156],
        [246, 100],
      ],
    ],
  },
};

function fromTheSide(): readonly Layer[] {
  const shoulder: Joint = [112, 74, 13];
  const elbow: Joint = [112, 124, 10];
  return [
    thing("M76 60L70 168H190V182H70V168M178 182V204M82 182V204"),
    moved(
      limb([116, 26, 17], [120, 33, 14]),
      limb([114, 38, 8], [110, 60, 9]),
      limb([134, 30, 3], [130, 30, 5]),
      limb([110, 78, 21], [108, 116, 20], [108, 146, 22]),
      limb([108, 146, 22], [160, 150, 19], [206, 152, 14]),
      limb([206, 152, 14], [206, 220, 11]),
    ),
    rest(
      limb(shoulder, [110, 124, 10], [112, 164, 6.5]),
      limb([112, 164, 6.5], [114, 178, 7], [114, 192, 4]),
    ),
    moved(
      limb(shoulder, elbow),
      limb(elbow, [126, 108, 10], [140, 90, 6.8]),
      limb([140, 90, 6.5], [149, 78, 7], [158, 64, 4.5]),
    ),
  ];
}

function fromTheFront(): readonly Layer[] {
  const arm: readonly Joint[] = [
    [134, 76, 11],
    [147, 120, 9],
    [156, 154, 6],
  ];
  const hand: readonly Joint[] = [
    [156, 154, 6],
    [158, 168, 7],
    [158, 184, 4],
  ];
  const shin: readonly Joint[] = [
    [131, 186, 17],
    [129, 240, 12],
  ];
  const half: readonly (readonly Joint[])[] = [
    [
      [112, 84, 20],
      [116, 74, 12],
      [134, 76, 11],
    ],
    [
      [116, 84, 18],
      [112, 118, 16],
      [116, 148, 20],
    ],
    [
      [116, 152, 19],
      [130, 182, 17],
    ],
  ];
  return [
    thing("M32 164H176V182H32ZM44 182V204M164 182V204"),
    rest(limb(...arm), limb(...hand)),
    moved(
      limb([MIDDLE, 28, 16.5], [MIDDLE, 37, 15.5]),
      limb([MIDDLE, 46, 8.5], [MIDDLE, 70, 10]),
      limb([MIDDLE, 80, 18], [MIDDLE, 148, 18]),
      limb([90, 172, 16], [118, 172, 16]),
      ...half.flatMap((joints) => [limb(...joints), limb(...mirrored(joints))]),
      limb(...mirrored(arm)),
      limb(...mirrored(hand)),
      limb([134, 78, 11.5], [186, 76, 9], [224, 76, 6]),
      limb([224, 76, 6], [238, 75, 7], [256, 76, 4]),
    ),
    moved(limb(...shin)),
    moved(limb(...mirrored(shin))),
    line("M97 29v1M111 29v1M98.5 41Q104 44 109.5 41"),
  ];
}

function mirrored(joints: readonly Joint[]): readonly Joint[] {
  return joints.map(([x, y, radius]) => [2 * MIDDLE - x, y, radius]);
}
