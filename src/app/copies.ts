import { setAside } from "../browser/aside.ts";
import { copyThere } from "../browser/storage.ts";
import type { ScreeningContext } from "../machine/context.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import { KEPT_DAYS } from "../session/choices.ts";
import { restore } from "../session/restore.ts";
import { dayAfter } from "../ui/date.ts";

type Host = {
  readonly context: () => ScreeningContext;
  readonly send: (event: ScreeningEvent) => void;
  readonly today: string;
};

/** Goes on with the answers of this tab, or with those of the copy that another tab kept. The others are set aside. */
export function settleCopy(isOurs: boolean, { context, send, today }: Host): void {
  const { questionnaire, session } = context();
  const copy = copyThere();
  const theirs = copy && restore(questionnaire, copy.slice(today.length)).session;
  if (theirs) {
    const keptUntil = copy.slice(0, today.length);
    send({ type: "copy.settle", theirs: { ...theirs, keptUntil }, isOurs });
    return;
  }
  // It went, or cannot be read: then there is nothing to choose. Somebody's answers are not written over all the same.
  setAside(dayAfter(today, KEPT_DAYS));
  send({ type: "keeping.tell", news: "keeping-ended" });
  send({ type: "keeping.choose", until: session.keptUntil });
}
