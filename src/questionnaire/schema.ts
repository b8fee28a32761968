import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { doctorPage, history } from "./doctor-page.ts";
import type { LateField } from "./late.ts";
import { code, id, list, plainText } from "./names.ts";
import { SIDES } from "./sides.ts";

export type { Condition, FindingStatus } from "./condition.ts";

/** The options an item offers: codes of its own, or the name of a set that several items share. */
const options = z.union([id, list(code)]);

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

const asked = {
  linkId: id,
  enableWhen: z.optional(condition),
  /** Why it is asked although no rule reads it; only such an item has one. */
  context: z.optional(plainText),
  /** The version in which it was first asked; without it, the first of all. */
  since: z.optional(version),
  /** It tells who the person is rather than what is weak; a copy can leave it out. */
  personal: z.optional(z.literal(true)),
};

const singleItem = z.strictObject({
  ...asked,
  type: z.literal("single"),
  options,
  required: z.optional(z.literal(true)),
  /** The movement and side of the body this item asks about; its words come from the movement. */
  movement: z.optional(id),
  side: z.optional(z.enum(SIDES)),
});

const multiItem = z.strictObject({
  ...asked,
  type: z.literal("multi"),
  options,
  required: z.optional(z.literal(true)),
  /** The drawing on which the options can be chosen as well. */
  figure: z.optional(z.enum(["body"])),
});

const textItem = z.strictObject({
  ...asked,
  type: z.literal("text"),
  format: z.enum(["year-month", "free"]),
  maxLength: z.int(),
});

const item = z.discriminatedUnion("type", [singleItem, multiItem, textItem]);

const page = z.strictObject({ id, items: list(item) });

const section = z.strictObject({
  id,
  /** A person may leave an optional section out and go straight to the answers. */
  optional: z.optional(z.literal(true)),
  pages: list(page),
});

/** A movement a person tries, and the nerve group it mostly needs. */
const movement = z.strictObject({ id, nerve: id, limb: z.enum(["arm", "leg"]) });

/** A source, by an id of a letter and a number. */
export const citation = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]\d+[a-z]?$/)),
  text: plainText,
  url: z.optional(z.url({ protocol: /^https$/ })),
});

const citations = list(citation.shape.id);

/** Where `because` is narrower than what the conditions read: only answers with one of these codes count. */
const evidence = z.strictObject({ items: list(id), codes: z.optional(list(code)) });

const finding = z.strictObject({
  id,
  kind: z.enum(["core", "supportive", "strong-pointer", "soft-pointer"]),
  met: condition,
  unclear: z.optional(condition),
  notMet: z.optional(condition),
  because: z.optional(list(evidence)),
  citations,
});

/** How soon to be seen, in the order in which they are tried; the last holds where no other does. */
export const urgencyCode = z.enum([
  "emergency",
  "same-day",
  "within-days",
  "if-it-lasts",
  "see-doctor",
]);

export const patternCode = z.enum([
  "no-weakness",
  "points-elsewhere",
  "not-enough-answers",
  "several-features",
  "some-features",
  "few-features",
]);

/** One way in which an outcome holds. */
const reason = z.strictObject({ id, when: condition, citations });

/** Outcomes in the order they are tried; the last has no reasons and always holds. */
const urgency = z.strictObject({ code: urgencyCode, reasons: z.optional(list(reason)) });

const pattern = z.strictObject({ code: patternCode, when: z.optional(condition) });

/** The urgencies with which something is said; with all of them where none is named. */
const limited = { urgency: z.optional(list(urgencyCode)) };

/** A line that results carry; what is true of the device alone is not printed. */
const line = z.strictObject({
  id,
  citations: z.optional(citations),
  isOnScreenAlone: z.optional(z.literal(true)),
  ...limited,
});

/** Something to say when its condition holds; always when it has none. */
const remark = z.strictObject({ id, when: z.optional(condition) });

/** Something to bring to the visit. */
const thing = z.strictObject({ ...remark.shape, ...limited });

/**
 * A note for some people. One that replaces the comparison is for those who have their diagnosis already; one that
 * replaces the headline stands where the name of the pattern would be beside the point. One that is named says what a
 * doctor called it: an ordinary result begins with it, and so do the words to say and the doctor's page.
 */
const note = z.strictObject({
  ...remark.shape,
  replacesComparison: z.optional(z.literal(true)),
  replacesHeadline: z.optional(z.literal(true)),
  named: z.optional(z.literal(true)),
});

