/** The folder of all questionnaires. */
export const QUESTIONNAIRES = new URL("../../questionnaires/", import.meta.url);

/** The id of the questionnaire of this app, which its folder is called by. */
export const OURS = "mmn";

/** The folder of the questionnaire of this app. */
export const FOLDER = new URL(`${OURS}/`, QUESTIONNAIRES);
