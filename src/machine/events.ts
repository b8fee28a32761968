import type { Answers } from "../engine/answer.ts";
import type { Earlier } from "../engine/changes.ts";
import type { Answerer, Region } from "../session/choices.ts";
import type { Comfort, Print, Session } from "../session/session.ts";
import type { Notice } from "./context.ts";

/** A place that somebody wants to open, by the name of its state; an address may ask for one that there is not. */
export type Wanted = { readonly at: string; readonly pageId?: string };

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
  | { readonly type: "print.choose"; readonly print: Partial<Print> }
  | { readonly type: "earlier.show"; readonly earlier: readonly Earlier[] }
  | { readonly type: "keeping.choose"; readonly until: string | undefined }
  /** The device did not let us keep the answers: longer than this tab, or at all. */
  | { readonly type: "keeping.fail"; readonly notice: "not-kept" | "not-kept-longer" }
  | { readonly type: "copy.keep" }
  | { readonly type: "copy.delete" }
  | { readonly type: "comfort.choose"; readonly comfort: Comfort }
  | {
      readonly type: "notice.show";
      readonly notice: Notice;
      /** The items that it is about, where it is about some. */
      readonly about?: readonly string[];
    }
  | { readonly type: "session.open"; readonly session: Session }
  | { readonly type: "session.clear" }
  | { readonly type: "session.bringBack" };
