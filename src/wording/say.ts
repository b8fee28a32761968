import { itemOf } from "../engine/path.ts";
import type { Told } from "../engine/told.ts";
import type { AskedQuestionnaire, Urgency } from "../questionnaire/schema.ts";
import { doctorKey, type Key } from "./keys.ts";
import { listText } from "./short.ts";
import type { Translator } from "./translate.ts";

/**
 * The words to say to whoever answers the call: what is needed, then what the person told, then what to ask. Nothing where
 * an urgency has none. Every sentence stands by itself, so that any of them can be left out.
 */
export function sayLines(
  questionnaire: AskedQuestionnaire,
  t: Translator,
  urgency: Urgency,
  told: readonly Told[],
): readonly string[] {
  const key = `urgency.${urgency}.say`;
  if (!t.has(key)) return [];
  const [first = "", ...others] = t.list(key);
  return [first, ...told.map((one) => toldText(questionnaire, t, one)), ...others];
}

/** The key of the sentence that says something told. */
export function toldKey({ id, code }: Told): Key {
  return code === undefined ? `say.${id}` : `say.${id}.${code}`;
}

/** Something told, as a sentence. */
export function toldText(questionnaire: AskedQuestionnaire, t: Translator, told: Told): string {
  const { id, codes } = told;
  return codes
    ? t(toldKey(told), { list: chosenText(questionnaire, t, id, codes) })
    : t(toldKey(told));
}

/** What was chosen at an item as one phrase, in short words. */
export function chosenText(
  questionnaire: AskedQuestionnaire,
  t: Translator,
  linkId: string,
  codes: readonly string[],
): string {
  const item = itemOf(questionnaire, linkId);
  return item
    ? listText(
        t,
        codes.map((code) => t(doctorKey(item, code))),
      )
    : "";
}
