import type { ComponentType } from "preact";
import type { PathPage } from "../engine/path.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import type { Place } from "../machine/place.ts";
import type { Citation, JudgingQuestionnaire, Questionnaire } from "../questionnaire/schema.ts";
import type { Device } from "../session/near.ts";
import type { Area } from "../summary/nerves.ts";
import type { Translator } from "../wording/translate.ts";
import type { Sketches } from "./drawings/sketch.ts";

/** What a calendar can remind of: the visit to the doctor, or what is left of the questions. */
export type Reminder = "visit" | "finish";

/** Something to be done with files, asked for by the control with this id; what comes of it is an event. */
export type FileTask = Task & { readonly at?: string | undefined };

type Task =
  | { readonly type: "open"; readonly file: File }
  /** Files that were dropped on the page, by hand or by mistake. */
  | { readonly type: "offer"; readonly files: readonly File[] }
  /** Goes on with the answers of this tab, or with those of the copy that another tab kept. */
  | { readonly type: "settle-copy"; readonly isOurs: boolean }
  | { readonly type: "compare"; readonly files: readonly File[] }
  /** A code from paper, as it was typed or pasted. */
  | { readonly type: "paste"; readonly text: string }
  | { readonly type: "share-text"; readonly text: string }
  /** A file that a page made, to be saved as it is. */
  | { readonly type: "save-made"; readonly file: File }
  /** A reminder for a day, as YYYY-MM-DD. It holds no answer. */
  | { readonly type: "save-reminder"; readonly day: string; readonly reminder: Reminder }
  /** Whoever waits while a picture is looked at waits no more. */
  | { readonly type: "stop-looking" }
  | { readonly type: "save" | "save-fhir" | "share" };

/**
 * Whether the device can read aloud, and does: by itself it can; it has no voice for the language; it has only voices
 * of which nobody knows that they stay on the device.
 */
export type SpeechState = "ready" | "speaking" | "no-voice" | "no-local-voice";

/** Reading aloud. */
export type Speech = {
  readonly state: () => SpeechState;
  readonly speak: (sentences: readonly string[]) => void;
  readonly stop: () => void;
};

/** The learn pages and their words, which come together. */
export type LearnPart = {
  readonly Page: ComponentType<{ readonly view: View }>;
  readonly words: object;
};

/** All that a page needs: what is the case, how to say it, where links lead, and whom to tell what happened. */
export type View = EarlyView & { readonly questionnaire: Questionnaire };

/** How much is drawn of a view: what stands below the first screen comes after the first paint, and what only paper shows last. */
export type SoFar = {
  /** How many parts of the page, from its top. */
  readonly parts: number;
  /** The view as it was when it was last drawn for paper. */
  readonly printed: View | undefined;
};

/** What a page has that is there from the beginning, before there is more of the questionnaire than is asked. */
export type EarlyView = ScreeningContext & {
  /** Where the person is: the state of the machine. */
  readonly place: Place;
  /** Where Back leads; nowhere from the start. */
  readonly previous: Place | undefined;
  /** Where going on leads. */
  readonly next: () => Place;
  /** The page that is asked, with the items to show; only where one is. */
  readonly page: PathPage | undefined;
  readonly t: Translator;
  /** The address of a place. */
  readonly href: (place: Place) => string;
  readonly send: (event: ScreeningEvent) => void;
  readonly onFile: (task: FileTask) => void;
  /** Whether a picture that was opened is being looked at, and by which control it was chosen. */
  readonly looking: { readonly at?: string | undefined } | undefined;
  /** Whether there is a way to share a file, or a text, with another app. */
  readonly canShare: { readonly file: boolean; readonly text: boolean };
  /** The sources that rules and lines name; none until the pages that show them are loaded. */
  readonly citations: readonly Citation[];
  /** The earlier versions of the questionnaire; none before somebody looks at answers of then. */
  readonly versions: readonly JudgingQuestionnaire[];
  /** The part of the print that draws a code, once somebody wants one. */
  readonly Coded: ComponentType<{ readonly view: View }> | undefined;
  /** The nerves that the answers call weak, on a page that shows them. */
  readonly weak: readonly Area[];
  /** The learn pages, once they are loaded. */
  readonly Learn: LearnPart["Page"] | undefined;
  /** The drawings of the movements: none before they are loaded, and an empty set if they could not be. */
  readonly sketches: Sketches | undefined;
  /** Reading aloud, where somebody asked for it or may. */
  readonly speech: Speech | undefined;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** What the device is set to, for what is only put in an order by it. */
  readonly device: () => Device;
  /** The version of the app. */
  readonly app: string;
};
