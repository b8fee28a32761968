import type { ComponentType } from "preact";
import type { Place, PlaceName } from "../navigation/place.ts";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Start } from "./pages/Start.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import { Page } from "./parts/Page.tsx";
import type { View } from "./view.ts";

/** A page as a function of the view. */
export type PageComponent = ComponentType<{ readonly view: View }>;

/** The pages that are loaded while the person reads the first two, and the print of the last. */
export type LatePages = Readonly<
  Record<Exclude<PlaceName, "start" | "disclaimer">, PageComponent>
> & {
  readonly Summary: PageComponent;
  /** What to know after a file was opened, above whatever page that led to. */
  readonly Opened: PageComponent;
};

/** Whether a place has to wait for its page. */
export function isLate({ at }: Place): boolean {
  return at !== "start" && at !== "disclaimer";
}

/** The places where paper shows the sheet for a doctor. */
const SHEETS: readonly PlaceName[] = ["urgent", "result", "pause"];

type Props = { readonly view: View; readonly late: LatePages | undefined };

/** The app: one page for each state of the machine. A state without a page does not compile. */
export function App({ view, late }: Props) {
  const { at } = view.context.place;
  const pages = {
    start: Start,
    disclaimer: Disclaimer,
    asking: late?.asking ?? Waiting,
    choosing: late?.choosing ?? Waiting,
    urgent: late?.urgent ?? Waiting,
    review: late?.review ?? Waiting,
    result: late?.result ?? Waiting,
    pause: late?.pause ?? Waiting,
    comfort: late?.comfort ?? Waiting,
  } satisfies Record<PlaceName, PageComponent>;
  const Current = pages[at];
  const Sheet = SHEETS.includes(at) ? late?.Summary : undefined;
  return (
    <>
      <Page view={view} isPrinted={!Sheet}>
        {late && <late.Opened view={view} />}
        <Current view={view} />
      </Page>
      {Sheet && <Sheet view={view} />}
    </>
  );
}
