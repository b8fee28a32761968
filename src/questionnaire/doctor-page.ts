import * as z from "zod/mini";
import { code, id, list } from "./names.ts";

/** Which items tell how it began and went, and which parts each place is. */
export const history = z.strictObject({
  place: id,
  side: id,
  parts: z.optional(z.readonly(z.record(code, list(id)))),
  began: id,
  date: id,
  /** How many months ago each code of how long ago it began is, at least and at most: a date may not match it. */
  months: z.optional(z.readonly(z.record(code, z.tuple([z.number(), z.optional(z.number())])))),
  speed: id,
  /** The codes of that item with which it began suddenly: then no one sentence says how long it has been so. */
  sudden: z.optional(list(code)),
  course: id,
  /** The courses that can be said of a part in one sentence with how long ago it began: those of a strength that falls. */
  falling: z.optional(list(code)),
  spread: id,
});

/**
 * A sign that the doctor's page always names: the codes of its item that report it, all but those that deny it where none
 * are named. It is denied only by such a code, never by silence. The signs of haste that may mean the same, by their codes,
 * are in `alsoIn`: beside one of them it is not denied outright.
 */
const redFlag = z.strictObject({
  id,
  item: id,
  codes: z.optional(list(code)),
  denied: list(code),
  alsoIn: z.optional(list(code)),
});

/** What is marked on the weak parts of the drawn body, and the codes of its item that say so. */
const mark = z.strictObject({
  id: z.enum(["triangle", "star", "square"]),
  item: id,
  codes: list(code),
});

/** What the doctor's page names whatever was answered: the items of its first sentence, signs that ask for haste, and marks. */
export const doctorPage = z.strictObject({
  first: list(id),
  /** Items whose answers begin the first sentence where no weakness was told. */
  instead: z.optional(list(id)),
  /** The item that says which hand does most. */
  mainHand: id,
  redFlags: list(redFlag),
  /** What every doctor asks: where nothing is known of it, that is said. */
  always: z.optional(list(id)),
  marks: list(mark),
});

export type RedFlag = z.infer<typeof redFlag>;
export type Mark = z.infer<typeof mark>;
