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

/** What was saved, as far as it can be used. Reading it is loaded only when there is something to read. */
export async function restored(questionnaire: Questionnaire, today: string): Promise<Beginning> {
  const { session: saved, until, isCopy, isExpired, hasUnreadable } = recall(today);
  const kept = hasUnreadable ? ({ unreadableCopy: "kept" } as const) : {};
  if (isExpired) return { ...kept, notice: "expired" };
  if (saved === undefined) return kept;
  const { restore } = await import("../session/restore.ts");
  const { session, notice } = restore(questionnaire, saved);
  if (isCopy && !session) {
    // It is told in words of its own, once, and nothing may overwrite it before that.
    setAside();
    return { unreadableCopy: "found" };
  }
  return {
    ...kept,
    // The day stands before the copy as well, so that a copy never outlives its promise.
    ...(session && { session: isCopy ? { ...session, keptUntil: until } : session }),
    ...(notice && { notice }),
  };
}
