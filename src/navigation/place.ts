/** A place on the way through the screening. */
export type WayPlace =
  | { readonly at: "start" | "disclaimer" | "choosing" | "urgent" | "review" | "result" }
  | { readonly at: "asking"; readonly pageId: string };
