import * as z from "zod/mini";
import { code, id, list, words } from "./names.ts";

/** An option as a person reads it, with an everyday example where a word is not everyday. */
const optionText = z.strictObject({ label: words, example: z.optional(words) });

const optionTexts = z.readonly(z.record(code, optionText));

/** An option that several items share, with a short form for the doctor's page. */
const sharedText = z.strictObject({ ...optionText.shape, short: words });

const sharedTexts = z.readonly(z.record(code, sharedText));

const pageText = z.strictObject({ title: words, lead: z.optional(words) });

const itemText = z.strictObject({
  question: words,
  hint: z.optional(words),
  /** Why we ask, in 40 words at most. */
  why: words,
  /** A short label for the printed page. */
  short: words,
  options: z.optional(optionTexts),
});

const movementText = z.strictObject({
  title: words,
  /** How to try it safely, one instruction each. */
  steps: list(words),
  /** What its drawing shows, for those who do not see it; only a movement that has one has these words. */
  drawing: z.optional(words),
  caution: z.optional(words),
  why: words,
  short: words,
});

const sideText = z.strictObject({ question: words, short: words });

const findingText = z.strictObject({
  /** Said when it is met. */
  title: words,
  /** A neutral name, for a row that may be yes, no or not sure. */
  name: words,
  why: words,
});

const urgencyText = z.strictObject({
  title: words,
  lead: words,
  steps: list(words),
  /** Words to say to whoever answers. */
  say: z.optional(list(words)),
});

const patternText = z.strictObject({ title: words, lead: words });

const noteText = z.strictObject({ title: words, text: words });

/** An item as the doctor's page names it: short, in the field's words. */
const doctorText = z.strictObject({
  label: words,
  options: z.optional(z.readonly(z.record(code, words))),
});

const byId = <T extends z.core.$ZodType>(text: T) => z.readonly(z.record(id, text));

/** What is said of the questionnaire to those who load it into another system. */
const aboutText = z.strictObject({ description: words, purpose: words, copyright: words });

/** Every word of a questionnaire in one language. The keys follow from the ids of the questionnaire. */
export const texts = z.strictObject({
  $schema: z.optional(z.string()),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  name: words,
  about: aboutText,
  codes: sharedTexts,
  optionSets: byId(sharedTexts),
  sections: byId(words),
  pages: byId(pageText),
  movements: byId(movementText),
  sides: z.strictObject({ left: sideText, right: sideText }),
  nerves: byId(words),
  items: byId(itemText),
  findings: byId(findingText),
  urgency: byId(urgencyText),
  pattern: byId(patternText),
  lines: byId(words),
  notes: byId(noteText),
  bring: byId(words),
  asks: byId(words),
  doctor: byId(doctorText),
  others: z.strictObject({ title: words, lead: words, causes: list(words), support: words }),
});

export type Texts = z.infer<typeof texts>;
export type ItemText = z.infer<typeof itemText>;
export type OptionText = z.infer<typeof optionText>;
