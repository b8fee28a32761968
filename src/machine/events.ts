import type { Answers } from "../engine/answer.ts";
import type { Earlier } from "../engine/changes.ts";
import type { Wanted } from "../navigation/place.ts";
import type { Answerer, Region, VisitField } from "../session/choices.ts";
import type { Comfort, Print, Session } from "../session/session.ts";
import type { Handed, Notice, Opened } from "./context.ts";

/**
 * What came of remembering a session, where that is news: the browser does not let us, or lets us again; it does not let
 * us keep a copy; the copy ended in another tab; its last day is over; it holds other answers than this tab.
 */
export type KeepingNews =
  | "not-kept"
  | "kept-again"
  | "not-kept-longer"
  | "keeping-ended"
  | "keeping-over"
  | "copy-other";

/** What can become of the notes of visits, each by its place in the list; the first word of the first one begins it. */
export type VisitChange =
  | {
      readonly to: "write";
      readonly index: number;
      readonly field: VisitField;
      readonly text: string;
    }
  | { readonly to: "add" }
  | { readonly to: "delete"; readonly index: number }
  | { readonly to: "bring-back" };

/** What can happen, as subject and verb. */
export type ScreeningEvent =
  | { readonly type: "disclaimer.accept" }
  | { readonly type: "region.choose"; readonly region: Region }
  | { readonly type: "answerer.choose"; readonly answerer: Answerer }
  | { readonly type: "page.draft"; readonly pageId: string; readonly values: Answers }
  | { readonly type: "page.submit"; readonly pageId: string }
  | { readonly type: "background.choose"; readonly isWanted: boolean }
  | { readonly type: "warning.acknowledge" }
  /** Where these two lead is what the links to go on and back say; to follow one is to open a place. */
  | { readonly type: "way.goOn" }
  | { readonly type: "aside.leave" }
  | { readonly type: "place.open"; readonly place: Wanted }
  | { readonly type: "ask.include"; readonly id: string; readonly isIncluded: boolean }
  | { readonly type: "ask.write"; readonly own: string }
  | { readonly type: "visit.change"; readonly change: VisitChange }
  | { readonly type: "print.choose"; readonly print: Partial<Print> }
  | { readonly type: "earlier.show"; readonly earlier: readonly Earlier[] }
  | { readonly type: "keeping.choose"; readonly until: string | undefined }
  | {
      readonly type: "keeping.tell";
      readonly news: KeepingNews;
      /** Where the person asked for what it is about, if they did. */
      readonly at?: string | undefined;
    }
  /** The person chose among the answers of this tab and those of the copy, if they can be read: the others are set aside. */
  | {
      readonly type: "copy.settle";
      readonly theirs: Session | undefined;
      readonly isOurs: boolean;
      /** Where they are and stay, as far as the answers let them. */
      readonly at?: Wanted;
    }
  | { readonly type: "copy.keep" }
  | { readonly type: "copy.delete" }
  | { readonly type: "comfort.choose"; readonly comfort: Comfort }
  | {
      readonly type: "notice.show";
      readonly notice: Notice;
      /** The items that it is about, where it is about some. */
      readonly about?: readonly string[];
      /** The id of the control that it is about, where it is about one. */
      readonly at?: string | undefined;
    }
  /** What a notice says does not hold any more. */
  | { readonly type: "notice.end" }
  | ({ readonly type: "file.offer" } & Opened)
  | { readonly type: "file.refuse" }
  /** A file or a code that was handed over is read, and is done with. */
  | { readonly type: "handed.open"; readonly handed: Handed }
  | { readonly type: "handed.close" }
  /** Where the person was is where they are again when they bring back what was replaced or deleted. */
  | ({ readonly type: "session.open"; readonly at?: Wanted } & Opened)
  | { readonly type: "session.clear"; readonly isElsewhere?: boolean; readonly at?: Wanted }
  | { readonly type: "session.bringBack" }
  /** Somebody leaves the page: whoever comes next must not bring back what was deleted. */
  | { readonly type: "page.leave" }
  /** Goes on with answers that were set aside, by their place in the list; or deletes them. */
  | { readonly type: "setAside.bringBack"; readonly index: number; readonly at?: Wanted }
  | { readonly type: "setAside.delete"; readonly index: number };
