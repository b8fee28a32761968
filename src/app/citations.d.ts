declare module "*/questionnaire.json?citations" {
  /** The sources that a questionnaire names. The build ships them apart from it. */
  export const citations: readonly import("../questionnaire/schema.ts").Citation[];
}
