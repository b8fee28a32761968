/** What a questionnaire holds that is loaded with the pages that judge and tell, and not before the first question. */
export const LATE_FIELDS = [
  "findings",
  "pattern",
  "doctorPage",
  "lines",
  "notes",
  "bring",
  "asks",
  "causes",
] as const;

/** The name of such a field. */
export type LateField = (typeof LATE_FIELDS)[number];

/** What is loaded in two: as far as an emergency needs it with the questions, and whole with what judges. */
export const HALVED_FIELDS = ["terms", "urgency", "say"] as const;

/** The name of such a field. */
export type HalvedField = (typeof HALVED_FIELDS)[number];
