import type { Place, PlaceName } from "../navigation/place.ts";

/** How to show a move in the address: a new entry in the history, or a correction of the present one. */
export type Move = "push" | "replace";

const NAMES = {
  start: "",
  disclaimer: "before-you-start",
  choosing: "background-or-summary",
  urgent: "get-help-now",
  review: "review",
  result: "result",
  pause: "pause",
  comfort: "comfort",
} as const satisfies Record<Exclude<PlaceName, "asking">, string>;

/** The address of a place. It never holds an answer. */
export function hrefOf(questionnaireId: string, place: Place): string {
  if (place.at === "start") return "#/";
  return `#/${questionnaireId}/${place.at === "asking" ? place.pageId : NAMES[place.at]}`;
}

/** The place an address names; the start for one that names none. */
export function placeOf(questionnaireId: string, hash: string): Place {
  const [, id, name = ""] = hash.replace(/^#/, "").split("/");
  if (id !== questionnaireId || name === "") return { at: "start" };
  for (const at of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    if (NAMES[at] === name) return { at };
  }
  return { at: "asking", pageId: name };
}

/** Shows a place in the address bar without asking for it again. */
export function show(href: string, move: Move): void {
  if (location.hash === href || (href === "#/" && location.hash === "")) return;
  if (move === "push") history.pushState(null, "", href);
  else history.replaceState(null, "", href);
}

/** Tells of every move by a link, by Back and Forward, or by hand. */
export function onChange(listener: (hash: string) => void): void {
  addEventListener("hashchange", () => listener(location.hash));
}
