import type { Notice, UnreadableCopy } from "../machine/context.ts";
import type { Session } from "../session/session.ts";

/** What the app begins with: a session, what to tell of it, and whether there is a copy that could not be read. */
export type Beginning = {
  readonly session?: Session;
  readonly notice?: Notice;
  readonly unreadableCopy?: UnreadableCopy;
};
