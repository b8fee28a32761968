import type { Answers } from "../engine/answer.ts";
import type { Earlier } from "../engine/changes.ts";
import type { Progress } from "../navigation/place.ts";
import { type Comfort, newComfort } from "./comfort.ts";

/** The emergency numbers a person can choose from; `other` is said in words. */
export const REGIONS = ["112", "999", "911", "000", "111", "other"] as const;
export type Region = (typeof REGIONS)[number];

/** Who gives the answers: the person they are about, or somebody who helps. */
export const ANSWERERS = ["self", "helper"] as const;
export type Answerer = (typeof ANSWERERS)[number];

/** Whom a print is for: everybody, the doctor, or the person. */
export const AUDIENCES = ["all", "doctor", "me"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What goes on paper, and into every other copy that leaves the device. */
export type Print = {
  readonly audience: Audience;
  /** Whether texts in the person's own words are on it. */
  readonly hasWords: boolean;
  /** Whether age and sex are on it. */
  readonly hasAgeAndSex: boolean;
  /** Whether the code that another machine can read is on it. */
  readonly hasCode: boolean;
};

/** The most characters of questions in the person's own words. */
export const OWN_LIMIT = 300;

/** The questions to ask at the visit: all that the answers suggest, but those left out, and some in own words. */
export type Asks = { readonly leftOut: readonly string[]; readonly own: string };

/** What is remembered of a screening. */
export type Session = Progress & {
  /** What was entered on a page and not yet taken. */
  readonly drafts: Answers;
  readonly region: Region | undefined;
  readonly answerer: Answerer;
  readonly asks: Asks;
  readonly print: Print;
  /** Earlier records to compare with, the oldest first. */
  readonly earlier: readonly Earlier[];
  /** The last day, as YYYY-MM-DD, on which this device keeps the answers; undefined: only as long as the tab is open. */
  readonly keptUntil: string | undefined;
  readonly comfort: Comfort;
};

/** A screening nobody has begun. */
export const newSession: Session = {
  answers: {},
  drafts: {},
  isAccepted: false,
  isAcknowledged: false,
  isBackgroundWanted: undefined,
  region: undefined,
  answerer: "self",
  asks: { leftOut: [], own: "" },
  print: { audience: "all", hasWords: true, hasAgeAndSex: true, hasCode: false },
  earlier: [],
  keptUntil: undefined,
  comfort: newComfort,
};
