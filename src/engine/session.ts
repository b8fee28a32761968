import type { Answers } from "./answer.ts";
import type { Progress } from "./place.ts";

/** The emergency numbers a person can choose from; `other` is said in words. */
export const REGIONS = ["112", "999", "911", "000", "111", "other"] as const;
export type Region = (typeof REGIONS)[number];

/** What is remembered of a screening. */
export type Session = Progress & {
  /** What was entered on a page and not yet taken. */
  readonly drafts: Answers;
  readonly region: Region | undefined;
};

/** A screening nobody has begun. */
export const newSession: Session = {
  answers: {},
  drafts: {},
  isAccepted: false,
  isAcknowledged: false,
  isBackgroundWanted: undefined,
  region: undefined,
};
