import { setAside, takeBack } from "../browser/aside.ts";
import { isFarPast, isOver, type Recalled } from "../browser/storage.ts";
import { newlyAsked } from "../engine/versions.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { KEPT_DAYS } from "../session/choices.ts";
import { restore } from "../session/restore.ts";
import { hasSaid } from "../session/said.ts";
import { isSameSaid } from "../session/save.ts";
import { dayAfter } from "../ui/date.ts";
import type { Beginning } from "./beginning.ts";

/**
 * Reads what was saved: the session of the tab, else the copy. A copy that cannot be opened is set aside and told; one
 * that was set aside comes back when it can be opened again: by a newer version of this page, or a clock set right.
 */
export function readSaved(
  questionnaire: AskedQuestionnaire,
  recalled: Recalled,
  today: string,
): Beginning {
  const { version, ...found } = read(questionnaire, recalled, today);
  const about = newlyAsked(questionnaire, found.session?.answers ?? {}, version);
  if (!found.session || about.length === 0) return found;
  return { ...found, notice: found.notice ?? "earlier-version", about };
}

/** What was saved, and the version it was saved with. */
type Found = Beginning & { readonly version?: string | undefined };

function read(
  questionnaire: AskedQuestionnaire,
  { tab, copy, aside, isExpired }: Recalled,
  today: string,
): Found {
  const longest = dayAfter(today, KEPT_DAYS);
  const isBack = !copy && aside && !faultOf(questionnaire, aside, today);
  const known = isBack ? aside : copy;
  const inTab = tab === undefined ? {} : readTab(questionnaire, tab, { copy: known?.text, today });
  if (copy) {
    const fault = faultOf(questionnaire, copy, today);
    // A copy that cannot be opened is told in words of its own, once, and nothing may overwrite it before that.
    if (fault || !copy.until) setAside(longest);
    if (fault) return { ...inTab, unreadableCopy: fault };
    // Now it has a day before it.
    if (!copy.until) takeBack();
  }
  if (isBack) takeBack();
  const hasAside = aside && !isBack ? ({ unreadableCopy: "kept" } as const) : {};
  const kept = isBack ? aside : copy;
  // The day stands before the copy as well, so that a copy never outlives its promise; a clock that was wrong when it
  // was made promises no more than any other.
  const keptUntil = kept?.until && kept.until < longest ? kept.until : longest;
  if (inTab.session || inTab.deleted || !kept) {
    const again = isBack && tab && inTab.session && !inTab.session.keptUntil;
    return {
      ...(isExpired && { notice: "expired" }),
      ...inTab,
      ...hasAside,
      // The clock is right again, or the page can read it now: what the tab holds is kept once more.
      ...(again && {
        session: { ...inTab.session, keptUntil },
        isCopyOther: !isSameSaid(aside.text, tab),
      }),
    };
  }
  const { session, ...told } = restore(questionnaire, kept.text);
  return { ...told, ...(session && { session: { ...session, keptUntil } }), ...hasAside };
}

/** The session of the tab, as far as its keeping is still what the tab believes. */
function readTab(
  questionnaire: AskedQuestionnaire,
  tab: string,
  { copy, today }: { readonly copy: string | undefined; readonly today: string },
): Found {
  const { session, ...told } = restore(questionnaire, tab);
  if (!session) return told;
  const { keptUntil, ...rest } = session;
  if (keptUntil === undefined) return { ...told, session };
  // After the promised day nothing is left but what whoever has this tab open can still bring back.
  if (isOver(keptUntil, today)) {
    return { notice: "expired", ...(hasSaid(rest) && { deleted: rest }) };
  }
  if (isFarPast(keptUntil, today)) return { ...told, session: rest };
  if (copy === undefined) return { ...told, notice: "keeping-ended", session: rest };
  return { ...told, session, isCopyOther: !isSameSaid(copy, tab) };
}

/** Why a copy cannot be opened, if it cannot. */
function faultOf(
  questionnaire: AskedQuestionnaire,
  { text, until }: { readonly text: string; readonly until?: string },
  today: string,
): "found" | "late" | undefined {
  if (!restore(questionnaire, text).session) return "found";
  return until && isFarPast(until, today) ? "late" : undefined;
}
