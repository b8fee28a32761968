import questionnaire from "../../questionnaires/mmn/locales/helper/en.json";
import ui from "../i18n/locales/helper/en.json";

/** The words for somebody who answers for another, loaded only for them. */
export const helper = { ui, questionnaire };
