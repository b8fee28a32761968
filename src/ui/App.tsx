import type { ComponentType, VNode } from "preact";
import { once } from "../engine/once.ts";
import type { StateName } from "../machine/place.ts";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Start } from "./pages/Start.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import { Page } from "./parts/Page.tsx";
import type { EarlyView, SoFar, View } from "./view.ts";

/** A page as a function of the view. */
type PageComponent = ComponentType<{ readonly view: View }>;

/** A page that comes in parts. */
type PartlyComponent = ComponentType<{ readonly view: View; readonly parts?: number | undefined }>;

/** The pages that are there from the beginning. */
const FIRST = { start: Start, disclaimer: Disclaimer } satisfies Partial<
  Record<StateName, ComponentType<{ readonly view: EarlyView }>>
>;

/** The pages that are loaded while the person reads the first two, one for each other state of the machine. */
export type LatePages = Readonly<Record<Exclude<StateName, keyof typeof FIRST>, PageComponent>> & {
  readonly result: PartlyComponent;
  /** What a page is called in the title of the document. */
  readonly nameOf: (view: View) => string;
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
  readonly late: { readonly pages: LatePages; readonly view: View } | undefined;
};

type Props = Drawn & {
  /** How much of it; all of it where nothing is said. */
  readonly soFar?: SoFar | undefined;
};

/** The app: one page for each state of the machine. A state without a page does not compile. */
export function App({ view, late, soFar }: Props) {
  const printed = soFar ? soFar.printed : late?.view;
  return (
    <>
      <Page view={view} isPrinted={!isSummedUp({ view, late })}>
        {late && <late.pages.Opened view={late.view} />}
        <Current view={view} late={late} soFar={soFar} />
      </Page>
      {late && printed && isSummedUp({ view, late }) && sheetOf(late.pages.Summary, printed)}
    </>
  );
}

/** The print of a view, the very same each time: it is not drawn again because something of the page is. */
const sheetOf = once((Summary: PageComponent, view: View): VNode => <Summary view={view} />);

function Current({ view, late, soFar }: Props) {
  const { at } = view.place;
  if (isFirst(at)) {
    const First = FIRST[at];
    return <First view={view} />;
  }
  if (!late) return <Waiting view={view} />;
  const Late: PartlyComponent = late.pages[at];
  return <Late view={late.view} parts={soFar?.parts} />;
}

/** Whether paper shows the summary in place of the page. */
export function isSummedUp({ view, late }: Drawn): boolean {
  return late !== undefined && SUMMED_UP.includes(view.place.at);
}

/** Whether a page is there from the beginning. */
export function isFirst(at: StateName): at is keyof typeof FIRST {
  return at in FIRST;
}
