import * as z from "zod/mini";
import { code, id, list, plainText } from "./names.ts";

/** An option as a person reads it, with an everyday example where a word is not everyday. */
const optionText = z.strictObject({ label: plainText, example: z.optional(plainText) });

const optionTexts = z.readonly(z.record(code, optionText));

/** An option that several items share, with a short form for the doctor's page. */
const sharedText = z.strictObject({ ...optionText.shape, short: plainText });

const sharedTexts = z.readonly(z.record(code, sharedText));

const pageText = z.strictObject({ title: plainText, lead: z.optional(plainText) });

const itemText = z.strictObject({
  question: plainText,
  hint: z.optional(plainText),
  /** Why we ask, in 40 words at most. */
  why: plainText,
  /** A short label for the printed page. */
  short: plainText,
  options: z.optional(optionTexts),
});

const movementText = z.strictObject({
  title: plainText,
  /** How to try it safely, one instruction each. */
  steps: list(plainText),
  /** What its drawing shows, for those who do not see it; only a movement that has one has these words. */
  drawing: z.optional(plainText),
  caution: z.optional(plainText),
  why: plainText,
  short: plainText,
});

const sideText = z.strictObject({ question: plainText, short: plainText });

const findingText = z.strictObject({
  /** Said when it is met. */
  title: plainText,
  /** Said when it is unclear, or not met: no title may say the opposite of the answer under it. */
  unclear: z.optional(plainText),
  notMet: z.optional(plainText),
  /** A neutral name, for a row that may be yes, no or not known. */
  name: plainText,
  why: plainText,
});

const urgencyText = z.strictObject({
  title: plainText,
  lead: plainText,
  steps: list(plainText),
  /** The steps of those whose illness a doctor has named. */
  known: z.optional(list(plainText)),
  /** The first and the last words to say to whoever answers; what was told stands between. */
  say: z.optional(list(plainText)),
});

const patternText = z.strictObject({ title: plainText, lead: plainText });

const noteText = z.strictObject({
  title: plainText,
  text: plainText,
  /** What to say first, and what the doctor reads, where the note is about what a doctor called it. */
  say: z.optional(plainText),
  doctor: z.optional(plainText),
});

/** What to say: one sentence, one with the list of what was chosen in {{list}}, or one for each code. */
const sayText = z.union([plainText, z.readonly(z.record(code, plainText))]);

/**
 * The main complaint as one sentence: the part with its side begins it, and how long ago it began may end it. Each word put
 * into a gap stands as that sentence needs it, so that nothing is bent or joined.
 */
const complaintText = z.strictObject({
  parts: z.readonly(z.record(code, plainText)),
  times: z.readonly(z.record(code, plainText)),
  /** How it went, with how long ago it began; `weak` where that is not told here. */
  lasting: z.readonly(z.record(code, plainText)),
  /** How it went, without. */
  now: z.readonly(z.record(code, plainText)),
  /** Other parts that are weak. */
  more: plainText,
});

/**
 * The weakest movement of each side as one sentence: what the person cannot do fills its gap, in the form that follows
 * "I cannot". A sentence for each way in which it is weak.
 */
const weakestText = z.strictObject({
  movements: z.readonly(z.record(code, plainText)),
  left: z.readonly(z.record(code, plainText)),
  right: z.readonly(z.record(code, plainText)),
});

/** An item as the doctor's page names it: short, in the field's words. */
const doctorText = z.strictObject({
  label: plainText,
  options: z.optional(z.readonly(z.record(code, plainText))),
  /** A whole sentence for each code, or one with all that was chosen in {{list}}, for the page's first sentence. */
  clauses: z.optional(z.readonly(z.record(code, plainText))),
});

const byId = <T extends z.core.$ZodType>(text: T) => z.readonly(z.record(id, text));

/** What is said of the questionnaire to those who load it into another system. */
const aboutText = z.strictObject({
  description: plainText,
  purpose: plainText,
  copyright: plainText,
});

/** The name of a language, as a BCP 47 tag. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

/** Every word of a questionnaire in one language. The keys follow from the ids of the questionnaire. */
export const messages = z.strictObject({
  $schema: z.optional(z.string()),
  language: languageTag,
  name: plainText,
  about: aboutText,
  codes: sharedTexts,
  optionSets: byId(sharedTexts),
  sections: byId(plainText),
  pages: byId(pageText),
  movements: byId(movementText),
  sides: z.strictObject({ left: sideText, right: sideText }),
  nerves: byId(plainText),
  items: byId(itemText),
  findings: byId(findingText),
  urgency: byId(urgencyText),
  pattern: byId(patternText),
  lines: byId(plainText),
  notes: byId(noteText),
  bring: byId(plainText),
  asks: byId(plainText),
  say: byId(sayText),
  complaint: z.optional(complaintText),
  weakest: z.optional(weakestText),
  causes: byId(plainText),
  doctor: byId(doctorText),
  redFlags: z.optional(byId(plainText)),
  others: z.strictObject({
    title: plainText,
    lead: plainText,
    support: plainText,
  }),
});

export type QuestionnaireMessages = z.infer<typeof messages>;
export type ItemText = z.infer<typeof itemText>;
export type OptionText = z.infer<typeof optionText>;
