import { ASIDE, attempt, hasDay, KEY } from "./storage.ts";

/** Sets the copy aside: it cannot be opened, but it is somebody's answers. One that names no last day gets this one. */
export function setAside(lastDay: string): void {
  attempt(() => {
    const copy = localStorage.getItem(KEY);
    if (copy === null) return;
    localStorage.setItem(ASIDE, hasDay(copy) ? copy : lastDay + copy);
    localStorage.removeItem(KEY);
  });
}

/** Puts a copy that was set aside back in its place. */
export function takeBack(): void {
  attempt(() => {
    const copy = localStorage.getItem(ASIDE);
    if (copy === null) return;
    localStorage.setItem(KEY, copy);
    localStorage.removeItem(ASIDE);
  });
}
