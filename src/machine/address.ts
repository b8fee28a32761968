import type { AnyStateNode } from "xstate";
import type { Wanted } from "../navigation/place.ts";
import type { Place } from "./place.ts";
import { screeningMachine } from "./screening.ts";

type AskingPlace = Extract<Place, { readonly at: "asking" }>;

/** The names of the states in addresses, as the chart gives them. No page of a questionnaire may have one as its id. */
export const ADDRESS_NAMES: ReadonlyMap<string, string> = new Map(
  namesBelow(screeningMachine.root),
);

const RESULT = ADDRESS_NAMES.get("result");
const LEARN = ADDRESS_NAMES.get("learn");

/**
 * The address of a place, as a fragment: `#/`, `#/mmn/review`, `#/mmn/weakness`. That of a question to change names it, and
 * where the person returns to if that is not the check of the answers: `#/mmn/time/duration/result`. The learn pages belong to
 * no questionnaire: `#/learn/treatment`. It never holds an answer.
 */
export function hrefOf(questionnaireId: string, place: Place): string {
  if (place.at === "start") return "#/";
  if (place.at === "learn") return ["#", LEARN, ...(place.topic ? [place.topic] : [])].join("/");
  const names = place.at === "asking" ? namesIn(place) : [ADDRESS_NAMES.get(place.at)];
  return ["#", questionnaireId, ...names].join("/");
}

/** The place that an address asks for; the start for one that asks for none. */
export function wantedIn(questionnaireId: string, hash: string): Wanted {
  const [, id, name = "", linkId, from] = hash.replace(/^#/, "").split("/");
  if (id === LEARN) return { at: "learn", ...(name !== "" && { topic: name }) };
  if (id !== questionnaireId || name === "") return { at: "start" };
  const state = [...ADDRESS_NAMES].find(([, address]) => address === name);
  if (state) return { at: state[0] };
  const change = linkId
    ? { linkId, ...(from === RESULT && { from: "result" as const }) }
    : undefined;
  return { at: "asking", pageId: name, ...(change && { change }) };
}

function namesIn({ pageId, change }: AskingPlace): readonly string[] {
  if (!change) return [pageId];
  return [pageId, change.linkId, ...(change.from === "result" && RESULT ? [RESULT] : [])];
}

function namesBelow(node: AnyStateNode): readonly (readonly [string, string])[] {
  const own = node.meta?.address;
  const below = Object.values(node.states).flatMap(namesBelow);
  return typeof own === "string" ? [[node.key, own], ...below] : below;
}
