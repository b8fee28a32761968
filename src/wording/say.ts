import { itemOf } from "../engine/path.ts";
import type { Told } from "../engine/told.ts";
import type { AskedQuestionnaire, Urgency } from "../questionnaire/schema.ts";
import { doctorKey } from "./keys.ts";
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

function toldText(
  questionnaire: AskedQuestionnaire,
  t: Translator,
  { id, code, codes }: Told,
): string {
  if (code !== undefined) return t(`say.${id}.${code}`);
  const item = itemOf(questionnaire, id);
  if (!codes || !item) return t(`say.${id}`);
  return t(`say.${id}`, {
    list: listText(
      t,
      codes.map((one) => t(doctorKey(item, one))),
    ),
  });
}
