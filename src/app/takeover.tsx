import type { ScreeningEvent } from "../machine/events.ts";
import type { ScreeningSnapshot } from "../machine/place.ts";
import { App, type Drawn } from "../ui/App.tsx";
import { takeOver } from "../ui/takeover.ts";
import { questionnaire } from "./catalogue.ts";
import { chosenIn } from "./chosen.ts";
import { type FirstPage, pristineAt, WAYS } from "./pristine.ts";

/** What the app takes over from the page in which it stands. */
export type Taken = {
  /** Where the app draws. */
  readonly place: HTMLElement;
  /** The page that stands there already; none where the app has all to draw. */
  readonly page: FirstPage | undefined;
  /** Presses what was pressed in vain, once the app hears it. */
  readonly press: () => void;
};

/** Who takes over: where it stands, whether it begins with nothing, how it hears of something, and what it draws of a moment. */
type Host = {
  readonly root: HTMLElement;
  readonly isNew: boolean;
  readonly decide: (event: ScreeningEvent) => void;
  readonly drawnAt: (snapshot?: ScreeningSnapshot) => Drawn;
};

/** Takes over the page that is shown, without drawing it anew, and hears what was chosen there before the app came. */
export function takeOverFirst({ root, isNew, decide, drawnAt }: Host): Taken {
  const { early } = window;
  const at = early?.at() ?? "waiting";
  const page = at === "waiting" ? undefined : at;
  const place = early?.pages.get(at) ?? document.createElement("div");
  for (const other of [...root.children]) if (other !== place) other.remove();
  if (!place.isConnected) root.append(place);
  for (const name of ["class", "id", "data-first", "data-shown"]) place.removeAttribute(name);
  const isAccepted = early?.isAccepted() ?? false;
  const way = isAccepted ? WAYS.asking : page ? WAYS[page] : [];
  // The page stands there as for somebody who has said nothing; who begins otherwise is led on from there.
  const isSame = isNew && isAccepted === (at === "asking");
  if (isSame) way.forEach(decide);
  if (page) {
    takeOver(<App {...drawnAt(isSame ? undefined : pristineAt(questionnaire, page))} />, place);
  } else place.replaceChildren();
  if (!isSame) way.forEach(decide);
  if (early) chosenIn(questionnaire, early).forEach(decide);
  const buttons = [...(early?.presses ?? [])];
  endEarly();
  const press = () => {
    for (const input of place.querySelectorAll<HTMLInputElement>("input[type=file]")) {
      if (input.files?.length) input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const button of buttons) if (button.isConnected) button.click();
  };
  return { place, page, press };
}

/** Ends what served the page before the app came, whatever came of that. */
export function endEarly(): void {
  window.early?.end();
  document.querySelector("#app ~ [data-starting]")?.remove();
}
