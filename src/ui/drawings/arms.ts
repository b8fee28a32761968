import { arrows, floor, shirt, skin, start, thing, trousers } from "./layers.ts";
import { chairFromTheSide, headFromTheFront, headFromTheSide, trunkFromTheSide } from "./person.ts";
import { limb, outline, plane, sized, spots } from "./shape.ts";
import type { Layer, Sketches } from "./sketch.ts";

/** Movements of arms: somebody on a chair, from the side and from the front. */
export const arms: Sketches = {
  "elbow-bend": { layers: fromTheSide(), arrow: arrows("212 114, 222 84, 200 56") },
  "arm-lift": { layers: fromTheFront(), arrow: arrows("184 154, 222 138, 230 84") },
};

function fromTheSide(): readonly Layer[] {
  const at = (written: string) => sized([-4, 5, 0], 1.32, spots(written));
  return [
    chairFromTheSide(at),
    ...headFromTheSide(at),
    trousers(limb(at("102 105 13.5, 140 105 13, 166 107 11.5, 170 130 11, 169 190 8"))),
    shirt(trunkFromTheSide(at)),
    start(limb(at("98 96 7.5, 101 112 6.5, 103 126 5, 104 133 5.5, 105 145 3.5"))),
    skin(
      limb(at("114 82 6.5, 127 70 5, 135 62 6.4, 141 53 5.4, 143 47 4")),
      limb(at("130 66 4, 131 58 3.4, 134 53 3")),
    ),
    shirt(limb(at("95 60 10.5, 96 76 9.5, 98 92 9, 108 86 8.6, 119 77 7.6"))),
  ];
}

function fromTheFront(): readonly Layer[] {
  const at = (written: string) => sized([26, 3, 0], 1, spots(written));
  return [
    floor(196),
    thing(
      plane(
        at(
          `60 120, 140 120, 140 129, 135 129, 135 193, 129 193, 129 129, 71 129, 71 193, 65 193, 65 129,
          60 129`,
        ),
      ),
    ),
    start(limb(at("121 66 9.5, 129 96 8, 134 118 5.5, 136 126 6.4, 138 142 4"))),
    ...headFromTheFront(at),
    skin(limb(at("180 58 5.5, 194 58 6.6, 208 58 4")), limb(at("188 56 3.6, 198 51 3"))),
    skin(limb(at("68 104 6, 65 126 6.4, 64 142 4"))),
    skin(limb(at("83 174 6, 82 188 7")), limb(at("117 174 6, 118 188 7"))),
    trousers(limb(at("91 110 11, 83 127 14, 82 142 12, 83 172 8.5"))),
    trousers(limb(at("109 110 11, 117 127 14, 118 142 12, 117 172 8.5"))),
    shirt(limb(at("80 63 10.5, 73 82 9.5, 68 110 7.5"))),
    shirt(
      limb(at("116 62 11, 150 60 9.5, 182 58 7.5")),
      outline(
        at(
          "91 48, 100 53, 109 48, 124 54, 124 72, 120 92, 122 115, 100 119, 78 115, 80 92, 76 72, 76 54",
        ),
      ),
    ),
  ];
}
