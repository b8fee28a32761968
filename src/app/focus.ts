import { hrefOf } from "../machine/address.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import { isSamePlace, type Place } from "../machine/place.ts";
import type { Session } from "../session/session.ts";
import {
  focusChanged,
  focusHeading,
  focusNews,
  focusProblems,
  focusQuestion,
  focusTold,
  holdOption,
  leaveBy,
} from "../ui/focus.ts";

type EventType = ScreeningEvent["type"];

/** Events after which what was pressed is not there any more. */
const TAKES_AWAY: readonly EventType[] = [
  "session.open",
  "session.bringBack",
  "handed.open",
  "handed.close",
  "file.refuse",
  "copy.keep",
  "copy.delete",
  "copy.settle",
  "setAside.bringBack",
  "setAside.delete",
];

/** Events after which something new stands above the heading. */
const BRINGS_NEWS: readonly EventType[] = ["session.clear", "file.offer"];

/** What came of an event: whether the person is elsewhere, or was refused, and where they are to look. */
type Outcome = {
  readonly isMoved: boolean;
  readonly isRefused: boolean;
  readonly arrive: () => void;
};

/** Who takes the focus once an event is drawn; nobody where what was pressed is still there. */
export function focusAfter(
  type: EventType,
  { isMoved, isRefused, arrive }: Outcome,
): (() => void) | undefined {
  if (isRefused) return focusProblems;
  if (BRINGS_NEWS.includes(type)) return focusNews;
  if (isMoved) return arrive;
  if (type === "notice.show") return focusTold;
  return TAKES_AWAY.includes(type) ? focusHeading : undefined;
}

/** What holds an option for comfort where it is, as it makes letters larger or smaller; asked before that is drawn. */
export function heldBy(
  event: ScreeningEvent | undefined,
  { comfort }: Session,
): (() => void) | undefined {
  if (event?.type !== "comfort.choose") return;
  const [name, value] =
    Object.entries(event.comfort).find(
      ([key, chosen]) => chosen !== comfort[key as keyof typeof comfort],
    ) ?? [];
  return holdOption(`${name}.${value}`);
}

/** Places that cost none: whoever comes back from there finds the page as they left it. */
const BESIDE: readonly Place["at"][] = ["comfort", "learn"];

/**
 * Remembers how a page was left for the comfort or to learn. Asked before a move is drawn, it gives what leads back to it, for
 * whoever comes from there; what was in sight may be on a page that comes in parts, so that is first drawn whole.
 */
export function openReturn(questionnaireId: string, drawWhole: () => void) {
  const left: { [At in Place["at"]]?: { readonly place: Place; readonly comeBack: () => void } } =
    {};
  return (from: Place, to: Place): (() => void) | undefined => {
    const back = left[from.at];
    const isBack = back !== undefined && isSamePlace(to, back.place);
    if (!isBack && BESIDE.includes(to.at)) {
      if (to.at !== from.at) {
        left[to.at] = { place: from, comeBack: leaveBy(hrefOf(questionnaireId, to)) };
      }
      return;
    }
    // What was typed is not for whoever comes there another way.
    delete left[from.at];
    if (!isBack) return;
    const { comeBack } = back;
    return () => {
      drawWhole();
      comeBack();
    };
  };
}

/** Who takes the focus where somebody arrives: the question they came for, what they came back to, or else the heading. */
export function focusAt(place: Place, changed: ScreeningContext["changed"]): () => void {
  if (place.at === "asking" && place.change) {
    const { linkId } = place.change;
    return () => focusQuestion(linkId);
  }
  return changed === undefined ? focusHeading : () => focusChanged(changed);
}
