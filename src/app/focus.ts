import type { ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import type { Place } from "../machine/place.ts";
import {
  focusChanged,
  focusHeading,
  focusNews,
  focusProblems,
  focusQuestion,
  focusTold,
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

/** Who takes the focus where somebody arrives: the question they came for, what they came back to, or else the heading. */
export function focusAt(place: Place, changed: ScreeningContext["changed"]): () => void {
  if (place.at === "asking" && place.change) {
    const { linkId } = place.change;
    return () => focusQuestion(linkId);
  }
  return changed === undefined ? focusHeading : () => focusChanged(changed);
}
