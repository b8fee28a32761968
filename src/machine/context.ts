import type { ReadDate, Refusal } from "../engine/written.ts";
import type { Change, Wanted } from "../navigation/place.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import type { OpenedFile } from "../session/file.ts";
import { newSession } from "../session/new.ts";
import type { Session, SetAside, Visit } from "../session/session.ts";

/** Something to be told once, in plain words. */
export type Notice =
  | "copied"
  | "copy-left"
  | "copy-deleted"
  | "deleted"
  | "deleted-elsewhere"
  | "expired"
  | "keeping-ended"
  | "keeping-over"
  | "not-copied"
  | "not-kept"
  | "not-kept-longer"
  | "not-loaded"
  | "not-printed"
  | "not-printed-handed"
  | "not-printed-urgent"
  | "not-printed-yet"
  | "not-readable"
  | "other-version"
  | "partly-readable"
  | "earlier-version"
  | "opened"
  | "opened-earlier"
  | "opened-partly"
  | "opened-newest"
  | "earlier-added"
  | "earlier-partly"
  | "earlier-refused"
  | "earlier-newest"
  | "earlier-removed"
  | "file-not-readable"
  | "file-other-version"
  | "file-other-questionnaire"
  | "file-fhir"
  | "file-fhir-several"
  | "file-looking"
  | "file-found"
  | "file-stopped"
  | "file-picture"
  | "file-picture-damaged"
  | "file-picture-kind"
  | "file-picture-large"
  | "file-picture-never"
  | "file-picture-slow"
  | "file-pdf"
  | "file-drawing"
  | "file-packed"
  | "file-several"
  | "file-empty"
  | "code-not-readable"
  | "code-other-version"
  | "file-too-big"
  | "file-saved"
  | "not-shared"
  | "words-copied"
  | "words-not-copied"
  | "card-saved"
  | "card-not-drawn"
  | "set-aside-deleted"
  | "text-cut"
  | "reminder-saved"
  | "reminder-not-a-day";

/** A session that was opened in a file, with what to tell of it. */
export type Opened = {
  readonly session: Session;
  readonly notice: "opened" | "opened-earlier" | "opened-partly" | "opened-newest";
  /** The items whose answers could not be read, and those that were not asked when it was saved. */
  readonly about: readonly string[];
};

/** Answers that somebody was handed, to be read beside their own. They are nowhere but on the open page. */
export type Handed = Pick<OpenedFile, "session" | "version" | "isWhole"> & {
  /** Whether they are the newest of several. */
  readonly isNewest?: boolean;
};

/**
 * A copy on this device that is not opened: just found and not readable, or found so long after its last day that the
 * clock may be wrong, so that the person is told and chooses; or kept, by that choice, until somebody deletes it.
 */
export type UnreadableCopy = "found" | "late" | "kept";

/** Answers that were set aside, and where the person was then. */
export type Left = { readonly said: SetAside; readonly place: Wanted };

/** What the machine knows beside the place, which is its state. */
export type ScreeningContext = {
  readonly questionnaire: AskedQuestionnaire;
  readonly session: Session;
  /** How a date is understood; without it only in the spelling in which it is kept. */
  readonly readDate: ReadDate | undefined;
  /** The page of questions that was asked last; the state alone cannot say which. */
  readonly pageId: string | undefined;
  /** The learn page that was opened last; without one, the list of them. */
  readonly topic: string | undefined;
  /** The answer that somebody came to change. */
  readonly changing: Change | undefined;
  /** The item whose answer somebody came to change, once they are back where they came from. */
  readonly changed: string | undefined;
  readonly problems: readonly Refusal[];
  readonly notice: Notice | undefined;
  /** The items that the notice is about. */
  readonly about: readonly string[];
  /** The id of the control at which the notice stands; without one it stands at the top of the page. */
  readonly noticeAt: string | undefined;
  /** Turns with each thing that is told, so that what is told once more is made anew, and heard once more. */
  readonly isTellingOdd: boolean;
  /** What was deleted last. It can be brought back until somebody answers anew or leaves, and is nowhere but here. */
  readonly deleted: Session | undefined;
  /** Where the person was when it was deleted, and will be when they bring it back. */
  readonly deletedAt: Wanted | undefined;
  /** Where the person was when others took the place of answers, for those set aside since the page was opened. */
  readonly leftAt: readonly Left[];
  /** Where somebody goes with answers that they bring back. */
  readonly wanted: Wanted | undefined;
  /** The notes of a visit that were deleted last, with their place; they can be brought back until the person moves on. */
  readonly deletedVisit: { readonly index: number; readonly visit: Visit } | undefined;
  /** The last time that everything was deleted, be anything there or not; another object each time. */
  readonly cleared: { readonly isElsewhere: boolean } | undefined;
  /** A file that was dropped on the page, and has not taken the place of the answers yet. */
  readonly offered: Opened | undefined;
  readonly handed: Handed | undefined;
  readonly unreadableCopy: UnreadableCopy | undefined;
  /** Whether the copy on this device holds other answers than this tab; until the person chose, neither replaces the other. */
  readonly isCopyOther: boolean;
  /** Whether this browser does not let us remember the session, so that a reload would lose it. */
  readonly isUnsaved: boolean;
};

/** What a screening begins with. */
export type ScreeningInput = {
  readonly questionnaire: AskedQuestionnaire;
  readonly session?: Session | undefined;
  readonly readDate?: ReadDate | undefined;
  readonly deleted?: Session | undefined;
  readonly unreadableCopy?: UnreadableCopy | undefined;
  readonly isCopyOther?: boolean | undefined;
  readonly isUnsaved?: boolean | undefined;
};

/** What is known at the beginning. */
export function begin(input: ScreeningInput): ScreeningContext {
  return {
    questionnaire: input.questionnaire,
    session: input.session ?? newSession,
    readDate: input.readDate,
    pageId: undefined,
    topic: undefined,
    changing: undefined,
    changed: undefined,
    problems: [],
    notice: undefined,
    about: [],
    noticeAt: undefined,
    isTellingOdd: false,
    deleted: input.deleted,
    deletedAt: undefined,
    leftAt: [],
    wanted: undefined,
    deletedVisit: undefined,
    cleared: undefined,
    offered: undefined,
    handed: undefined,
    unreadableCopy: input.unreadableCopy,
    isCopyOther: input.isCopyOther ?? false,
    isUnsaved: input.isUnsaved ?? false,
  };
}
