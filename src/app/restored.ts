import { recall } from "../browser/storage.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import type { Beginning } from "./beginning.ts";

/** What was saved, as far as it can be used. What reads it is loaded only when there is something to read. */
export async function restored(
  questionnaire: AskedQuestionnaire,
  today: string,
): Promise<Beginning> {
  const { isBlocked, isExpired, ...saved } = recall(today);
  const isUnsaved = isBlocked ? { isUnsaved: true } : {};
  if (Object.keys(saved).length === 0) {
    return { ...isUnsaved, ...(isExpired && { notice: "expired" }) };
  }
  const { readSaved } = await import("./saved.ts");
  return { ...isUnsaved, ...readSaved(questionnaire, { ...saved, isExpired }, today) };
}
