import { arrows, floor, line, shirt, skin, start, thing, trousers } from "./layers.ts";
import { chairFromTheSide, headFromTheSide, trunkFromTheSide } from "./person.ts";
import { curve, limb, outline, placed, plane, type Spot, sized, spots } from "./shape.ts";
import type { Layer, Sketches } from "./sketch.ts";

/** A foot from its side, toes to the right, the ankle at 0, 0. */
const FOOT = spots(
  `-14 -16, 15 -16, 24 2, 48 13, 70 17, 83 22, 82 30, 60 30, 30 26, 8 29, -12 30, -22 22, -18 4`,
);

/** The ankle bone and the nail of such a foot. */
const ON_FOOT = ["-3 1, 2 -3, 7 1", "73 19, 78 23, 82 23"].map(spots);

/** Where the ankle is while the foot stands on the floor. */
const ANKLE: Spot = [180, 149, 0];

/** Movements of legs. All are shown on a chair, the one that may be done standing as well: nobody is led to stand. */
export const legs: Sketches = {
  "foot-lift": { layers: footUp(), arrow: arrows("278 172, 288 142, 270 112") },
  tiptoe: { layers: heelUp(), arrow: arrows("134 172, 126 150, 132 126") },
  "thigh-lift": { layers: thighUp(), arrow: arrows("234 112, 234 90, 226 52") },
};

/** The chair, the floor, and the foot on it at the start. */
function atStart(): readonly Layer[] {
  return [
    floor(181),
    thing(plane(spots("-10 62, 122 62, 122 74, 114 74, 114 180, 103 180, 103 74, -10 74"))),
    start(outline(placed(ANKLE, 0, FOOT))),
  ];
}

function footUp(): readonly Layer[] {
  return [
    ...atStart(),
    skin(
      limb(spots("178 96 15, 178 130 14, 178 150 14")),
      outline(placed([178, 148, 0], 27, FOOT)),
    ),
    line(...ON_FOOT.map((mark) => curve(placed([178, 148, 0], 27, mark)))),
    trousers(
      outline(
        spots(
          `-20 6, -20 6, 60 5, 158 10, 192 22, 198 46, 200 92, 199 112, 199 112, 158 114, 158 114,
          153 88, 148 70, 136 62, 136 62, 60 64, -20 64, -20 64`,
        ),
      ),
    ),
  ];
}

function heelUp(): readonly Layer[] {
  return [
    ...atStart(),
    skin(
      limb(spots("178 70 15, 182 104 14, 184 122 14")),
      outline(
        spots(
          `198 100, 206 120, 222 142, 238 160, 254 165, 264 172, 261 180, 236 180, 220 177, 206 165,
          190 152, 172 147, 161 140, 158 128, 165 112, 170 100`,
        ),
      ),
    ),
    line(curve(spots("182 122, 187 120, 190 125")), curve(spots("254 167, 258 172, 263 173"))),
    trousers(
      outline(
        spots(
          `-20 6, -20 6, 60 4, 160 5, 194 17, 200 41, 204 70, 203 90, 203 90, 162 92, 162 92,
          157 72, 150 58, 138 58, 124 62, 60 64, -20 64, -20 64`,
        ),
      ),
    ),
  ];
}

function thighUp(): readonly Layer[] {
  const at = (written: string) => sized([30, 3, 0], 0.98, spots(written));
  const foot = (ankle: string) => outline(at(ankle).flatMap((spot) => sized(spot, 0.37, FOOT)));
  return [
    floor(196),
    chairFromTheSide(at),
    skin(limb(at("156 164 6, 157 186 5.4")), foot("157 185")),
    trousers(limb(at("102 107 13, 140 106 12, 157 118 11, 156 168 8"))),
    start(limb(at("176 118 11, 178 182 8"))),
    ...headFromTheSide(at),
    skin(limb(at("172 120 6, 174 150 5.4")), foot("174 149")),
    trousers(limb(at("102 107 13.5, 138 88 12.5, 162 74 11.5, 171 86 11, 172 132 8"))),
    shirt(trunkFromTheSide(at)),
    skin(limb(at("100 104 6, 109 123 5.6, 114 134 4"))),
    shirt(limb(at("95 60 10.5, 96 86 9.2, 101 108 7.5"))),
  ];
}
