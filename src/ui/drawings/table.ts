import { forearm, sideHand } from "./hand.ts";
import { chain, limb, type Point, placed } from "./shape.ts";
import { type Layer, line, moved, patch, rest, type Sketches, thing } from "./sketch.ts";

/** Movements of a hand while the forearm lies on a table. */
export const table: Sketches = {
  "finger-lift": {
    layers: [
      thing("M-4 92H324M-4 186H324"),
      ...fingersUp([160, 72], "thumb"),
      ...fingersUp([160, 166], "little finger"),
    ],
    arrows: [
      [
        [300, 172],
        [303, 140],
        [282, 118],
      ],
    ],
  },
  "wrist-lift": {
    layers: [thing("M-4 172H324"), ...handUp([168, 152])],
    arrows: [
      [
        [302, 128],
        [298, 64],
        [250, 38],
      ],
    ],
  },
  "thumb-up": {
    layers: [thing("M-4 172H324"), ...thumbUp([140, 152])],
    arrows: [
      [
        [236, 108],
        [232, 68],
        [204, 50],
      ],
    ],
  },
  "finger-bend": {
    layers: [thing("M-4 172H324"), ...fingersCurled([140, 152])],
    arrows: [
      [
        [282, 122],
        [268, 74],
        [212, 78],
      ],
    ],
  },
};

function fingersUp(wrist: Point, near: "thumb" | "little finger"): readonly Layer[] {
  const { fingers, palm, roots, nails, thumb } = sideHand({ wrist, near, lift: 38, step: 8 });
  return [
    rest(...sideHand({ wrist, near, step: 8 }).fingers),
    ...fingers.slice(0, 3).map((shape) => moved(shape)),
    moved(forearm(wrist), palm, ...fingers.slice(3)),
    patch(roots),
    line(nails),
    ...(near === "thumb" ? thumb() : []),
  ];
}

function handUp(wrist: Point): readonly Layer[] {
  const down = sideHand({ wrist, near: "thumb" });
  const { fingers, palm, roots, nails, thumb } = sideHand({ wrist, near: "thumb", turn: 62 });
  return [
    rest(...down.fingers, down.palm),
    ...fingers.map((shape) => moved(shape)),
    moved(forearm(wrist), palm),
    patch(roots),
    line(nails),
    ...thumb(),
  ];
}

/** The palm is up, as the fingers show that bend up, and the thumb stands up from its near edge. */
function thumbUp(wrist: Point): readonly Layer[] {
  const { fingers, palm, roots, thumb } = sideHand({
    wrist,
    near: "thumb",
    lift: 6,
    bend: 12,
    step: 7.5,
  });
  const joints = (degrees: number, bend: number) =>
    chain([20, 2, 11], [22, degrees, 9], [24, bend, 7.4], [21, 4, 6]);
  return [
    ...fingers.slice(0, 3).map((shape) => moved(shape)),
    moved(forearm(wrist), palm, ...fingers.slice(3)),
    patch(roots),
    rest(limb(...placed(wrist, 0, joints(-6, 3)))),
    ...thumb(joints(58, 26)),
  ];
}

/** The palm is up: the fingers lie open at rest, and curl up and back into it. */
function fingersCurled(wrist: Point): readonly Layer[] {
  const [x, y] = wrist;
  const seen = { wrist, near: "thumb", step: 7.5 } as const;
  const open = sideHand({ ...seen, lift: 6, bend: 5 });
  const { fingers, palm, roots, thumb } = sideHand({ ...seen, lift: 64, bend: 78 });
  return [
    rest(...open.fingers),
    ...fingers.slice(0, 3).map((shape) => moved(shape)),
    moved(forearm(wrist), palm, ...fingers.slice(3)),
    patch(roots),
    // Where the nearest finger tip lies on the palm.
    line(`M${x + 55} ${y - 14}Q${x + 60} ${y - 5} ${x + 70} ${y - 3}`),
    ...thumb(),
  ];
}
