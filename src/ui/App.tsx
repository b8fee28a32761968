import type { ComponentType } from "preact";
import type { StateName } from "../machine/place.ts";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Question } from "./pages/Question.tsx";
import { Start } from "./pages/Start.tsx";
import { Urgent } from "./pages/Urgent.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import { Page } from "./parts/Page.tsx";
import type { EarlyView, View } from "./view.ts";

/** A page as a function of the view. */
type PageComponent = ComponentType<{ readonly view: View }>;

/** The pages that are there from the beginning: all that answering may lead to before the end, also the page that stops. */
const FIRST = {
  start: Start,
  disclaimer: Disclaimer,
  asking: Question,
  urgent: Urgent,
} satisfies Partial<Record<StateName, ComponentType<{ readonly view: EarlyView }>>>;

/** The pages that are loaded while the person reads the first ones, one for each other state of the machine. */
export type LatePages = Readonly<Record<Exclude<StateName, keyof typeof FIRST>, PageComponent>> & {
  /** The print of the last page. */
  readonly Summary: PageComponent;
  /** What to know of a file that was opened, or of a copy that cannot be, above whatever page that led to. */
  readonly Opened: PageComponent;
};

/** The places where paper shows the summary for a doctor. */
const SUMMED_UP: readonly StateName[] = ["urgent", "result", "pause"];

/** What is drawn: what is known, and the late pages with all that they know, once there are words for them. */
export type Drawn = {
  readonly view: EarlyView;
  /** Whether the words for a helper are still on their way, where one answers: pages that speak to a helper wait for them. */
  readonly isWordless: boolean;
  readonly late: { readonly pages: LatePages; readonly view: View } | undefined;
};

/** The app: one page for each state of the machine. A state without a page does not compile. */
export function App(drawn: Drawn) {
  const { view, late } = drawn;
  const { at } = view.place;
  const isSummedUp = late !== undefined && SUMMED_UP.includes(at);
  return (
    <>
      <Page view={view} isPrinted={!isSummedUp}>
        {late && <late.pages.Opened view={late.view} />}
        <Current {...drawn} />
      </Page>
      {isSummedUp && <late.pages.Summary view={late.view} />}
    </>
  );
}

function Current(drawn: Drawn) {
  const { view, late } = drawn;
  const { at } = view.place;
  if (isWaiting(drawn)) return <Waiting view={view} />;
  if (isFirst(at)) {
    const First = FIRST[at];
    return <First view={view} />;
  }
  const Late = late?.pages[at];
  return Late && <Late view={late.view} />;
}

/** Whether the page itself, or words for it, are still on their way. */
export function isWaiting({ view, isWordless, late }: Drawn): boolean {
  const { at } = view.place;
  if (at === "start" || at === "disclaimer") return false;
  return isWordless || !(late || isFirst(at));
}

function isFirst(at: StateName): at is keyof typeof FIRST {
  return at in FIRST;
}
