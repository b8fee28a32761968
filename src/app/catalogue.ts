import mmn from "../../questionnaires/mmn/questionnaire.json";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

/** The questionnaire of this app. The build checked it against its schema, so no schema is shipped to check it again. */
export const questionnaire = mmn as unknown as AskedQuestionnaire;
