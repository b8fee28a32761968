/**
 * The session of this tab, gone when the tab is closed; and a copy for longer, where the person asked for one. A copy
 * that this version cannot read is set aside, so that nothing overwrites it. Blocked or full storage never throws.
 */

/** Where a session is remembered, and its copy kept. */
export const KEY = "mmn-screening";

/** Where a copy is set aside that cannot be read. */
export const ASIDE = "mmn-screening-unreadable";

/** What is written for a moment, to ask other tabs to delete what they hold. */
const SIGNAL = "mmn-screening-delete";

/** A copy of a session, as text, and the last day it is kept, as YYYY-MM-DD, where it says one. */
export type Copy = { readonly text: string; readonly until?: string };

/** What was remembered. */
export type Recalled = {
  /** The session of the tab, as text. */
  readonly tab?: string;
  readonly copy?: Copy;
  /** Whether a copy was too old, and is deleted. */
  readonly isExpired?: boolean | undefined;
  /** A copy that was set aside, as it could not be opened. */
  readonly aside?: Copy;
  /** Whether the browser lets us remember nothing in this tab. */
  readonly isBlocked?: boolean;
};

/** What was remembered, if anything can be read; a copy whose last day is over is deleted. Days are as YYYY-MM-DD. */
export function recall(today: string): Recalled {
  // What cannot be written may still be read, and one store may be there without the other.
  const isBlocked = !attempt(() => {
    sessionStorage.setItem(SIGNAL, "");
    sessionStorage.removeItem(SIGNAL);
  });
  const aside = copyAt(ASIDE, today);
  const copy = copyAt(KEY, today);
  const tab = tabThere();
  return {
    ...(tab !== undefined && { tab }),
    ...(copy === "expired" ? { isExpired: true } : copy && { copy }),
    ...(typeof aside === "object" && { aside }),
    ...(isBlocked && { isBlocked }),
  };
}

/** Whether the day of a promise is over. A clock that is a year and more past it may be wrong, and decides nothing. */
export function isOver(until: string, today: string): boolean {
  return until < today && !isFarPast(until, today);
}

/** Whether a day lies more than a year back. */
export function isFarPast(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}

/** The copy on this device as it stands there, its day before it; nothing where there is none, or none can be read. */
export function copyThere(): string | undefined {
  return read(() => localStorage.getItem(KEY));
}

/** The session of this tab, as it was remembered last; nothing where there is none, or none can be read. */
export function tabThere(): string | undefined {
  return read(() => sessionStorage.getItem(KEY));
}

/** Whether a session or a copy is there, or a copy that was set aside. */
export function isAnythingThere(): boolean {
  const aside = () => read(() => localStorage.getItem(ASIDE));
  return (tabThere() ?? copyThere() ?? aside()) !== undefined;
}

/** Remembers a session in this tab. False when the browser does not let us. */
export function remember(session: string): boolean {
  return attempt(() => sessionStorage.setItem(KEY, session));
}

/** Keeps a copy of a session until the end of a day, as YYYY-MM-DD. False when the browser does not let us. */
export function keep(session: string, until: string): boolean {
  return attempt(() => localStorage.setItem(KEY, until + session));
}

/** Deletes the copy alone. */
export function release(): void {
  attempt(() => localStorage.removeItem(KEY));
}

/** Deletes the copy that was set aside. */
export function releaseUnreadable(): void {
  attempt(() => localStorage.removeItem(ASIDE));
}

/** Forgets the session of this tab. */
export function forget(): void {
  attempt(() => sessionStorage.removeItem(KEY));
}

/** Asks the other tabs of this device to delete what they hold. Nothing of that stays behind. */
export function askToDelete(): void {
  attempt(() => {
    localStorage.setItem(SIGNAL, "");
    localStorage.removeItem(SIGNAL);
  });
}

/** Tells what another tab did: it asked to delete, or wrote or deleted the copy. */
export function onOtherTab(listener: (what: "delete" | "copy") => void): void {
  addEventListener("storage", ({ key, newValue, storageArea }) => {
    if (storageArea === sessionStorage) return;
    if (key === SIGNAL && newValue !== null) listener("delete");
    if (key === KEY || key === null) listener("copy");
  });
}

/** A copy without the day before it; one whose day is over is deleted. */
function copyAt(key: string, today: string): Copy | "expired" | undefined {
  const copy = read(() => localStorage.getItem(key));
  if (copy === undefined) return undefined;
  if (!hasDay(copy)) return { text: copy };
  const until = copy.slice(0, today.length);
  if (!isOver(until, today)) return { text: copy.slice(today.length), until };
  attempt(() => localStorage.removeItem(key));
  return "expired";
}

/** Reads something that may not be there, or that a browser may forbid. */
function read(from: () => string | null): string | undefined {
  try {
    return from() ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a copy begins with its last day. */
export function hasDay(copy: string): boolean {
  return /^\d{4}-[01]\d-[0-3]\d(?!\d)/.test(copy);
}

/** Does something that a browser may forbid; false when it does. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
