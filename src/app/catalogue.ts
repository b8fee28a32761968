import mmn from "../../questionnaires/mmn/questionnaire.json";
import type { Questionnaire } from "../questionnaire/schema.ts";

/** The questionnaire of this app. The build checked it against its schema, so no schema is shipped to check it again. */
export const questionnaire = mmn as unknown as Questionnaire;

/** The words of the questionnaire in a language, fetched when the first question nears. */
export async function messagesOf(_language: "en"): Promise<object> {
  const words = await import("../../questionnaires/mmn/locales/en.json");
  return words.default;
}
