/** What is wrong with a questionnaire or its words: where, by ids, and one sentence on what it is and what to do. */
export type Fault = { readonly where: string; readonly what: string };
