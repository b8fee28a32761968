import type { Notice, ScreeningInput } from "../machine/context.ts";

/** What the app begins with beside the questionnaire: what was saved, and what to tell of it. */
export type Beginning = Omit<ScreeningInput, "questionnaire"> & {
  readonly notice?: Notice | undefined;
  /** The version that it was saved with, where it says so: what is newly asked since is told. */
  readonly version?: string | undefined;
};
