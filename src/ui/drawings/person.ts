import { hair, line, skin, thing } from "./layers.ts";
import { curve, limb, outline, plane, type Spot } from "./shape.ts";
import type { Layer } from "./sketch.ts";

/** Where a person is in the picture, and how large. */
export type Seen = (written: string) => readonly Spot[];

/** A head from its side, looking to the right, with its neck. */
export function headFromTheSide(at: Seen): readonly Layer[] {
  return [
    skin(
      limb(at("98 32 8, 96 52 8.5")),
      outline(
        at(
          "92 8, 104 4, 113 8, 116 17, 120 24, 117 26.5, 116.5 31, 114 36, 106 37, 96 36, 90 28, 88 18",
        ),
      ),
    ),
    hair(
      outline(
        at(
          `94 35, 88 31, 83.5 23, 84 13, 91 4, 103 0, 113 4, 116 12, 116 12, 107 12, 104 17, 103 24,
          103 24, 98 24, 97 34`,
        ),
      ),
    ),
    skin(limb(at("99.5 21.5 2.8, 98.5 26.5 2"))),
    line(curve(at("110.5 18, 110.7 20.5")), curve(at("111 31, 115 30.5"))),
  ];
}

/** A head from the front, with its neck; the middle of the person is at 100. */
export function headFromTheFront(at: Seen): readonly Layer[] {
  return [
    skin(limb(at("100 30 8, 100 52 8.5"))),
    skin(limb(at("84 22 2.5, 85 27 2")), limb(at("116 22 2.5, 115 27 2"))),
    skin(outline(at("86 14, 100 4, 114 14, 115 24, 111 33, 104 39, 96 39, 89 33, 85 24"))),
    hair(
      outline(
        at(
          "85 24, 83 14, 89 4, 100 0, 112 4, 117 14, 115 24, 115 24, 112 15, 106 12, 97 14, 89 14, 85 24",
        ),
      ),
    ),
    line(
      curve(at("94 21, 94 23.5")),
      curve(at("106 21, 106 23.5")),
      curve(at("97 32, 100 32.7, 103 32")),
    ),
  ];
}

/** A trunk in a shirt, from its side. */
export function trunkFromTheSide(at: Seen): string {
  return outline(
    at("90 46, 99 48, 108 54, 113 70, 112 90, 114 112, 100 120, 86 116, 83 90, 82 64"),
  );
}

/** A chair from its side, its back at the left. */
export function chairFromTheSide(at: Seen): Layer {
  return thing(
    plane(
      at(
        `67 51, 73 51, 78 119, 144 119, 144 126, 138 126, 138 197, 132 197, 132 126, 84 126, 84 197,
        78 197, 78 126, 72 126`,
      ),
    ),
  );
}
