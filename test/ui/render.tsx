import { render } from "@testing-library/preact";
import { h } from "preact";
import { createActor } from "xstate";
import { questionnaire } from "../../src/app/catalogue.ts";
import { late } from "../../src/app/late.ts";
import { hrefOf } from "../../src/browser/address.ts";
import type { Answers } from "../../src/engine/answer.ts";
import type { ScreeningContext } from "../../src/machine/context.ts";
import { type ScreeningEvent, screeningMachine } from "../../src/machine/screening.ts";
import { isSamePlace, type Place, type PlaceName } from "../../src/navigation/place.ts";
import { newSession, type Session } from "../../src/session/session.ts";
import { App, type PageComponent } from "../../src/ui/App.tsx";
import type { Sketches } from "../../src/ui/drawings/sketch.ts";
import { sketches as all } from "../../src/ui/drawings/sketches.ts";
import { Coded } from "../../src/ui/print/Coded.tsx";
import type { View } from "../../src/ui/view.ts";
import { t, toHelper } from "./words.ts";

export type Options = Partial<Omit<Session, "answers">> & {
  readonly today?: string;
  /** Whether the pages at the end are still on their way. */
  readonly isLoading?: boolean;
  /** Reading aloud; without it this device has no voice. */
  readonly speech?: View["speech"];
  readonly canShare?: View["canShare"];
  /** The drawings that were loaded, if they were; all of them unless something else is said. */
  readonly sketches?: Sketches | "on their way";
  /** What to draw in place of the app. */
  readonly part?: PageComponent;
};

/** The app as it runs: the real machine decides, the real pages draw. */
export type Shown = {
  readonly send: (event: ScreeningEvent) => void;
  readonly context: () => ScreeningContext;
};

/** Shows the page of a place to somebody with these answers. Throws when they may not be there. */
export function show(
  where: Place | Exclude<PlaceName, "asking">,
  answers: Answers = {},
  options: Options = {},
): Shown {
  const {
    today = "2026-11-22",
    isLoading = false,
    canShare = { file: false, text: false },
    sketches = all,
    part,
    speech,
    ...session
  } = options;
  const place: Place = typeof where === "string" ? { at: where } : where;
  const input = {
    questionnaire,
    session: { ...newSession, isAccepted: true, ...session, answers },
  };
  const actor = createActor(screeningMachine, { input }).start();
  const context = () => actor.getSnapshot().context;
  const view = (): View => ({
    context: context(),
    t: context().answerer === "helper" ? toHelper : t,
    href: (to) => hrefOf(questionnaire.id, to),
    send,
    onFile: (task) => {
      void late.onFile(task, { context, send, t: t, today });
    },
    canShare,
    Coded,
    speech,
    citations: isLoading ? [] : late.citations,
    sketches: sketches === "on their way" ? undefined : sketches,
    today,
    app: "1.2.3",
  });
  const app = () =>
    part ? (
      h(part, { view: view() })
    ) : (
      <App view={view()} late={isLoading ? undefined : late.pages} />
    );
  const send = (event: ScreeningEvent) => {
    actor.send(event);
    rerender(app());
  };
  actor.send({ type: "place.open", place });
  if (!isSamePlace(context().place, place)) throw new Error(`Not at ${JSON.stringify(place)}.`);
  const { rerender } = render(app());
  return { send, context };
}
