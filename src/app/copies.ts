import { setAside } from "../browser/aside.ts";
import { copyThere } from "../browser/storage.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import type { Place } from "../machine/place.ts";
import { KEPT_DAYS } from "../session/choices.ts";
import { restore } from "../session/restore.ts";
import { dayAfter } from "../ui/date.ts";

type Host = {
  readonly context: () => ScreeningContext;
  readonly place: () => Place;
  readonly send: (event: ScreeningEvent) => void;
  readonly today: string;
};

/** Goes on with the answers of this tab, or with those of the copy that another tab kept. The others are set aside. */
export function settleCopy(isOurs: boolean, { context, place, send, today }: Host): void {
  const copy = copyThere();
  // Where it went meanwhile there is nothing to choose, and that is told with the next look at it.
  if (copy === undefined) {
    send({ type: "keeping.tell", news: "keeping-ended" });
    return;
  }
  const { session } = restore(context().questionnaire, copy.slice(today.length));
  const theirs = session && { ...session, keptUntil: copy.slice(0, today.length) };
  // Somebody's answers are not written over, though nobody can read them.
  if (!theirs) setAside(dayAfter(today, KEPT_DAYS));
  send({ type: "copy.settle", theirs, isOurs, at: place() });
}
