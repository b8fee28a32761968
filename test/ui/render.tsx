import { render } from "@testing-library/preact";
import { type ComponentType, h, options } from "preact";
import { createActor } from "xstate";
import { readDate } from "../../src/app/date.ts";
import { late } from "../../src/app/late.ts";
import { Page } from "../../src/app/learn.tsx";
import type { Parts } from "../../src/app/loader.ts";
import { openViewer } from "../../src/app/viewer.ts";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import type { ScreeningContext, ScreeningInput } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import { isSamePlace, type Place, placeOf, type StateName } from "../../src/machine/place.ts";
import { screeningMachine } from "../../src/machine/screening.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { App, type Drawn } from "../../src/ui/App.tsx";
import type { Sketches } from "../../src/ui/drawings/sketch.ts";
import { sketches as all } from "../../src/ui/drawings/sketches.ts";
import { Coded } from "../../src/ui/print/Coded.tsx";
import { renewWords } from "../../src/ui/renew.ts";
import type { View } from "../../src/ui/view.ts";
import { device, loaderOf } from "./loader.ts";
import { helper, learn, messages } from "./words.ts";

export type Options = Partial<Omit<Session, "answers">> & {
  readonly today?: string;
  /** Whether the pages at the end are still on their way. */
  readonly isLoading?: boolean;
  /** Reading aloud; without it this device has no voice. */
  readonly speech?: View["speech"];
  readonly canShare?: View["canShare"];
  readonly device?: View["device"];
  /** The drawings that were loaded, if they were; all of them unless something else is said. */
  readonly sketches?: Sketches | "on their way";
  readonly unreadableCopy?: ScreeningContext["unreadableCopy"];
  /** What to draw in place of the app. */
  readonly part?: ComponentType<{ readonly view: View }>;
};

/** The app as it runs: the real machine decides, the real viewer makes its view, the real pages draw. */
export type Shown = {
  readonly send: (event: ScreeningEvent) => void;
  /** Enters values on the page that is asked, leaves its other items empty, and presses Continue. */
  readonly submit: (values: Answers) => void;
  readonly context: () => ScreeningContext;
  readonly place: () => Place;
  readonly view: () => View;
};

/** Shows the page of a place to somebody with these answers. Throws when they may not be there. */
export function show(
  where: Place | Exclude<StateName, "asking">,
  answers: Answers = {},
  options: Options = {},
): Shown {
  const { today = "2026-11-22", part, unreadableCopy, ...others } = options;
  const { isLoading, speech, canShare, sketches, device: _, ...session } = others;
  const to: Place = typeof where === "string" ? { at: where } : where;
  const input: ScreeningInput = {
    questionnaire,
    session: { ...newSession, isAccepted: true, ...session, answers },
    readDate: (item, written) => readDate(item, written, "en", today),
    unreadableCopy,
  };
  const actor = createActor(screeningMachine, { input }).start();
  const viewer = openViewer(loaderOf(partsOf(options)), {
    version: "1.2.3",
    device: options.device ?? device,
  });
  const context = () => actor.getSnapshot().context;
  const onFile: View["onFile"] = (task) => {
    const t = viewer.translatorFor(context().session.answerer);
    void late.onFile(task, { context, place, send, t, today });
  };
  const view = (): View => ({ ...drawn().view, questionnaire });
  const drawn = () => viewer.draw(actor.getSnapshot(), { send, onFile, today });
  const app = () => (part ? h(part, { view: view() }) : <App {...drawn()} />);
  const send = (event: ScreeningEvent) => {
    actor.send(event);
    renewing(() => rerender(app()));
  };
  const submit = (values: Answers) => {
    const { pageId = "" } = context();
    const items = drawn().view.page?.items ?? [];
    const empty = Object.fromEntries(items.map(({ linkId }) => [linkId, null]));
    send({ type: "page.draft", pageId, values: { ...empty, ...values } });
    send({ type: "page.submit", pageId });
  };
  const place = () => placeOf(actor.getSnapshot());
  actor.send({ type: "place.open", place: to });
  if (!isSamePlace(place(), to)) throw new Error(`Not at ${JSON.stringify(to)}.`);
  const { rerender } = renewing(() => render(app()));
  return { send, submit, context, place, view };
}

/** Draws as the app does, and leaves the options of Preact as they were: what is drawn for paper shares them. */
export function renewing<T>(draw: () => T): T {
  options.vnode = renewWords;
  try {
    return draw();
  } finally {
    delete options.vnode;
  }
}

/** What is there of what is loaded late. */
function partsOf(options: Options): Partial<Parts> {
  const { isLoading, canShare = { file: false, text: false }, sketches = all, speech } = options;
  return {
    messages,
    helper,
    code: Coded,
    learn: { Page, words: learn },
    ...(!isLoading && { pages: { ...late, canShare } }),
    ...(sketches !== "on their way" && { drawings: sketches }),
    ...(speech && { speech }),
  };
}

/** What is drawn of a view once all is loaded. */
export function drawnOf(view: View): Drawn {
  return { view, isWordless: false, late: { pages: late.pages, view } };
}
