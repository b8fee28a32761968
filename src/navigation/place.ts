import { type Answers, isAnswered } from "../engine/answer.ts";
import { assess } from "../engine/assess.ts";
import { type PathPage, pathOf } from "../engine/path.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";

/** Where a person stands in a screening. */
export type Place =
  | { readonly at: Exclude<PlaceName, "asking" | Aside> }
  | { readonly at: "asking"; readonly pageId: string }
  | { readonly at: Aside; readonly from?: Place };

/** A place beside the way, to which the person comes from any other and goes back; `from` is that other. */
export type Aside = "pause" | "comfort";

export type PlaceName =
  | "start"
  | "disclaimer"
  | "asking"
  | "choosing"
  | "urgent"
  | "review"
  | "result"
  | Aside;

/** What decides where a person may go. */
export type Progress = {
  readonly answers: Answers;
  /** Whether the disclaimer was accepted. */
  readonly isAccepted: boolean;
  /** Whether the emergency page was read and passed. */
  readonly isAcknowledged: boolean;
  /** Whether the optional part is wanted; undefined until the person chose. */
  readonly isBackgroundWanted: boolean | undefined;
};

/** What comes next for somebody who goes on: the emergency page, the first page not yet seen, the choice, the review. */
export function nextPlace(questionnaire: Questionnaire, progress: Progress): Place {
  if (!progress.isAccepted) return { at: "disclaimer" };
  if (isStopped(questionnaire, progress)) return { at: "urgent" };
  const { answers, isBackgroundWanted } = progress;
  const { main, optional } = partsOf(questionnaire, answers);
  const unseen = firstUnseen(main, answers);
  if (unseen) return { at: "asking", pageId: unseen.id };
  const extra = firstUnseen(optional, answers);
  if (!extra || isBackgroundWanted === false) return { at: "review" };
  return isBackgroundWanted ? { at: "asking", pageId: extra.id } : { at: "choosing" };
}

/** The place that the wish to open one leads to: that place, or the furthest a person may go. */
export function reach(questionnaire: Questionnaire, progress: Progress, wanted: Place): Place {
  if (["start", "disclaimer", "comfort"].includes(wanted.at)) return wanted;
  if (!progress.isAccepted) return { at: "start" };
  return mayOpen(questionnaire, progress, wanted) ? wanted : nextPlace(questionnaire, progress);
}

/** The place before this one, for the Back link; undefined at the start. */
export function previousPlace(
  questionnaire: Questionnaire,
  progress: Progress,
  place: Place,
): Place | undefined {
  const { main, optional } = partsOf(questionnaire, progress.answers);
  const seen = [...main, ...optional].filter((page) => isSeen(page, progress.answers));
  switch (place.at) {
    case "start":
      return undefined;
    case "disclaimer":
      return { at: "start" };
    case "asking": {
      if (place.pageId === optional[0]?.id) return { at: "choosing" };
      const pages = [...main, ...optional];
      const index = pages.findIndex(({ id }) => id === place.pageId);
      return pageOrDisclaimer(pages[index - 1]);
    }
    case "choosing":
      return pageOrDisclaimer(main.at(-1));
    case "urgent":
      return pageOrDisclaimer(seen.at(-1));
    case "review":
      return progress.isBackgroundWanted ? pageOrDisclaimer(seen.at(-1)) : { at: "choosing" };
    case "result":
      return { at: "review" };
    case "pause":
    case "comfort":
      return place.from ?? { at: "start" };
  }
}

/** A place that is come to from another. Back from a place on the side of it leads to where the person was. */
export function comingFrom(before: Place, place: Place): Place {
  if (!isAside(place)) return place;
  if (isSamePlace(place, before)) return before;
  if (isAside(before) && before.from && isSamePlace(place, before.from)) return before.from;
  return { at: place.at, from: before };
}

/** What decides which page is shown and what is on it. */
export type Shown = {
  readonly questionnaire: Questionnaire;
  readonly place: Place;
  readonly answers: Answers;
  readonly drafts: Answers;
};

/** The page being asked with the items to show, what was just entered taken into account. */
export function pageShown({ questionnaire, place, answers, drafts }: Shown): PathPage | undefined {
  const { pages } = pathOf(questionnaire, { ...answers, ...drafts });
  return pages.find(({ id }) => id === pageIdOf(place));
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.at === b.at && pageIdOf(a) === pageIdOf(b);
}

/** Whether every item of the page was asked and what must be answered is. */
export function isSeen(page: PathPage, answers: Answers): boolean {
  return page.items.every((item) => {
    const answer = answers[item.linkId];
    return answer !== undefined && (isAnswered(answer) || !("required" in item));
  });
}

/** Whether the answers call for emergency help and the page that says so was not yet passed. */
function isStopped(questionnaire: Questionnaire, { answers, isAcknowledged }: Progress): boolean {
  return !isAcknowledged && isEmergency(questionnaire, answers);
}

/** Whether the answers call for emergency help. */
export function isEmergency(questionnaire: Questionnaire, answers: Answers): boolean {
  return assess(questionnaire, answers).urgency === "emergency";
}

function isAside(place: Place): place is Extract<Place, { at: Aside }> {
  return place.at === "pause" || place.at === "comfort";
}

function mayOpen(questionnaire: Questionnaire, progress: Progress, wanted: Place): boolean {
  const { answers } = progress;
  const { main, optional } = partsOf(questionnaire, answers);
  const pages = [...main, ...optional];
  if (wanted.at === "urgent") return isEmergency(questionnaire, answers);
  if (wanted.at === "asking") {
    const page = pages.find(({ id }) => id === wanted.pageId);
    if (!page) return false;
    if (isSeen(page, answers)) return true;
    return !isStopped(questionnaire, progress) && page === firstUnseen(pages, answers);
  }
  if (wanted.at === "pause") return !isStopped(questionnaire, progress);
  return !isStopped(questionnaire, progress) && firstUnseen(main, answers) === undefined;
}

function partsOf(questionnaire: Questionnaire, answers: Answers) {
  const { pages } = pathOf(questionnaire, answers);
  return {
    main: pages.filter(({ section }) => !section.optional),
    optional: pages.filter(({ section }) => section.optional),
  };
}

function firstUnseen(pages: readonly PathPage[], answers: Answers): PathPage | undefined {
  return pages.find((page) => !isSeen(page, answers));
}

function pageOrDisclaimer(page: PathPage | undefined): Place {
  return page ? { at: "asking", pageId: page.id } : { at: "disclaimer" };
}

function pageIdOf(place: Place): string | undefined {
  return place.at === "asking" ? place.pageId : undefined;
}
