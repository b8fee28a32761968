import type { ComponentType } from "preact";
import type { StateName } from "../machine/place.ts";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Start } from "./pages/Start.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import { Page } from "./parts/Page.tsx";
import type { EarlyView, View } from "./view.ts";

/** A page as a function of the view. */
type PageComponent = ComponentType<{ readonly view: View }>;

/** The pages that are there from the beginning. */
const FIRST = { start: Start, disclaimer: Disclaimer } satisfies Partial<
  Record<StateName, ComponentType<{ readonly view: EarlyView }>>
>;

/** The pages that are loaded while the person reads the first two, one for each other state of the machine. */
export type LatePages = Readonly<Record<Exclude<StateName, keyof typeof FIRST>, PageComponent>> & {
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

/** The app: one page for each state of the machine. A state without a page does not compile. */
export function App({ view, late }: Drawn) {
  const { at } = view.place;
  const isSummedUp = late !== undefined && SUMMED_UP.includes(at);
  return (
    <>
      <Page view={view} isPrinted={!isSummedUp}>
        {late && <late.pages.Opened view={late.view} />}
        <Current view={view} late={late} />
      </Page>
      {isSummedUp && <late.pages.Summary view={late.view} />}
    </>
  );
}

function Current({ view, late }: Drawn) {
  const { at } = view.place;
  if (isFirst(at)) {
    const First = FIRST[at];
    return <First view={view} />;
  }
  if (!late) return <Waiting view={view} />;
  const Late = late.pages[at];
  return <Late view={late.view} />;
}

/** Whether a page is there from the beginning. */
export function isFirst(at: StateName): at is keyof typeof FIRST {
  return at in FIRST;
}
