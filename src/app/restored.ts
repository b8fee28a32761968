import { recall } from "../browser/storage.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Beginning } from "./beginning.ts";

/** What was saved, as far as it can be used. What reads it is loaded only when there is something to read. */
export async function restored(questionnaire: Questionnaire, today: string): Promise<Beginning> {
  const { tab, copy, isExpired, ...rest } = recall(today);
  const beginning: Beginning = rest.hasUnreadable ? { unreadableCopy: "kept" } : {};
  if (tab === undefined && !copy)
    return isExpired ? { ...beginning, notice: "expired" } : beginning;
  const { readSaved } = await import("./saved.ts");
  return { ...beginning, ...readSaved(questionnaire, tab, copy) };
}
