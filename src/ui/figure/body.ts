import type { BodyPart } from "../../questionnaire/figures.ts";

/** From where the figure is seen. */
export type FigureView = "front" | "back";

/** A part of the body: its outline, and the middle of it, where a tick has room. */
export type Shape<Part> = {
  readonly part: Part;
  readonly d: string;
  readonly tick: readonly [x: number, y: number];
};

/** What is seen from one side. Everything that the body has twice is drawn once, at the right of the picture. */
type Drawing = {
  readonly paired: readonly Shape<BodyPart["paired"]>[];
  readonly single: readonly Shape<BodyPart["single"]>[];
  /** Lines that only help to see what is what: those that are there twice, and those in the middle. */
  readonly pairedLines: readonly string[];
  readonly singleLines: readonly string[];
};

/** The edges of the picture; its middle is at 100 across. */
export const FRAME = "-6 0 212 360";

/** Between the legs, where nothing may count as close to one of them. */
export const BETWEEN = "M100 192V360";

/** Turns what is drawn at the right of the picture into what is at its left. */
export const MIRROR = "matrix(-1 0 0 1 200 0)";

/** The trunk and the head, which nothing can be marked on. One half of each. */
export const GROUND = [
  "M100 68L111 65C112.5 66 117 68 121 69.5Q121 92 132 106C131.5 108.5 130.5 115 129.5 120C129 125 127.5 130 127.5 135C127.5 140 127.5 145 128.5 150C129.5 155 132 161.5 132.5 164L134 184L101 192H100",
  "M100 5C110.5 5 118 12 118 24C118 25 118 26 117.5 27C120.5 26 121 30 120 33.5C119.5 36 118 38 116 37C114 44.5 108 52 100 52",
];

const ARM = [
  {
    part: "shoulder",
    d: "M121 69.5C125 71 130 71.5 134 73C138 75 142 77 145 80C148 83 150 86 151.5 90C153 94 153.5 98 155 103L136.5 113C135 110 133 107 132 106Q121 92 121 69.5Z",
    tick: [141, 91],
  },
  {
    part: "upper-arm",
    d: "M155 103C156.5 108 158 114.5 160 120C162 125.5 164.5 131.5 166 136C167.5 140.5 168 142.5 169.5 146L152 148.5C150.5 144.5 150 142.5 148 138C146 134 143 127 141 123C139 119 138 116 136.5 113Z",
    tick: [153, 125],
  },
  {
    part: "forearm",
    d: "M169.5 146C171 149.5 173 153.5 174.5 158C176.5 162.5 178.5 168.5 180 174C182 179.5 184 187.5 185 190L172.5 193.5C171.5 191 168 184 165.5 179C163 174 160.5 168 158 163C156 158 153.5 152.5 152 148.5Z",
    tick: [168, 168],
  },
  {
    part: "hand",
    d: "M185 190C189 191 196 197 199 204C201 208 201.5 212 199.5 213.5C197.5 215 195.5 212.5 194.5 210C196 216 199 223 199.5 228C200 232.5 196.5 233.5 195.5 231.5C196 236 191.5 237.5 190 233.5C189 236.5 185.5 235.5 184.5 231.5C182.5 233 180 230.5 179.5 227C177.5 219 171.5 208 172.5 193.5Z",
    tick: [188, 212],
  },
] as const;

/** The thigh up to the groin; front and back close it each in its own way. */
const THIGH =
  "M132.5 164C133.5 169.5 134.5 175.5 135 182C135.5 188.5 135 194.5 134.5 202C134 209.5 133 218.5 132 226C131 233.5 129.5 240 129 246C128.5 252 128 257 128 262L107.5 261C107.5 255 106.5 244 105.5 236C105 228 104 219.5 103 212C102.5 204.5 101.5 195.5 101 192";

