/**
 * The session of this tab, gone when the tab is closed; and a copy for longer, where the person asked for one. A copy
 * that this version cannot read is set aside, so that nothing overwrites it. Blocked or full storage never throws.
 */

const KEY = "mmn-screening";
const ASIDE = "mmn-screening-unreadable";

/** What was remembered. */
export type Recalled = {
  /** A saved session, as text: that of the tab, else the copy. */
  readonly session?: string;
  /** Of the copy, its last day; nothing where that cannot be read either. */
  readonly until?: string;
  readonly isCopy?: boolean;
  /** Whether a copy was too old, and is deleted. */
  readonly isExpired?: boolean;
  /** Whether there is a copy that could not be read. */
  readonly hasUnreadable: boolean;
};

/** What was remembered, if anything can be read; a copy whose last day is over is deleted. Days are as YYYY-MM-DD. */
export function recall(today: string): Recalled {
  try {
    const hasUnreadable = copyAt(ASIDE, today)?.session !== undefined;
    const session = sessionStorage.getItem(KEY);
    if (session !== null) return { session, hasUnreadable };
    return { ...copyAt(KEY, today), hasUnreadable };
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

/** Sets the copy aside: it cannot be read, but it is somebody's answers. */
export function setAside(): void {
  attempt(() => {
    const copy = localStorage.getItem(KEY);
    if (copy === null) return;
    localStorage.setItem(ASIDE, copy);
    localStorage.removeItem(KEY);
  });
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

/** A copy, without the day that stands before it. One whose day is over is deleted. */
function copyAt(key: string, today: string): Omit<Recalled, "hasUnreadable"> | undefined {
  const copy = localStorage.getItem(key);
  if (copy === null) return undefined;
  const until = copy.slice(0, today.length);
  if (!/^\d{4}-\d\d-\d\d$/.test(until)) return { session: copy, isCopy: true };
  if (until >= today) return { session: copy.slice(today.length), until, isCopy: true };
  localStorage.removeItem(key);
  return { isExpired: true };
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
