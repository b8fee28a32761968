/** The session of this tab. It is gone when the tab is closed; blocked or full storage never throws. */

const KEY = "mmn-screening";

/** What was remembered, if anything can be read. */
export function recall(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a session. False when the browser does not let us. */
export function remember(session: string): boolean {
  try {
    sessionStorage.setItem(KEY, session);
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything. */
export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // What cannot be reached was never kept.
  }
}
