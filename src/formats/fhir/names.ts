import type { Coding } from "fhir/r4";
import type { AskedQuestionnaire, Item } from "../../questionnaire/schema.ts";
import { optionKey } from "../../wording/keys.ts";
import { optionText } from "../../wording/question.ts";
import type { Translate } from "../../wording/translate.ts";

/** The profile of a response by FHIR's guide on Structured Data Capture, for R4. */
export const RESPONSE_PROFILE =
  "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse";

/** The questionnaire in this version: what a response says it answers. */
export function canonicalOf({ canonical, version }: AskedQuestionnaire): string {
  return `${canonical}|${version}`;
}

/**
 * The code system of an option. One code can mean two things: "clearly" is said of speech and of a weak grip. Options
 * that share their words share their meaning, so the place of their words within the questionnaire names the system.
 */
export function systemOf({ canonical }: AskedQuestionnaire, item: Item, code: string): string {
  const key = optionKey(item, code);
  return `${canonical}#${key.slice(0, key.lastIndexOf("."))}`;
}

/** An option as a coding, with its label when there are words to say it in. */
export function codingOf(
  questionnaire: AskedQuestionnaire,
  item: Item,
  code: string,
  t?: Translate,
): Coding {
  const coding = { system: systemOf(questionnaire, item, code), code };
  return t ? { ...coding, display: optionText(t, item, code) } : coding;
}

/** The linkId of a section. The dot keeps it apart from those of items, which have none. */
export function sectionLinkId({ id }: { readonly id: string }): string {
  return `section.${id}`;
}

/** The linkId of a page. */
export function pageLinkId({ id }: { readonly id: string }): string {
  return `page.${id}`;
}
