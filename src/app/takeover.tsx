import type { ScreeningEvent } from "../machine/events.ts";
import { App, type Drawn } from "../ui/App.tsx";
import { takeOver } from "../ui/takeover.ts";
import { questionnaire } from "./catalogue.ts";
import { chosenIn } from "./chosen.ts";
import type { FirstPage } from "./pristine.ts";

/** What the app takes over from the page in which it stands. */
export type Taken = {
  /** Where the app draws. */
  readonly place: HTMLElement;
  /** The page that stands there already; none where the app has all to draw. */
  readonly page: FirstPage | undefined;
  /** What was chosen before the app was there. */
  readonly events: readonly ScreeningEvent[];
  /** Presses what was pressed in vain, once the app hears it. */
  readonly press: () => void;
};

/** Takes over the page that is shown, as `draw` makes it for somebody who has said nothing, without drawing it anew. */
export function takeOverFirst(root: HTMLElement, draw: (page: FirstPage) => Drawn): Taken {
  const { early } = window;
  const at = early?.at() ?? "waiting";
  const page = at === "waiting" ? undefined : at;
  const place = early?.pages.get(at) ?? document.createElement("div");
  for (const other of [...root.children]) if (other !== place) other.remove();
  if (!place.isConnected) root.append(place);
  if (page) takeOver(<App {...draw(page)} />, place);
  else place.replaceChildren();
  const events = early ? chosenIn(questionnaire, early) : [];
  for (const name of ["class", "id", "data-first"]) place.removeAttribute(name);
  const buttons = [...(early?.presses ?? [])];
  endEarly();
  const press = () => {
    for (const input of place.querySelectorAll<HTMLInputElement>("input[type=file]")) {
      if (input.files?.length) input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const button of buttons) if (button.isConnected) button.click();
  };
  return { place, page, events, press };
}

/** Ends what served the page before the app came, whatever came of that. */
export function endEarly(): void {
  window.early?.end();
  document.querySelector(".starting-page")?.remove();
}
