import { getNextSnapshot, type SnapshotFrom } from "xstate";
import type { LearnPlace, WayPlace } from "../navigation/place.ts";
import { previousPlace } from "../navigation/previous.ts";
import { changingPlace } from "./changing.ts";
import { screeningMachine } from "./screening.ts";

/** The machine at one moment. */
export type ScreeningSnapshot = SnapshotFrom<typeof screeningMachine>;

/** The innermost names in the value of a state. */
type Leaf<Value> = Value extends string ? Value : Leaf<Value[keyof Value]>;

/** The states that a person can be in: all but the two that are passed through at once. */
export type StateName = Exclude<Leaf<ScreeningSnapshot["value"]>, "goingOn" | "opening">;

/** A place beside the way, to which a person comes from any other and goes back. */
export type Aside = Exclude<StateName, WayPlace["at"]>;

/** Where a person is: on the way through the screening, or beside it. */
export type Place = WayPlace | LearnPlace | { readonly at: Exclude<Aside, LearnPlace["at"]> };

/** Where a person is, as the state of the machine says. */
export function placeOf(snapshot: ScreeningSnapshot): Place {
  const way = wayPlaceOf(snapshot);
  if (way) return way;
  const at = asideOf(snapshot.value);
  const { topic } = snapshot.context;
  return at === "learn" && topic !== undefined ? { at, topic } : { at };
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.at === b.at && partOf(a) === partOf(b);
}

/** Where "go on" leads from here, without going: from the page before the questions, once that is accepted. */
export function nextOf(snapshot: ScreeningSnapshot): Place {
  const type = placeOf(snapshot).at === "disclaimer" ? "disclaimer.accept" : "way.goOn";
  return placeOf(getNextSnapshot(screeningMachine, snapshot, { type }));
}

/** Where Back leads: from beside the way, or from a change, to where the person came from; else to the place before. */
export function previousOf(snapshot: ScreeningSnapshot): Place | undefined {
  const { questionnaire, session } = snapshot.context;
  const place = wayPlaceOf(snapshot);
  if (place) return changedFrom(snapshot, place) ?? previousPlace(questionnaire, session, place);
  return placeOf(getNextSnapshot(screeningMachine, snapshot, { type: "aside.leave" }));
}

function wayPlaceOf({ value, context }: ScreeningSnapshot): WayPlace | undefined {
  if (typeof value === "string" || typeof value.screening === "string") return undefined;
  const at = value.screening.way;
  if (at !== "asking") return { at };
  const { pageId = "" } = context;
  const changing = changingPlace(context);
  return changing?.pageId === pageId ? changing : { at, pageId };
}

/** Where Back leads somebody who changes an answer: to where they came from; from the stop page to the question. */
function changedFrom({ context }: ScreeningSnapshot, place: WayPlace): Place | undefined {
  if (place.at === "urgent") return changingPlace(context);
  const from = place.at === "asking" ? place.change?.from : undefined;
  return from && { at: from };
}

/** Whoever calls comes after the machine has settled, so nobody is found in a state that is passed through at once. */
function asideOf(value: ScreeningSnapshot["value"]): Aside {
  const at = typeof value === "string" ? value : value.screening;
  if (typeof at !== "string" || at === "goingOn" || at === "opening") {
    throw new Error("Nobody stays here.");
  }
  return at;
}

/** Which of the pages that share a state. */
function partOf(place: Place): string | undefined {
  if ("pageId" in place) return place.pageId;
  return "topic" in place ? place.topic : undefined;
}