/** A question to ask at the visit; one that is for some patterns is suggested with those alone. */
const ask = z.strictObject({ ...thing.shape, patterns: z.optional(list(patternCode)) });

/**
 * What to say to whoever answers the call, with some urgencies. One with the name of an item says what was answered there:
 * a sentence for each of these codes, or one that lists what was chosen of several. Any other is said when its condition holds.
 */
const saying = z.strictObject({
  ...remark.shape,
  urgency: list(urgencyCode),
  codes: z.optional(list(code)),
  /** Of all movements chosen it says the weakest of each side, in the words of `weakest`. */
  weakest: z.optional(z.literal(true)),
  /** It is not said in an emergency, not even to those who come and ask: it would sound as if there were time. */
  canWait: z.optional(z.literal(true)),
});

/**
 * An answer that says less in records of before a version: the list was shorter then. In such a record it counts as not
 * given, and the item is asked again.
 */
const askedAgain = z.strictObject({ before: version, item: id, codes: list(code) });

/** A questionnaire as data: what is asked, when, and how the answers are judged. Words live beside it, per locale. */
export const questionnaire = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version,
  rules: version,
  /** The name of the questionnaire for all systems and times. A UUID needs no domain that somebody has to own. */
  canonical: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** The day this version was written. */
  date: z.iso.date(),
  reviewBy: z.iso.date(),
  optionSets: z.readonly(z.record(id, list(code))),
  movements: list(movement),
  sections: list(section),
  askedAgain: z.optional(list(askedAgain)),
  terms: z.readonly(z.record(id, condition)),
  findings: list(finding),
  urgency: list(urgency),
  pattern: list(pattern),
  history: z.optional(history),
  doctorPage: z.optional(doctorPage),
  lines: list(line),
  notes: list(note),
  bring: list(thing),
  /** Questions that the person may want to ask at the visit. */
  asks: list(ask),
  /** What to say to whoever answers, from the answers. */
  say: list(saying),
  /** What else can cause such weakness, each where it goes with how fast it came. */
  causes: list(remark),
  citations: list(citation),
});

/** An earlier version, as far as it is kept: what was asked, and how answers were judged. */
export const earlierQuestionnaire = z.strictObject({
  id,
  version,
  optionSets: questionnaire.shape.optionSets,
  sections: questionnaire.shape.sections,
  terms: questionnaire.shape.terms,
  findings: list(z.omit(finding, { citations: true })),
  urgency: list(
    z.strictObject({
      ...urgency.shape,
      reasons: z.optional(list(z.omit(reason, { citations: true }))),
    }),
  ),
  pattern: questionnaire.shape.pattern,
});

/** A questionnaire with its sources and its day, as its file holds it. */
export type CitedQuestionnaire = z.infer<typeof questionnaire>;
/** What asking, judging and telling need of it. The sources are read at the end only. */
export type Questionnaire = Omit<CitedQuestionnaire, "citations" | "date">;
/**
 * What asking needs of it, which is all that is loaded before the first question. Of the urgencies, and of what is to be
 * said, the app has no more than an emergency needs then, for which it stops; the others are loaded with the pages that tell them.
 */
export type AskedQuestionnaire = Omit<Questionnaire, LateField>;
/** What is asked and how answers are judged, in this version or an earlier one: enough to read and judge a record. */
export type JudgingQuestionnaire = z.infer<typeof earlierQuestionnaire>;
/** What the path hangs on, in this version or an earlier one. */
export type PathQuestionnaire = Pick<
  JudgingQuestionnaire,
  "id" | "version" | "optionSets" | "sections" | "terms"
>;
export type Section = z.infer<typeof section>;
export type Page = z.infer<typeof page>;
export type Item = z.infer<typeof item>;
export type SingleItem = z.infer<typeof singleItem>;
export type MultiItem = z.infer<typeof multiItem>;
export type TextItem = z.infer<typeof textItem>;
export type Movement = z.infer<typeof movement>;
export type Finding = z.infer<typeof finding>;
/** When a finding is met, unclear and not met, without its sources. */
export type FindingRule = JudgingQuestionnaire["findings"][number];
export type FindingKind = Finding["kind"];
export type Saying = z.infer<typeof saying>;
export type Citation = z.infer<typeof citation>;
/** How soon to be seen. */
export type Urgency = z.infer<typeof urgencyCode>;
/** How the answers compare with what is published about the disease. */
export type Pattern = z.infer<typeof patternCode>;
