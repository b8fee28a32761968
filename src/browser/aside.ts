import { ASIDE, attempt, KEY } from "./storage.ts";

/** Sets the copy aside: it cannot be read, but it is somebody's answers. */
export function setAside(): void {
  attempt(() => {
    const copy = localStorage.getItem(KEY);
    if (copy === null) return;
    localStorage.setItem(ASIDE, copy);
    localStorage.removeItem(KEY);
  });
}
