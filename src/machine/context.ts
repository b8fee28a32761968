import type { Problem } from "../engine/problem.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Session } from "../session/session.ts";

/** Something to be told once, in plain words. */
export type Notice =
  | "copied"
  | "copy-deleted"
  | "expired"
  | "not-copied"
  | "not-kept"
  | "not-kept-longer"
  | "not-loaded"
  | "not-printed"
  | "not-printed-urgent"
  | "not-printed-yet"
  | "not-readable"
  | "other-version"
  | "partly-readable"
  | "opened"
  | "opened-partly"
  | "earlier-partly"
  | "file-not-readable"
  | "file-other-version"
  | "file-other-questionnaire"
  | "file-fhir"
  | "file-looking"
  | "file-picture"
  | "code-not-readable"
  | "file-too-big"
  | "not-shared";

/** A session that is not the present one any more, and how that came. */
export type Undo = { readonly session: Session; readonly after: "deleting" | "opening" };

/**
 * A copy on this device that this version cannot read: just found, so that the person is told and chooses; or kept, by
 * that choice, until somebody deletes it.
 */
export type UnreadableCopy = "found" | "kept";

/** What the machine knows beside the place, which is its state. */
export type ScreeningContext = {
  readonly questionnaire: Questionnaire;
  readonly session: Session;
  /** The page of questions that was asked last; the state alone cannot say which. */
  readonly pageId: string | undefined;
  readonly problems: readonly Problem[];
  readonly notice: Notice | undefined;
  /** The items that the notice is about. */
  readonly about: readonly string[];
  /** What was deleted or replaced last; it can be brought back until the person moves on. */
  readonly undo: Undo | undefined;
  readonly unreadableCopy: UnreadableCopy | undefined;
};
