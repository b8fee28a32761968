/**
 * The session of this tab, gone when the tab is closed; and a copy for longer, where the person asked for one. A copy
 * that this version cannot read is set aside, so that nothing overwrites it. Blocked or full storage never throws.
 */

/** Where a session is remembered, and its copy kept. */
export const KEY = "mmn-screening";

/** Where a copy is set aside that cannot be read. */
export const ASIDE = "mmn-screening-unreadable";

/** A copy of a session, as text, and the last day it is kept, as YYYY-MM-DD, where it says one. */
export type Copy = { readonly text: string; readonly until?: string };

/** What was remembered. */
export type Recalled = {
  /** The session of the tab, as text. */
  readonly tab?: string;
  readonly copy?: Copy;
  /** Whether a copy was too old, and is deleted. */
  readonly isExpired?: boolean;
  /** Whether there is a copy that could not be read. */
  readonly hasUnreadable: boolean;
};

/** What was remembered, if anything can be read; a copy whose last day is over is deleted. Days are as YYYY-MM-DD. */
export function recall(today: string): Recalled {
  try {
    const aside = copyAt(ASIDE, today);
    const copy = copyAt(KEY, today);
    const tab = sessionStorage.getItem(KEY);
    return {
      ...(tab !== null && { tab }),
      ...(copy === "expired" ? { isExpired: true } : copy && { copy }),
      hasUnreadable: typeof aside === "object",
    };
  } catch {
    return { hasUnreadable: false };
  }
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

/** Forgets the session and its copy. */
export function forget(): void {
  attempt(() => sessionStorage.removeItem(KEY));
  release();
}

/** Tells when another tab deleted the copy. */
export function onRelease(listener: () => void): void {
  addEventListener("storage", ({ key, newValue }) => {
    if ((key === KEY || key === null) && newValue === null) listener();
  });
}

/** A copy without the day before it; one whose day is over is deleted. */
function copyAt(key: string, today: string): Copy | "expired" | undefined {
  const copy = localStorage.getItem(key);
  if (copy === null) return undefined;
  const until = copy.slice(0, today.length);
  if (!/^\d{4}-[01]\d-[0-3]\d$/.test(until)) return { text: copy };
  if (until >= today) return { text: copy.slice(today.length), until };
  localStorage.removeItem(key);
  return "expired";
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
