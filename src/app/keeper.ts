import {
  askToDelete,
  copyThere,
  forget,
  isOver,
  keep,
  release,
  releaseUnreadable,
  remember,
  tabThere,
} from "../browser/storage.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { KeepingNews, ScreeningEvent } from "../machine/events.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { newSession } from "../session/new.ts";
import { isSameSaid, save } from "../session/save.ts";

/** The answers and the steps on the way, which are most of all events. They are remembered right after they are painted. */
export const WAITS: readonly ScreeningEvent["type"][] = [
  "page.draft",
  "page.submit",
  "place.open",
  "way.goOn",
  "ask.write",
];

/** Remembers the session as it changes. */
export type Keeper = {
  /** Remembers what changed since the last time, today being a day as YYYY-MM-DD; tells what is new about it. */
  readonly remember: (context: ScreeningContext, today: string) => KeepingNews | undefined;
  /** Whether this tab still remembers what this page gave it; another page of the tab may have deleted it since. */
  readonly isCurrent: () => boolean;
};

/**
 * Opens the keeper. `begun` is what the app began with. Of that, nothing was remembered yet if `isNew`, so that it is
 * written at once.
 */
export function openKeeper(
  questionnaire: AskedQuestionnaire,
  begun: ScreeningContext,
  isNew: boolean,
): Keeper {
  const empty = save(questionnaire, newSession);
  const saved = (context: ScreeningContext) => save(questionnaire, context.session);
  let kept = isNew ? "" : saved(begun);
  let before = begun;
  let isRemembered = !begun.isUnsaved;
  // What stands in the tab, in whatever order it was written.
  let inTab = tabThere();
  // The copy as this tab knows it. Where it is another by now, a tab wrote it that knows more than this one.
  let known = begun.isCopyOther || !begun.session.keptUntil ? undefined : copyThere();

  /** Keeps what changed, unless the copy is not the one that this tab knows. */
  const newsOfCopy = (text: string, { session, isCopyOther }: ScreeningContext, given: Given) => {
    const { keptUntil } = session;
    if (!keptUntil) return undefined;
    if (isOver(keptUntil, given.today)) return "keeping-over";
    const there = copyThere();
    if (there === undefined && (known !== undefined || isCopyOther)) return "keeping-ended";
    if (isCopyOther) return undefined;
    if (there !== undefined && there !== known) {
      if (!isSameSaid(there.slice(given.today.length), given.before)) return "copy-other";
      known = there;
    }
    if (!given.isChanged && there !== undefined) return undefined;
    known = keptUntil + text;
    return keep(text, keptUntil) ? undefined : "not-kept-longer";
  };

  return {
    remember: (context, today) => {
      const { session, unreadableCopy, isCopyOther, cleared } = context;
      const text = saved(context);
      const isCleared = cleared !== before.cleared;
      const isDeleted = isCleared && !cleared?.isElsewhere;
      const isReleased = before.session.keptUntil && !session.keptUntil && !before.isCopyOther;
      // Other tabs are asked before they see the copy go, so that they know of what they could bring back that it was kept.
      if (isDeleted) askToDelete();
      if (isDeleted || (isReleased && !isCleared)) release();
      if (isDeleted || (before.unreadableCopy && !unreadableCopy)) releaseUnreadable();
      if (isReleased || isCleared) known = undefined;
      // The person chose; what they chose replaces the copy.
      if (before.isCopyOther && !isCopyOther) known = copyThere();
      const given = { today, before: kept || text, isChanged: text !== kept };
      before = context;
      if (given.isChanged) {
        kept = text;
        if (text === empty) forget();
        else isRemembered = remember(text);
        inTab = tabThere();
      }
      const news = newsOfCopy(text, context, given);
      if (news) return news;
      const isSafe = isRemembered || session.keptUntil !== undefined;
      if (isSafe !== context.isUnsaved) return undefined;
      return isSafe ? "kept-again" : "not-kept";
    },
    isCurrent: () => tabThere() === inTab,
  };
}

/** What the keeper looks at beside the session: what was remembered before, and whether anything changed since. */
type Given = {
  readonly today: string;
  readonly before: string;
  readonly isChanged: boolean;
};
