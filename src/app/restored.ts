import { recall } from "../browser/storage.ts";
import type { Notice, UnreadableCopy } from "../machine/context.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Session } from "../session/session.ts";

/** What the app begins with: a session, what to tell of it, and whether there is a copy that could not be read. */
export type Beginning = {
  readonly session?: Session;
  readonly notice?: Notice;
  readonly unreadableCopy?: UnreadableCopy;
};

/** What was saved, as far as it can be used. What reads it is loaded only when there is something to read. */
export async function restored(questionnaire: Questionnaire, today: string): Promise<Beginning> {
  const { tab, copy, isExpired, ...rest } = recall(today);
  const beginning: Beginning = rest.hasUnreadable ? { unreadableCopy: "kept" } : {};
  if (tab === undefined && !copy)
    return isExpired ? { ...beginning, notice: "expired" } : beginning;
  const { readSaved } = await import("./saved.ts");
  return { ...beginning, ...readSaved(questionnaire, tab, copy) };
}
