import type { PathPage } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import type { WayPlace } from "./place.ts";
import { isSeen, type Progress, partsOf } from "./progress.ts";

/** The place before this one on the way, for the Back link; undefined at the start. */
export function previousPlace(
  questionnaire: AskedQuestionnaire,
  progress: Progress,
  place: WayPlace,
): WayPlace | undefined {
  const { main, background } = partsOf(questionnaire, progress.answers);
  const pages = [...main, ...background];
  const lastSeen = pages.filter((page) => isSeen(page, progress.answers)).at(-1);
  switch (place.at) {
    case "start":
      return undefined;
    case "disclaimer":
      return { at: "start" };
    case "asking": {
      if (place.pageId === background[0]?.id) return { at: "choosing" };
      const index = pages.findIndex(({ id }) => id === place.pageId);
      return pageOrDisclaimer(pages[index - 1]);
    }
    case "choosing":
      return pageOrDisclaimer(main.at(-1));
    case "urgent":
      return pageOrDisclaimer(lastSeen);
    case "review":
      return progress.isBackgroundWanted ? pageOrDisclaimer(lastSeen) : { at: "choosing" };
    case "result":
      return { at: "review" };
  }
}

function pageOrDisclaimer(page: PathPage | undefined): WayPlace {
  return page ? { at: "asking", pageId: page.id } : { at: "disclaimer" };
}