const LOWER_LEG = {
  part: "lower-leg",
  d: "M128 262C128 267 129 271.5 129 276C129.5 280.5 130 284.5 129.5 290C129 295.5 128 302.5 127 308C126 313.5 123.5 319.5 122.5 324C121.5 328.5 121 334 120.5 336L109 336C109 333.5 109 327.5 108.5 322C108 316.5 107.5 310.5 107 304C106.5 297.5 105.5 289.5 105.5 284C105.5 278.5 106 276 106.5 272C107 268 107.5 267 107.5 261Z",
  tick: [118, 290],
} as const;

/** Brow, eye, nose and mouth. */
export const FACE_LINES = {
  paired: ["M104.5 24.5Q107.5 23 110.5 24.5", "M107.5 28V28.6"],
  single: ["M100 27Q98 33 101.5 33.5", "M95 42.5Q100 44 105 42.5"],
} as const;

/** A person standing at ease, arms a little away from the body, palms to the front. */
export const BODY: Readonly<Record<FigureView, Drawing>> = {
  front: {
    paired: [
      ...ARM,
      {
        part: "hip-thigh",
        d: `${THIGH}Q119 180 132.5 164Z`,
        tick: [118, 215],
      },
      LOWER_LEG,
      {
        part: "foot",
        d: "M120.5 336C122 341 128 345 129.5 350C130.5 354 127 356 122 356C116 356.5 109.5 356.5 108 353C106.5 349 108.5 342 109 336Z",
        tick: [117, 348],
      },
    ],
    single: [
      {
        part: "neck",
        d: "M109.5 44C109.5 53 110 60 121 69.5Q108 70 100 73Q92 70 79 69.5C90 60 90.5 53 90.5 44Z",
        tick: [100, 62],
      },
      {
        part: "face",
        d: "M83 28C82.5 20 88 14.5 100 14.5C112 14.5 117.5 20 117 28L116 37C114 44.5 108 52 100 52C92 52 86 44.5 84 37Z",
        tick: [100, 21],
      },
      {
        part: "mouth-throat",
        d: "M100 37.5C104 37.5 108 39.5 108 42.5C108 45.5 104 47.5 100 47.5C96 47.5 92 45.5 92 42.5C92 39.5 96 37.5 100 37.5Z",
        tick: [100, 42.5],
      },
    ],
    pairedLines: [
      "M105 73.5Q117 74 127 78",
      ...FACE_LINES.paired,
      "M113.5 254Q112 250 114 247M121.5 254Q124 250 122 247",
      "M196 230Q193.5 222 190.5 216",
      "M190.5 232.5Q188.5 224 186.5 218",
      "M185 230.5Q183.5 223 181.5 219",
      "M194.5 210Q192 203 186 200",
      "M114 349V355M118.5 349.5V355M122.5 350V355",
    ],
    singleLines: [...FACE_LINES.single, "M100 152V155"],
  },
  back: {
    paired: [
      ...ARM,
      {
        part: "hip-thigh",
        d: `${THIGH}L100.5 170Q116 158 132.5 164Z`,
        tick: [118, 215],
      },
      LOWER_LEG,
      {
        part: "foot",
        d: "M120.5 336C122 342 127 344 128 349C128.5 353 125.5 354 123 354C119.5 357 111 357 109 353.5C107.5 349 108.5 342 109 336Z",
        tick: [117, 348],
      },
    ],
    single: [
      {
        part: "neck",
        d: "M110.5 43C110 54 110 61 121 69.5Q110 73 100 75Q90 73 79 69.5C90 61 90 54 89.5 43Q100 48 110.5 43Z",
        tick: [100, 62],
      },
    ],
    pairedLines: [
      "M124 96Q116 112 106 108",
      "M104 196Q116 202 127 193",
      "M110.5 258Q118 261 125.5 258",
      "M196 230Q194 224 192 219",
      "M190.5 232.5Q189 226 187.5 221",
      "M185 230.5Q184 226 182.5 222",
    ],
    singleLines: ["M100 78V158"],
  },
};
