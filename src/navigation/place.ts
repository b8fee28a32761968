/** The places to which somebody who changes an answer returns. */
export type ChangedFrom = "review" | "result";

/** An answer that somebody came to change, and where they return to; nowhere while the way is not yet at its end. */
export type Change = { readonly linkId: string; readonly from?: ChangedFrom | undefined };

/** A place on the way through the screening. */
export type WayPlace =
  | { readonly at: "start" | "disclaimer" | "choosing" | "urgent" | "review" | "result" }
  | { readonly at: "asking"; readonly pageId: string; readonly change?: Change };

/** A learn page, by its topic; without one, the list of them. */
export type LearnPlace = { readonly at: "learn"; readonly topic?: string | undefined };

/** A place that somebody wants to open, by its name; an address may ask for one that there is not. */
export type Wanted = {
  readonly at: string;
  readonly pageId?: string;
  /** The learn page that is meant; there may be none of that name, and then it is the list. */
  readonly topic?: string | undefined;
  /** The question on the page that is meant, and where the person comes from. */
  readonly change?: Change;
};
