import type { ScreeningEvent } from "../machine/events.ts";
import { focusHeading, focusNews, focusProblems } from "../ui/focus.ts";

type EventType = ScreeningEvent["type"];

/** Events after which what was pressed is not there any more. */
const TAKES_AWAY: readonly EventType[] = [
  "session.open",
  "file.refuse",
  "copy.keep",
  "copy.delete",
  "copy.settle",
  "setAside.bringBack",
  "setAside.delete",
];

/** Events after which something new stands above the heading. */
const BRINGS_NEWS: readonly EventType[] = ["session.clear", "file.offer"];

/** Who takes the focus once an event is drawn; nobody where what was pressed is still there. */
export function focusAfter(
  type: EventType,
  { isMoved, isRefused }: { readonly isMoved: boolean; readonly isRefused: boolean },
): (() => void) | undefined {
  if (isRefused) return focusProblems;
  if (BRINGS_NEWS.includes(type)) return focusNews;
  return isMoved || TAKES_AWAY.includes(type) ? focusHeading : undefined;
}
