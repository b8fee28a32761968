import { isBlank } from "../engine/answer.ts";
import type { Session, SetAside, Visit } from "./session.ts";

/** What somebody said and chose, without what this device does whatever is said. */
export function saidOf({ setAside, keptUntil, comfort, ...said }: Session): SetAside {
  return said;
}

/** Whether a session holds anything that somebody said. */
export function hasSaid({ answers, drafts, asks, earlier, visits }: SetAside): boolean {
  const said = Object.keys({ ...answers, ...drafts });
  return said.length > 0 || asks.own !== "" || earlier.length > 0 || visits.some(isNoted);
}

/** Whether anything is noted of a visit. */
export function isNoted(visit: Visit): boolean {
  return Object.values(visit).some((text) => !isBlank(text));
}
