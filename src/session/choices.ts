// The choices a person has beside the answers. They stand apart from the shape of a session, so that a page can offer
// them without loading what reads saved data.

/** The emergency numbers to choose from; `other` is said in words. */
export const REGIONS = ["112", "999", "911", "000", "111", "other"] as const;
export type Region = (typeof REGIONS)[number];

/** Who gives the answers: the person they are about, or somebody who helps. */
export const ANSWERERS = ["self", "helper"] as const;
export type Answerer = (typeof ANSWERERS)[number];

/** Whom a print is for: everybody, the doctor, or the person. */
export const AUDIENCES = ["all", "doctor", "me"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** From how many characters on the person is told that their own questions do not all fit on the first page. */
export const OWN_LIMIT = 300;

/** What can be noted of a visit to a doctor, each with the most characters that are kept of it. */
export const VISIT_LIMITS = {
  when: 100,
  who: 200,
  said: 3000,
  tests: 1000,
  treatment: 1000,
  next: 200,
} as const;
export type VisitField = keyof typeof VISIT_LIMITS;

/** The name of the field for one thing of a visit; it is told there if something of it is cut. */
export function visitField(index: number, field: VisitField): string {
  return `visit-${index}-${field}`;
}

/** The most visits of which there are notes. */
export const MOST_VISITS = 30;

/** How many days answers are kept on the device: long enough for most waits for a visit, short enough to be forgotten. */
export const KEPT_DAYS = 30;

/** What can be set for comfort; the first value of each is how it is until somebody chooses. None of it is about the person. */
export const COMFORTS = {
  /** How large letters are. */
  size: ["normal", "large", "largest"],
  /** How far colours stand apart: as the system says, or as far as they can. */
  contrast: ["system", "more"],
  /** Where the way on is: where the width puts it, at one side, or all across, for either thumb. */
  hand: ["auto", "left", "right", "full"],
  /** Whether options have numbers, and the keys of these choose them. */
  numbers: ["on", "off"],
  /** Whether a question can be read aloud by the device. */
  aloud: ["off", "on"],
} as const;
