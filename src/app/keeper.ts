import { forget, keep, release, releaseUnreadable, remember } from "../browser/storage.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { newSession } from "../session/new.ts";
import { save } from "../session/save.ts";

/** What could not be done: remember the session in this tab, or keep it longer. */
export type KeepingFault = "not-kept" | "not-kept-longer";

/** Remembers the session as it changes. */
export type Keeper = {
  /** Remembers what changed since the last time, until a day as YYYY-MM-DD; tells what could not be done, each once. */
  readonly remember: (context: ScreeningContext, today: string) => KeepingFault | undefined;
};

/** Opens the keeper. `known` is what was remembered already; nothing where that is to be written anew. */
export function openKeeper(
  questionnaire: Questionnaire,
  known: ScreeningContext | undefined,
): Keeper {
  const empty = save(questionnaire, newSession);
  let kept = known ? save(questionnaire, known.session) : "";
  let before = known;
  let isTold = false;
  return {
    remember: (context, today) => {
      const { session, unreadableCopy } = context;
      if (before?.session.keptUntil && !session.keptUntil) release();
      if (before?.unreadableCopy && !unreadableCopy) releaseUnreadable();
      before = context;
      const saved = save(questionnaire, session);
      if (saved === kept) return undefined;
      kept = saved;
      if (saved === empty) {
        forget();
        return undefined;
      }
      const isRemembered = remember(saved);
      const { keptUntil } = session;
      if (keptUntil && !(keptUntil >= today && keep(saved, keptUntil))) return "not-kept-longer";
      if (isRemembered || isTold) return undefined;
      isTold = true;
      return "not-kept";
    },
  };
}
