import { setAside } from "../browser/aside.ts";
import type { Copy } from "../browser/storage.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { restore } from "../session/restore.ts";
import type { Beginning } from "./beginning.ts";

/** Reads what was saved: the session of the tab, else the copy. A copy that cannot be read is set aside and told. */
export function readSaved(
  questionnaire: Questionnaire,
  tab: string | undefined,
  copy: Copy | undefined,
): Beginning {
  const inTab = tab === undefined ? {} : restore(questionnaire, tab);
  const { session, ...told } = copy ? restore(questionnaire, copy.text) : {};
  if (copy && !(session && copy.until)) {
    // It is told in words of its own, once, and nothing may overwrite it before that.
    setAside();
    return { ...inTab, unreadableCopy: "found" };
  }
  if (inTab.session || !session) return inTab;
  // The day stands before the copy as well, so that a copy never outlives its promise.
  return { ...told, session: { ...session, keptUntil: copy?.until } };
}
