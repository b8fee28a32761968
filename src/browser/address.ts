/** How to show a move in the address: a new entry in the history, or a correction of the present one. */
export type Move = "push" | "replace";

/** Shows an address in the bar of the browser without asking for it again. */
export function show(href: string, move: Move): void {
  if (location.hash === href || (href === "#/" && location.hash === "")) return;
  if (move === "push") history.pushState(null, "", href);
  else history.replaceState(null, "", href);
}

/** Tells of every move by a link, by Back and Forward, or by hand. */
export function onChange(listener: (hash: string) => void): void {
  addEventListener("hashchange", () => listener(location.hash));
}
