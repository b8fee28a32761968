import * as z from "zod/mini";
import { languageTag } from "./messages.ts";
import { id, list, plainText } from "./names.ts";
import { citation } from "./schema.ts";

/** A source, with the sentence that was read in it; the sentence is for whoever checks, and is not shipped. */
const cite = z.strictObject({ source: citation.shape.id, line: z.string() });

/** What stands behind something that is said: sources, or that it is our own advice and no fact of medicine. */
const backed = { cites: z.optional(list(cite)), ours: z.optional(z.literal(true)) };

/** The figures that the pages can show. */
const figure = z.enum(["nerves"]);

const block = z.discriminatedUnion("kind", [
  z.strictObject({ id, kind: z.literal("text"), ...backed }),
  z.strictObject({
    id,
    kind: z.literal("list"),
    items: list(z.strictObject({ id, ...backed })),
  }),
  z.strictObject({ id, kind: z.literal("figure"), figure, ...backed }),
  /** Leads to another topic. */
  z.strictObject({ id, kind: z.literal("link"), to: id }),
]);

const section = z.strictObject({ id, blocks: list(block) });

const topic = z.strictObject({
  id,
  /** The day its sources were last read, and the day by which they are to be read again. */
  readOn: z.iso.date(),
  readAgainBy: z.iso.date(),
  sections: list(section),
});

/** How much of a source was read: `table` is a table in it, `notes` the project's own notes where it could not be opened. */
const how = z.enum(["whole", "part", "abstract", "table", "notes"]);

const reading = z.strictObject({ source: citation.shape.id, how, on: z.iso.date() });

/** The learn pages as data: topics, their blocks and what each stands on. Words live beside it, per language. */
export const learn = z.strictObject({
  $schema: z.optional(z.string()),
  /** Sources that the questionnaire does not name already. */
  sources: z.readonly(z.array(citation)),
  /** How each source that is used was read. */
  readings: z.readonly(z.array(reading)),
  topics: list(topic),
});

/** Words under a key: a text, or those of what stands below. */
const words = z.readonly(
  z.record(z.string(), z.union([plainText, z.readonly(z.record(z.string(), plainText))])),
);

const topicWords = z.catchall(
  z.strictObject({
    title: plainText,
    /** In lists of links. */
    short: plainText,
    /** For a search engine. */
    description: plainText,
    lead: plainText,
  }),
  words,
);

/** Every word of the learn pages in one language. The keys follow from the ids of the topics. */
export const learnWords = z.strictObject({
  $schema: z.optional(z.string()),
  language: languageTag,
  topics: z.readonly(z.record(id, topicWords)),
});

/** The learn pages with the sentences that were read, as their file holds them. */
export type CitedLearn = z.infer<typeof learn>;
export type LearnWords = z.infer<typeof learnWords>;
export type Reading = z.infer<typeof reading>;
export type CitedTopic = z.infer<typeof topic>;
export type CitedBlock = z.infer<typeof block>;

/** Without the sentences that were read: what is left of a source is its id. */
type Shipped<T> = T extends { readonly source: string; readonly line: string }
  ? string
  : { readonly [K in keyof T]: Shipped<T[K]> };

/** The learn pages as they are shipped. */
export type Learn = Shipped<Omit<CitedLearn, "$schema">>;
export type Topic = Learn["topics"][number];
export type Block = Topic["sections"][number]["blocks"][number];
/** What is backed: a text, an entry of a list or a figure. */
export type Backed = { readonly cites?: readonly string[] | undefined };
