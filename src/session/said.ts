import type { Session, SetAside } from "./session.ts";

/** What somebody said and chose, without what this device does whatever is said. */
export function saidOf({ setAside, keptUntil, comfort, ...said }: Session): SetAside {
  return said;
}

/** Whether a session holds anything that somebody said. */
export function hasSaid({ answers, drafts, asks, earlier }: SetAside): boolean {
  const said = Object.keys({ ...answers, ...drafts });
  return said.length > 0 || asks.own !== "" || earlier.length > 0;
}
