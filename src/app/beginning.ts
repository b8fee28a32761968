import type { Notice, ScreeningInput } from "../machine/context.ts";

/** What the app begins with beside the questionnaire: what was saved, and what to tell of it. */
export type Beginning = Omit<ScreeningInput, "questionnaire"> & {
  readonly notice?: Notice | undefined;
  /** The items that the notice is about. */
  readonly about?: readonly string[] | undefined;
};
