import { judging } from "../../questionnaires/mmn/questionnaire.json?judging";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { questionnaire as asked } from "./catalogue.ts";

/** The questionnaire of this app with what judges the answers; the pages that tell it load it. */
export const questionnaire: Questionnaire = { ...asked, ...judging };
