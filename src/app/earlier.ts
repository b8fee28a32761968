import first from "../../questionnaires/mmn/earlier/1.0.0.json";
import type { JudgingQuestionnaire } from "../questionnaire/schema.ts";

/**
 * The earlier versions that are kept, to read codes on paper and to judge earlier records as they were judged then. The build
 * checked them. They are loaded when somebody brings such a thing.
 */
export const earlier: readonly JudgingQuestionnaire[] = [first as unknown as JudgingQuestionnaire];
