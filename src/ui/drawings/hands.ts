import { finger, sleeve } from "./hand.ts";
import { arrows, both, line, patch, shirt, skin, tableTop, thing } from "./layers.ts";
import { curve, limb, outline, placed, plane, type Spot, spots } from "./shape.ts";
import type { Layer, Sketches } from "./sketch.ts";

/** Movements of a hand by itself. */
export const hands: Sketches = {
  // From the side and with the other fingers bent: an O with the fingers spread is rude in some places.
  "round-pinch": {
    layers: pinch(),
    arrow: arrows("308 70, 302 84, 286 104", "306 166, 298 158, 280 140"),
  },
  // The back of the hand: the palm with the fingers spread is rude in some places.
  "finger-spread": {
    layers: spread([92, 104, 0]),
    arrow: arrows("300 92, 306 60, 284 34", "300 108, 306 140, 270 172"),
  },
  "key-pinch": {
    layers: [
      ...both(fist()),
      thing(plane(spots("82 97, 238 97, 222 36, 98 36"))),
      ...both(thumbOnTop()),
    ],
    arrow: arrows("152 176, 140 176, 108 176", "168 176, 180 176, 212 176"),
  },
  grip: {
    layers: grip(),
    arrow: arrows("44 66, 60 66, 88 66", "272 110, 256 110, 228 110"),
  },
};

function pinch(): readonly Layer[] {
  return [
    skin(limb(spots("124 92 12, 150 44 10, 184 26 9, 216 32 7.8, 236 50 6"))),
    skin(limb(spots("124 92 12, 154 52 11, 200 34 10, 244 42 8.8, 266 66 6.8"))),
    skin(limb(spots("124 92 12, 158 60 12, 206 49 10.4, 250 60 9.2, 272 86 7"))),
    skin(
      limb(spots("-60 172 28, 10 142 25, 54 122 18, 80 109 19, 112 98 24")),
      outline(
        spots(
          `100 110, 96 94, 101 80, 120 68, 146 60, 170 60, 206 62, 206 75, 196 79.5, 187 84, 181 93, 178.5 110, 180 126,
          185 137, 194 144.5, 206 150, 200 166, 160 166, 120 154, 90 143, 74 128`,
        ),
      ),
      limb(spots("150 74 14, 204 67 11, 246 81 9.4, 263 110 7.2")),
      limb(spots("108 130 20, 158 154 14, 210 159 11.4, 257 126 8.4")),
    ),
    sleeve([64, 118, 0], 24, 30),
  ];
}

/** The back of a right hand, from above. */
function spread(wrist: Spot): readonly Layer[] {
  const at = (joints: readonly Spot[]) => placed(wrist, 0, joints);
  const fingers = [
    spots("22 -12 17, 52 -44 11.5, 74 -66 9.6, 88 -84 7.2"),
    finger([86, -26, 0], 70, 18, [0, 0]),
    finger([92, -8, 0], 78, 4, [0, 0]),
    finger([88, 10, 0], 72, -12, [0, 0]),
    finger([76, 27, 0], 56, -30, [0, 0]),
  ].map(at);
  return [
    skin(
      limb(at(spots("-120 0 32, -60 0 27, -22 0 21, 10 0 22, 24 0 24"))),
      outline(
        at(spots(`10 0, 10 -8, 34 -30, 60 -38, 86 -36, 98 -14, 98 8, 86 36, 60 38, 34 30, 10 8`)),
      ),
      ...fingers.map(limb),
    ),
    line(...fingers.map(nail)),
    sleeve(wrist, 0, 52),
  ];
}

/** The nail of a finger that is seen from its back. */
function nail(joints: readonly Spot[]): string {
  const [from = [0, 0, 0], to = from] = joints.slice(-2);
  const degrees = (Math.atan2(from[1] - to[1], to[0] - from[0]) * 180) / Math.PI;
  const wide = to[2] - 2;
  return curve(
    placed(to, degrees, [
      [3, -wide, 0],
      [-6, -wide, 0],
      [-8, 0, 0],
      [-6, wide, 0],
      [3, wide, 0],
    ]),
  );
}

/** A fist from the left, with the thumb upwards, which is still missing. */
function fist(): readonly Layer[] {
  return [
    skin(
      limb(spots("-60 168 26, 0 146 22, 34 128 20")),
      outline(spots("24 120, 46 96, 70 94, 80 110, 78 150, 58 159, 40 150, 26 138")),
      ...["66 103 9, 112 105 8.4", "66 119 9, 114 120 8.4", "66 135 9, 110 136 8.4"].map((bar) =>
        limb(spots(bar)),
      ),
      limb(spots("66 150 9, 98 151 8.4")),
    ),
    line(
      ...["70 111, 90 111, 116 112.5", "68 127, 90 127, 114 128", "70 143, 90 143, 104 143.5"].map(
        (gap) => curve(spots(gap)),
      ),
    ),
    shirt(outline(spots("-20 118, -4 118, -4 118, 14 172, 14 172, -20 190"))),
  ];
}

/** The thumb of such a fist, on what it holds. */
function thumbOnTop(): readonly Layer[] {
  return [
    skin(limb(spots("38 114 13, 70 86 10.6, 98 78 9, 122 87 6.8"))),
    patch(limb(spots("28 124 12, 44 109 12.2"))),
  ];
}

/** A hand from the left around a cup, the thumb behind it. */
function grip(): readonly Layer[] {
  const row = [0, 1, 2, 3];
  return [
    tableTop(182),
    skin(limb(spots("74 108 16, 110 66 11, 146 52 9, 170 54 7"))),
    thing(plane(spots("126 30, 138 190, 206 190, 218 30"))),
    thing(outline(spots("126 30, 140 24, 172 21, 204 24, 218 30, 204 36, 172 39, 140 36"))),
    skin(
      limb(spots("-60 172 28, 0 146 24, 44 128 19, 70 118 19")),
      outline(
        spots("60 112, 64 98, 88 84, 114 81, 124 90, 126 120, 120 152, 104 152, 76 146, 58 134"),
      ),
    ),
    ...[184, 197, 200, 194].map((x, i) =>
      skin(
        limb([
          [120, 142.8 - i * 17.6, 9.4],
          [160, 142 - i * 18, 9.2],
          [x, 144.8 - i * 17.6, 7.4],
        ]),
      ),
    ),
    patch(
      ...row.map((i) =>
        limb([
          [104, 94 + i * 15, 8.6],
          [120, 90 + i * 17.6, 9.2],
        ]),
      ),
    ),
    sleeve([60, 122, 0], 24, 40),
  ];
}
