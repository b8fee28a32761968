import * as z from "zod/mini";
import { wellFormed } from "../engine/normal.ts";
import { ANSWERERS, AUDIENCES, COMFORTS, MOST_VISITS, REGIONS, VISIT_LIMITS } from "./choices.ts";

// The one definition of a session: its type, what a new one holds, how a saved one is read, and which part of it a file
// carries all follow from here. Reading is loaded only where something was saved, so what a new session holds is written
// to new.json by `npm run schema`; a test holds the two together.

/** One answer: a code or a text, several codes, or nothing. */
const answer = z.union([z.string(), z.readonly(z.array(z.string())), z.null()]);

/** Answers by linkId. */
const answers = z.readonly(z.record(z.string(), answer));

/** A field with what a new session holds, and what takes its place where it cannot be read. */
function field<T extends z.ZodMiniType>(
  schema: T,
  initial: z.output<T>,
  unreadable: z.output<T> = initial,
) {
  const read = z.optional(z.catch(schema, unreadable));
  return z.pipe(
    read,
    z.transform((value): z.output<T> => (value === undefined ? initial : value)),
  );
}

/** A choice among values, of which the first is there until somebody chooses. */
function choice<const V extends readonly [string, ...string[]]>(values: V) {
  return field(z.enum(values), values[0]);
}

/** Whether something is in every copy that leaves the device. It is, unless a choice cannot be read: then it stays out. */
function included() {
  return field(z.boolean(), true, false);
}

/** A choice that nobody has to make; one that cannot be read is not made. */
function optional<T extends z.ZodMiniType>(schema: T) {
  return z.catch(z.optional(schema), undefined);
}

/** What no field can read; it stands in place of each where all of them are lost. */
export const UNREADABLE = Number.NaN;

/** Fields that belong together; where the group cannot be read, none of them can. */
function group<S extends Readonly<Record<string, z.ZodMiniType>>>(shape: S) {
  const fields = z.readonly(z.object(shape));
  const lost = Object.fromEntries(Object.keys(shape).map((name) => [name, UNREADABLE]));
  return field(fields, fields.parse({}), fields.parse(lost));
}

/** What goes on paper, and into every other copy that leaves the device. */
const print = group({
  audience: choice(AUDIENCES),
  /** Texts in the person's own words. */
  hasWords: included(),
  hasAgeAndSex: included(),
  /** The code that another machine can read. */
  hasCode: field(z.boolean(), false),
});

/** The questions to ask at the visit: all that the answers suggest, but those left out, and some in own words. */
const asks = group({
  leftOut: field(z.readonly(z.array(z.string())), []),
  own: field(z.string().check(z.overwrite(wellFormed)), ""),
});

/** What somebody noted of something, in their own words, up to so many characters. */
function note(most: number) {
  const own = z.string().check(
    z.overwrite(wellFormed),
    z.refine((text) => [...text].length <= most),
  );
  return field(own, "");
}

/** What was said and planned at a visit to a doctor. It is for the person: it goes on paper and into no other copy. */
const visit = group({
  when: note(VISIT_LIMITS.when),
  who: note(VISIT_LIMITS.who),
  said: note(VISIT_LIMITS.said),
  tests: note(VISIT_LIMITS.tests),
  treatment: note(VISIT_LIMITS.treatment),
  next: note(VISIT_LIMITS.next),
});

/** How somebody wants the app to be. */
const comfort = group({
  size: choice(COMFORTS.size),
  contrast: choice(COMFORTS.contrast),
  hand: choice(COMFORTS.hand),
  numbers: choice(COMFORTS.numbers),
  aloud: choice(COMFORTS.aloud),
});

/**
 * The answers of an earlier day as they were given, from a file the person kept; the day is as YYYY-MM-DD. Day and version
 * are there where the file says them.
 */
const earlierRecord = z.readonly(
  z.object({ savedOn: optional(z.iso.date()), version: optional(z.string()), answers }),
);

/** What a file carries beside the answers. */
const progress = {
  isAccepted: field(z.boolean(), false),
  isAcknowledged: field(z.boolean(), false),
  isBackgroundWanted: optional(z.boolean()),
  region: optional(z.enum(REGIONS)),
  answerer: choice(ANSWERERS),
  asks,
  print,
  /** Visits to a doctor, in the order in which they were noted. */
  visits: field(z.readonly(z.array(visit).check(z.maxLength(MOST_VISITS))), []),
};

/** What somebody said and chose, as this device remembers it. */
const said = {
  answers: field(answers, {}),
  ...progress,
  /** What was entered on a page and not yet taken. */
  drafts: field(answers, {}),
  /** Earlier records to compare with, the oldest first. */
  earlier: field(z.readonly(z.array(earlierRecord)), []),
};

/** What stays on this device whatever is said. */
const device = {
  /** What was said before other answers took its place, the oldest first; it stays until somebody deletes it. */
  setAside: field(z.readonly(z.array(z.readonly(z.object(said)))), []),
  /** The last day, as YYYY-MM-DD, on which this device keeps the answers; without it only as long as the tab is open. */
  keptUntil: optional(z.iso.date()),
  comfort,
};

/** How far a person has come, as a file carries it. */
export const fileProgress = z.object(progress);

/** All that is remembered of a screening. */
export const session = z.object({ ...said, ...device });

export type Session = Readonly<z.output<typeof session>>;
export type SetAside = Session["setAside"][number];
export type Print = Session["print"];
export type Visit = Session["visits"][number];
export type Asks = Session["asks"];
export type Comfort = Session["comfort"];
