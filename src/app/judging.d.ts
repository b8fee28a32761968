declare module "*/questionnaire.json?judging" {
  /** What judges the answers, or says what follows from them. The build ships it apart from what is asked. */
  export const judging: Omit<
    import("../questionnaire/schema.ts").Questionnaire,
    Exclude<keyof import("../questionnaire/schema.ts").AskedQuestionnaire, "terms" | "urgency">
  >;
  /** The sources that a questionnaire names. */
  export const citations: readonly import("../questionnaire/schema.ts").Citation[];
}
