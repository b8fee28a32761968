import type { Questionnaire as FhirQuestionnaire } from "fhir/r4";
import type { CitedQuestionnaire } from "../questionnaire/schema.ts";
import type { Translator } from "../wording/translate.ts";
import { sectionItem } from "./fhir/items.ts";

/**
 * What is asked, as a Questionnaire of FHIR R4 in one language. It holds no rule by which answers are judged. It is a
 * draft and says so; what nobody did, such as approving it, is left out.
 */
export function questionnaireOf(
  questionnaire: CitedQuestionnaire,
  t: Translator,
): FhirQuestionnaire {
  const { id, version, canonical, date, reviewBy, sections } = questionnaire;
  return {
    resourceType: "Questionnaire",
    id,
    language: t.language,
    url: canonical,
    version,
    name: nameOf(id),
    title: t("name"),
    status: "draft",
    experimental: true,
    subjectType: ["Patient"],
    date,
    description: t("about.description"),
    purpose: t("about.purpose"),
    copyright: t("about.copyright"),
    effectivePeriod: { start: date, end: reviewBy },
    item: sections.map((section) => sectionItem({ questionnaire, t }, section)),
  };
}

/** A name that a program can use: "mmn-follow-up" is "MmnFollowUp". */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
