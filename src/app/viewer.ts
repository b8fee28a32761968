import { translator } from "../i18n/translator.ts";
import { hrefOf } from "../machine/address.ts";
import { nextOf, placeOf, previousOf, type ScreeningSnapshot } from "../machine/place.ts";
import { pageShown } from "../navigation/shown.ts";
import type { Answerer } from "../session/choices.ts";
import type { Drawn } from "../ui/App.tsx";
import type { EarlyView } from "../ui/view.ts";
import type { Translator } from "../wording/translate.ts";
import type { Loader } from "./loader.ts";
import { asked, language, ui } from "./words/first.ts";

/** What a view is made from beside a snapshot. */
type Given = Pick<EarlyView, "send" | "onFile" | "today">;

/** Makes views of snapshots, out of what is loaded by then. */
export type Viewer = {
  readonly draw: (snapshot: ScreeningSnapshot, given: Given) => Drawn;
  /** How to say things to the person, or to a helper. */
  readonly translatorFor: (answerer: Answerer) => Translator;
};

/** Opens the viewer; the version is that of the app. */
export function openViewer(
  loader: Loader,
  { version, device }: Pick<EarlyView, "device"> & { readonly version: string },
): Viewer {
  let known: readonly unknown[] = [];
  let t = translator(language, { ui, asked });

  // A translator is made anew only when there is more to say: it remembers what it said.
  const translatorFor = (answerer: Answerer) => {
    const messages = loader.get("messages");
    const helper = answerer === "helper" ? loader.get("helper") : undefined;
    const learn = loader.get("learn")?.words;
    const there = [messages, helper, learn];
    if (there.some((words, index) => words !== known[index])) {
      known = there;
      t = translator(language, { ui, asked, ...messages, learn, helper });
    }
    return t;
  };

  const draw = (snapshot: ScreeningSnapshot, given: Given): Drawn => {
    const { context } = snapshot;
    const { questionnaire, session, pageId } = context;
    const place = placeOf(snapshot);
    // It waits while the comfort is set, and is not seen there.
    const handed = place.at === "handed" ? context.handed : undefined;
    // What was handed over is read in the words of whoever gave it.
    const { answerer } = handed?.session ?? session;
    const pages = loader.get("pages");
    // A helper's page is never drawn in the words for others while theirs are on the way.
    const isWordless = answerer === "helper" && loader.isLoading("helper");
    const view: EarlyView = {
      ...context,
      ...given,
      handed,
      place,
      previous: previousOf(snapshot),
      next: () => nextOf(snapshot),
      page: place.at === "asking" ? pageShown(questionnaire, session, pageId) : undefined,
      t: translatorFor(answerer),
      href: (to) => hrefOf(questionnaire.id, to),
      canShare: pages?.canShare ?? { file: false, text: false },
      looking: pages?.lookingFor(),
      weak: (place.at === "learn" && pages?.weakIn(session.answers)) || [],
      citations: pages?.citations ?? [],
      versions: loader.get("earlier") ?? [],
      Coded: loader.get("code"),
      Learn: loader.get("learn")?.Page,
      sketches: loader.get("drawings"),
      speech: loader.get("speech"),
      device,
      app: version,
    };
    const late = pages && {
      pages: pages.pages,
      view: { ...view, questionnaire: pages.questionnaire },
    };
    return { view, isWordless, late: isWordless || !loader.get("messages") ? undefined : late };
  };

  return { draw, translatorFor };
}
