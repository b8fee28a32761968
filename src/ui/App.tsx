import type { ComponentType, VNode } from "preact";
import { once } from "../engine/once.ts";
import type { StateName } from "../machine/place.ts";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Question } from "./pages/Question.tsx";
import { Start } from "./pages/Start.tsx";
import { Urgent } from "./pages/Urgent.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import { Page } from "./parts/Page.tsx";
import type { EarlyView, SoFar, View } from "./view.ts";

/** A page as a function of the view. */
type PageComponent = ComponentType<{ readonly view: View }>;

/** A page that comes in parts. */
type PartlyComponent = ComponentType<{ readonly view: View; readonly parts?: number | undefined }>;

/** The pages that are there from the beginning: all that answering may lead to before the end, also the page that stops. */
const FIRST = {
  start: Start,
  disclaimer: Disclaimer,
  asking: Question,
  urgent: Urgent,
} satisfies Partial<Record<StateName, ComponentType<{ readonly view: EarlyView }>>>;

/**
 * The pages that are loaded while the person reads the first ones, one for each other state of the machine. Only the learn
 * pages come by themselves, last of all.
 */
export type LatePages = Readonly<
  Record<Exclude<StateName, keyof typeof FIRST | "learn">, PageComponent>
> & {
  readonly result: PartlyComponent;
  /** The print of the last page. */
  readonly Summary: PageComponent;
  /** What to know of a file that was opened, or of a copy that cannot be, above whatever page that led to. */
  readonly Opened: PageComponent;
};

/** The places where paper shows the summary for a doctor; it does so too of answers that somebody was handed. */
const SUMMED_UP: readonly StateName[] = ["urgent", "result", "keep", "visit", "pause"];

/** What is drawn: what is known, and the late pages with all that they know, once there are words for them. */
export type Drawn = {
  readonly view: EarlyView;
  /** Whether the words for a helper are still on their way, where one answers: pages that speak to a helper wait for them. */
  readonly isWordless: boolean;
  readonly late: { readonly pages: LatePages; readonly view: View } | undefined;
};

type Props = Drawn & {
  /** How much of it; all of it where nothing is said. */
  readonly soFar?: SoFar | undefined;
};

/** The app: one page for each state of the machine. A state without a page does not compile. */
export function App({ soFar, ...drawn }: Props) {
  const { view, late } = drawn;
  const printed = soFar ? soFar.printed : late?.view;
  return (
    <>
      <Page view={view} isPrinted={!isSummedUp(drawn)}>
        {late && <late.pages.Opened view={late.view} />}
        <Current {...drawn} soFar={soFar} />
      </Page>
      {late && printed && isSummedUp(drawn) && sheetOf(late.pages.Summary, printed)}
    </>
  );
}

/** The print of a view, the very same each time: it is not drawn again because something of the page is. */
const sheetOf = once((Summary: PageComponent, view: View): VNode => <Summary view={view} />);

function Current({ soFar, ...drawn }: Props) {
  const { view, late } = drawn;
  const { at } = view.place;
  if (isWaiting(drawn)) return <Waiting view={view} />;
  if (isFirst(at)) {
    const First = FIRST[at];
    return <First view={view} />;
  }
  const Late: PartlyComponent | undefined = at === "learn" ? view.Learn : late?.pages[at];
  return late && Late && <Late view={late.view} parts={soFar?.parts} />;
}

/** Whether paper shows the summary in place of the page. */
export function isSummedUp({ view, late }: Drawn): boolean {
  return late !== undefined && (SUMMED_UP.includes(view.place.at) || view.handed !== undefined);
}

/** Whether the page itself, or words for it, are still on their way. */
export function isWaiting({ view, isWordless, late }: Drawn): boolean {
  const { at } = view.place;
  if (at === "start" || at === "disclaimer") return false;
  return isWordless || !(isFirst(at) || (late && (at !== "learn" || view.Learn)));
}

function isFirst(at: StateName): at is keyof typeof FIRST {
  return at in FIRST;
}
