import { mmn } from "../../src/authoring/mmn.ts";
import { pagesOf } from "../../src/engine/path.ts";
import type { Place } from "../../src/machine/place.ts";

/** What a person can do and how often it is done, the mildest first: a walk that fails shrinks towards it. */
const weights = {
  "speak another language": 1,
  "choose on the side": 4,
  continue: 2,
  "press twice": 2,
  answer: 14,
  "answer and continue": 50,
  "go on": 10,
  "go back": 4,
  "browser back": 5,
  "browser forward": 4,
  change: 8,
  "open a link": 4,
  reload: 4,
  "open a file": 1,
  "delete and bring back": 1,
  "delete and begin again": 1,
};

export type Act = keyof typeof weights;

/** Every act, as often as it is done. */
export const acts: readonly Act[] = Object.entries(weights).flatMap(([name, weight]) =>
  Array.from({ length: weight }, () => name).filter((act): act is Act => act in weights),
);

/** Every place that a link can lead to, and one that is not there. */
export const links: readonly Place[] = [
  ...(
    [
      "start",
      "disclaimer",
      "choosing",
      "urgent",
      "review",
      "result",
      "keep",
      "visit",
      "pause",
      "comfort",
      "handed",
      "learn",
      "say",
      "show",
    ] as const
  ).map((at) => ({
    at,
  })),
  ...[...pagesOf(mmn).map(({ id }) => id), "nowhere"].map(
    (pageId) => ({ at: "asking", pageId }) as const,
  ),
];
