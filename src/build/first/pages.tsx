import { renderToString } from "preact-render-to-string";
import { questionnaire } from "../../app/catalogue.ts";
import type { Loader } from "../../app/loader.ts";
import { FIRST_PAGES, type FirstPage, pristineAt } from "../../app/pristine.ts";
import { openViewer } from "../../app/viewer.ts";
import { App, isWaiting } from "../../ui/App.tsx";
import { titleOf } from "../../ui/title.ts";

/** Nothing that is loaded late is there, and nothing of it is on its way. */
const nothing: Loader = {
  get: () => undefined,
  isLoading: () => false,
  load: async () => {},
  listen() {},
};

/** The pages that stand in the HTML before the app is there, and the title of the first, as the app itself makes them. */
export function firstPages(): { readonly title: string; readonly html: string } {
  const viewer = openViewer(nothing, {
    version: "",
    device: () => ({ languages: [], zone: "" }),
  });
  const drawn = (page: FirstPage) =>
    viewer.draw(pristineAt(questionnaire, page), { send() {}, onFile() {}, today: "" });
  const html = FIRST_PAGES.map((page) => {
    const app = drawn(page);
    // The address leads to it also where no script runs.
    const id = isWaiting(app) ? undefined : app.view.href(app.view.place).slice(1);
    return renderToString(
      <div class="first" data-first={page} id={id}>
        <App {...app} />
      </div>,
    );
  });
  return { title: titleOf(drawn("start")), html: html.join("") };
}
