import type { ComponentType } from "preact";
import type { PlaceName } from "../engine/place.ts";
import { Page } from "./parts/Page.tsx";
import { Choosing } from "./pages/Choosing.tsx";
import { Disclaimer } from "./pages/Disclaimer.tsx";
import { Question } from "./pages/Question.tsx";
import { Start } from "./pages/Start.tsx";
import { Urgent } from "./pages/Urgent.tsx";
import { Waiting } from "./pages/Waiting.tsx";
import type { View } from "./view.ts";

/** A page as a function of the view. */
export type PageComponent = ComponentType<{ readonly view: View }>;

/** The pages that are loaded while questions are answered. */
export type LatePages = {
  readonly Review: PageComponent;
  readonly Result: PageComponent;
  readonly Sheet: PageComponent;
};

const EARLY = {
  start: Start,
  disclaimer: Disclaimer,
  asking: Question,
  choosing: Choosing,
  urgent: Urgent,
} satisfies Partial<Record<PlaceName, PageComponent>>;

/** The app: one page for each state of the machine. */
export function App({ view, late }: { readonly view: View; readonly late: LatePages | undefined }) {
  const { at } = view.context.place;
  const pages: Record<PlaceName, PageComponent> = {
    ...EARLY,
    review: late?.Review ?? Waiting,
    result: late?.Result ?? Waiting,
  };
  const Current = view.text.has("items") || at === "start" || at === "disclaimer" ? pages[at] : Waiting;
  const isPrinted = at === "urgent" || at === "result";
  return (
    <>
      <Page view={view}>
        <Current view={view} />
      </Page>
      {late && isPrinted && <late.Sheet view={view} />}
    </>
  );
}
