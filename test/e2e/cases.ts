import { published } from "../fixtures/vignettes.ts";

/** Published cases that answer what must be answered; without that nobody comes past the first pages. */
export const cases = published.filter(
  ({ answers }) => answers["emergency-signs"] && answers["urgent-signs"] && answers.weakness,
);
