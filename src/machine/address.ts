import type { AnyStateNode } from "xstate";
import type { Wanted } from "./events.ts";
import type { Place } from "./place.ts";
import { screeningMachine } from "./screening.ts";

/** The names of the states in addresses, as the chart gives them. No page of a questionnaire may have one as its id. */
export const ADDRESS_NAMES: ReadonlyMap<string, string> = new Map(
  namesBelow(screeningMachine.root),
);

/** The address of a place, as a fragment: `#/`, `#/mmn/review`, `#/mmn/weakness`. It never holds an answer. */
export function hrefOf(questionnaireId: string, place: Place): string {
  if (place.at === "start") return "#/";
  return `#/${questionnaireId}/${place.at === "asking" ? place.pageId : ADDRESS_NAMES.get(place.at)}`;
}

/** The place that an address asks for; the start for one that asks for none. */
export function wantedIn(questionnaireId: string, hash: string): Wanted {
  const [, id, name = ""] = hash.replace(/^#/, "").split("/");
  if (id !== questionnaireId || name === "") return { at: "start" };
  const state = [...ADDRESS_NAMES].find(([, address]) => address === name);
  return state ? { at: state[0] } : { at: "asking", pageId: name };
}

function namesBelow(node: AnyStateNode): readonly (readonly [string, string])[] {
  const own = node.meta?.address;
  const below = Object.values(node.states).flatMap(namesBelow);
  return typeof own === "string" ? [[node.key, own], ...below] : below;
}
