import { newSession } from "../session/new.ts";
import { hasSaid, saidOf } from "../session/said.ts";
import type { Session, SetAside } from "../session/session.ts";
import type { Opened, ScreeningContext } from "./context.ts";
import type { KeepingNews } from "./events.ts";
import { moved, withSession } from "./updates.ts";

// What becomes of answers when others take their place, or none do. Each is a pure function, as in updates.ts.

/**
 * Takes the session of a file in place of the present one, which is set aside. The disclaimer is asked for anew; whether
 * answers are kept on this device, and how the app looks, is not for a file to say.
 */
export function openFile(
  context: ScreeningContext,
  { session: opened, notice, about }: Opened,
): Partial<ScreeningContext> {
  const { session } = context;
  return {
    ...moved,
    ...replaced(context, { ...opened, isAccepted: session.isAccepted, isAcknowledged: false }),
    notice,
    about,
  };
}

/** Goes on with answers that were set aside; the present ones take their place. */
export function bringBack(context: ScreeningContext, index: number): Partial<ScreeningContext> {
  const { session } = context;
  const back = session.setAside[index];
  if (!back) return {};
  const rest = { ...session, ...withoutAside(context, index) };
  return { ...moved, ...replaced({ ...context, session: rest }, back) };
}

/** What is set aside without one of it. */
export function withoutAside({ session }: ScreeningContext, index: number): Partial<Session> {
  return { setAside: session.setAside.filter((_, at) => at !== index) };
}

/** Goes on with the answers of this tab or with those of the copy, and sets the others aside. */
export function settleCopy(
  context: ScreeningContext,
  { theirs, isOurs }: { readonly theirs: Session; readonly isOurs: boolean },
): Partial<ScreeningContext> {
  const { session } = context;
  const setAside = [...session.setAside, ...theirs.setAside];
  const { keptUntil } = theirs;
  const present = { ...context, session: { ...session, setAside, keptUntil } };
  return {
    ...moved,
    isCopyOther: false,
    ...(isOurs
      ? withSession(present, { setAside: [...setAside, saidOf(theirs)] })
      : replaced(present, saidOf(theirs))),
  };
}

/** Puts answers in place of the present ones, which are set aside if they say anything. */
function replaced({ session }: ScreeningContext, by: SetAside): Partial<ScreeningContext> {
  const { setAside, keptUntil, comfort } = session;
  return {
    session: {
      ...by,
      setAside: hasSaid(session) ? [...setAside, saidOf(session)] : setAside,
      keptUntil,
      comfort,
    },
    deleted: undefined,
    offered: undefined,
  };
}

/** Deletes everything; letters that were made larger stay so, for nothing of the person is in that. */
export function clear(
  { session, deleted }: ScreeningContext,
  isElsewhere = false,
): Partial<ScreeningContext> {
  const isSomething = hasSaid(session) || session.setAside.length > 0;
  return {
    ...moved,
    session: { ...newSession, comfort: session.comfort },
    pageId: undefined,
    notice: isElsewhere && isSomething ? "deleted-elsewhere" : undefined,
    deleted: isSomething ? session : deleted,
    offered: undefined,
    unreadableCopy: undefined,
    isCopyOther: false,
  };
}

/** What follows from news of keeping: what is not kept must not look as if it were. */
export function told(context: ScreeningContext, news: KeepingNews): Partial<ScreeningContext> {
  switch (news) {
    case "not-kept":
      return { isUnsaved: true, notice: news, about: [] };
    case "kept-again":
      return { isUnsaved: false };
    case "copy-other":
      return { isCopyOther: true };
    default:
      return {
        ...withSession(context, { keptUntil: undefined }),
        isCopyOther: false,
        notice: news,
        about: [],
      };
  }
}
