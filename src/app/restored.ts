import { recall, setAside } from "../browser/storage.ts";
import type { Notice, UnreadableCopy } from "../machine/context.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Session } from "../session/session.ts";

/** What the app begins with: a session, what to tell of it, and whether there is a copy that could not be read. */
export type Beginning = {
  readonly session?: Session;
  readonly notice?: Notice;
  readonly unreadableCopy?: UnreadableCopy;
};

/**
 * What was saved, as far as it can be used: that of the tab, else the copy. Reading it is loaded only when there is
 * something to read.
 */
export async function restored(questionnaire: Questionnaire, today: string): Promise<Beginning> {
  const { tab, copy, isExpired, hasUnreadable } = recall(today);
  const kept = hasUnreadable ? ({ unreadableCopy: "kept" } as const) : {};
  if (tab === undefined && !copy) return { ...kept, ...(isExpired && { notice: "expired" }) };
  const { restore } = await import("../session/restore.ts");
  const inTab = tab === undefined ? {} : restore(questionnaire, tab);
  const { session, ...told } = copy ? restore(questionnaire, copy.text) : {};
  if (copy && !(session && copy.until)) {
    // It is told in words of its own, once, and nothing may overwrite it before that.
    setAside();
    return { ...inTab, unreadableCopy: "found" };
  }
  if (inTab.session || !session) return { ...kept, ...inTab };
  // The day stands before the copy as well, so that a copy never outlives its promise.
  return { ...kept, ...told, session: { ...session, keptUntil: copy?.until } };
}
