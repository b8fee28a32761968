/**
 * The session of this tab, gone when the tab is closed; and a copy for longer, where the person asked for one. Blocked
 * or full storage never throws.
 */

const KEY = "mmn-screening";

/** What was remembered: a session, or that a copy was too old and is deleted. */
export type Recalled = { readonly session?: string; readonly isExpired?: boolean };

/** What was remembered, if anything can be read: that of the tab first, then the copy, if its last day is not over. */
export function recall(today: string): Recalled {
  try {
    const session = sessionStorage.getItem(KEY);
    if (session !== null) return { session };
    const copy = localStorage.getItem(KEY);
    if (copy === null) return {};
    if (copy.slice(0, today.length) >= today) return { session: copy.slice(today.length) };
    localStorage.removeItem(KEY);
    return { isExpired: true };
  } catch {
    return {};
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

/** Forgets everything. */
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

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
