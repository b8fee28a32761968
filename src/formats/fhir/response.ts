import type { QuestionnaireResponse, QuestionnaireResponseItem, RelatedPerson } from "fhir/r4";
import type { Answers } from "../../engine/answer.ts";
import { type Path, pathOf } from "../../engine/path.ts";
import { isSeen } from "../../navigation/progress.ts";
import type { AskedQuestionnaire, Item } from "../../questionnaire/schema.ts";
import type { Answerer } from "../../session/choices.ts";
import { titleKey } from "../../wording/keys.ts";
import { questionText } from "../../wording/question.ts";
import type { Translator } from "../../wording/translate.ts";
import { canonicalOf, pageLinkId, RESPONSE_PROFILE, sectionLinkId } from "./names.ts";
import { valuesOf } from "./values.ts";

/** What a response says beside the answers. */
export type Saying = {
  /** The words the person saw. */
  readonly t: Translator;
  /** When the answers were gathered: a day, or a moment with its time zone. */
  readonly authored: string;
  /** Who gave the answers. */
  readonly by: Answerer;
};

/**
 * What was asked and answered, as a QuestionnaireResponse of FHIR R4: no finding, no result, nobody's name. An item
 * that was not asked is absent; one that was left empty is there without an answer; "not sure" is a code.
 */
export function responseOf(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  { t, authored, by }: Saying,
): QuestionnaireResponse {
  const path = pathOf(questionnaire, answers);
  const item = sectionsOf(questionnaire, path, t);
  return {
    resourceType: "QuestionnaireResponse",
    meta: { profile: [RESPONSE_PROFILE] },
    language: t.language,
    ...(by === "helper" && { contained: [helper], source: { reference: "#helper" } }),
    questionnaire: canonicalOf(questionnaire),
    status: isComplete(path, answers) ? "completed" : "in-progress",
    authored,
    ...(item.length > 0 && { item }),
  };
}

/** Somebody who is with the patient, and nothing more: neither has a name here. */
const helper: RelatedPerson = {
  resourceType: "RelatedPerson",
  id: "helper",
  patient: { type: "Patient" },
};

/** Whether every page was seen, those of optional sections aside. */
function isComplete({ pages }: Path, answers: Answers): boolean {
  return pages.every((page) => page.section.optional || isSeen(page, answers));
}

function sectionsOf(
  questionnaire: AskedQuestionnaire,
  { pages, answers }: Path,
  t: Translator,
): QuestionnaireResponseItem[] {
  const itemOf = (item: Item): QuestionnaireResponseItem[] => {
    const answer = answers.get(item.linkId);
    if (answer === undefined) return [];
    const given = valuesOf(questionnaire, item, answer, t);
    const text = questionText(t, item);
    return [{ linkId: item.linkId, text, ...(given.length > 0 && { answer: given }) }];
  };
  return questionnaire.sections.flatMap((section) => {
    const own = pages.filter((page) => page.section.id === section.id);
    const groups = own.flatMap((page) =>
      group(pageLinkId(page), t(titleKey(page)), page.items.flatMap(itemOf)),
    );
    return group(sectionLinkId(section), t(`sections.${section.id}`), groups);
  });
}

/** A group, if there is something in it. */
function group(linkId: string, text: string, item: QuestionnaireResponseItem[]) {
  return item.length > 0 ? [{ linkId, text, item }] : [];
}
