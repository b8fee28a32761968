import type { Wanted } from "../navigation/place.ts";
import { isStopped } from "../navigation/progress.ts";
import { newSession } from "../session/new.ts";
import { hasSaid, saidOf } from "../session/said.ts";
import { isSameSaid } from "../session/save.ts";
import type { Session, SetAside } from "../session/session.ts";
import type { Opened, ScreeningContext } from "./context.ts";
import type { KeepingNews } from "./events.ts";
import { moved, tell, told, withSession } from "./updates.ts";

// What becomes of answers when others take their place, or none do. Each is a pure function, as in updates.ts.

/** What was told of other answers is over, and so is the change of one of them. */
const anew = { ...moved, changing: undefined } as const;

/**
 * Takes the session of a file in place of the present one, which is set aside. The disclaimer is asked for anew; whether
 * answers are kept on this device, and how the app looks, is not for a file to say.
 */
export function openFile(
  context: ScreeningContext,
  { session: opened, notice, about, at }: Opened & { readonly at?: Wanted },
): Partial<ScreeningContext> {
  const { session } = context;
  return {
    ...anew,
    ...replaced(context, { ...opened, isAccepted: session.isAccepted, isAcknowledged: false }, at),
    notice,
    about,
  };
}

/** Goes on with answers that were set aside, from where they were left; the present ones take their place. */
export function bringBack(
  context: ScreeningContext,
  { index, at }: { readonly index: number; readonly at?: Wanted },
): Partial<ScreeningContext> {
  const { session } = context;
  const back = session.setAside[index];
  if (!back) return {};
  const rest = { ...session, ...withoutAside(context, index) };
  const wanted = context.leftAt.find(({ said }) => said === back)?.place;
  return { ...anew, ...replaced({ ...context, session: rest }, back, at), wanted };
}

/** What is set aside without one of it. */
export function withoutAside({ session }: ScreeningContext, index: number): Partial<Session> {
  return { setAside: session.setAside.filter((_, at) => at !== index) };
}

/**
 * Takes the answers of this tab or those of the copy, and sets the others aside. The person stays where they are; an
 * emergency that they were not told of comes first.
 */
export function settleCopy(
  context: ScreeningContext,
  theirs: Session,
  { isOurs, at }: { readonly isOurs: boolean; readonly at?: Wanted },
): Partial<ScreeningContext> {
  const { questionnaire, session } = context;
  const { keptUntil } = theirs;
  const others = [...session.setAside, ...theirs.setAside];
  const [present, replaced] = isOurs ? [session, theirs] : [theirs, session];
  return {
    ...anew,
    isCopyOther: false,
    wanted: isStopped(questionnaire, present) ? undefined : at,
    ...withSession(context, {
      ...saidOf(present),
      keptUntil,
      setAside: beside(present, replaced, others),
    }),
  };
}

/** What is in the copy cannot be read: this tab keeps its own answers, and the copy is told as one that cannot be read. */
export function unsettled({ at }: { readonly at?: Wanted }): Partial<ScreeningContext> {
  return { ...anew, isCopyOther: false, unreadableCopy: "found", wanted: at };
}

/** Brings back what was deleted, where it was; what was said or opened since is set aside. */
export function undelete({
  session,
  deleted = session,
  deletedAt,
}: ScreeningContext): Partial<ScreeningContext> {
  const others = [...deleted.setAside, ...session.setAside];
  return {
    ...anew,
    session: { ...deleted, setAside: beside(deleted, session, others) },
    deleted: undefined,
    wanted: deletedAt,
  };
}

/** Puts answers in place of the present ones, which are set aside if they say anything. */
function replaced(
  { session, leftAt }: ScreeningContext,
  by: SetAside,
  at: Wanted | undefined,
): Partial<ScreeningContext> {
  const { keptUntil, comfort } = session;
  const setAside = beside(by, session, session.setAside);
  const said = setAside.find((one) => !session.setAside.includes(one));
  return {
    session: { ...by, setAside, keptUntil, comfort },
    leftAt: said && at ? [...leftAt, { said, place: at }] : leftAt,
    offered: undefined,
  };
}

/** What is set aside beside the present answers: those that they replace, and others of before, each once. */
function beside(
  present: SetAside,
  replaced: Session,
  others: readonly SetAside[],
): readonly SetAside[] {
  const isNew = (said: SetAside, before: readonly SetAside[]) =>
    hasSaid(said) &&
    before.every((other) => !isSameSaid(JSON.stringify(said), JSON.stringify(other)));
  return [...others, saidOf(replaced)].filter((said, at, all) =>
    isNew(said, [...all.slice(0, at), present]),
  );
}

/** Deletes everything; letters that were made larger stay so, for nothing of the person is in that. */
export function clear(
  { session, deleted, deletedAt, unreadableCopy }: ScreeningContext,
  { isElsewhere = false, at }: { readonly isElsewhere?: boolean; readonly at?: Wanted },
): Partial<ScreeningContext> {
  const isSomething = hasSaid(session) || session.setAside.length > 0;
  const isToldElsewhere = isElsewhere && (isSomething || unreadableCopy !== undefined);
  return {
    ...anew,
    session: { ...newSession, comfort: session.comfort },
    pageId: undefined,
    // Where something is deleted here, the way back says so.
    notice: isToldElsewhere
      ? "deleted-elsewhere"
      : isElsewhere || isSomething
        ? undefined
        : "deleted",
    deleted: isSomething ? session : deleted,
    deletedAt: isSomething ? at : deletedAt,
    cleared: { isElsewhere },
    offered: undefined,
    unreadableCopy: undefined,
    isCopyOther: false,
  };
}

/** What follows from news of keeping: what is not kept must not look as if it were. */
export function heard(
  context: ScreeningContext,
  { news, at }: { readonly news: KeepingNews; readonly at?: string | undefined },
): Partial<ScreeningContext> {
  switch (news) {
    case "not-kept":
      return { ...tell(context, news), isUnsaved: true };
    case "kept-again":
      return { isUnsaved: false, ...(context.notice === "not-kept" && told) };
    case "copy-other":
      return { isCopyOther: true };
    default:
      return {
        ...withSession(context, { keptUntil: undefined }),
        isCopyOther: false,
        ...tell(context, news, { at }),
      };
  }
}
