import { expect, test } from "vitest";
import {
  adjacencyMapToArray,
  getAdjacencyMap,
  getShortestPaths,
  toDirectedGraph,
} from "xstate/graph";
import { ADDRESS_NAMES } from "../../src/machine/address.ts";
import type { ScreeningInput } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import { placeOf, type ScreeningSnapshot } from "../../src/machine/place.ts";
import { screeningMachine } from "../../src/machine/screening.ts";
import type { SetAside } from "../../src/session/session.ts";
import { SLOW } from "../fixtures/random.ts";
import { brokenBy, brokenIn, standingOf } from "./facts.ts";
import { eventsAt, reduced, types } from "./reduced.ts";

// The real machine, walked over every way through a reduced questionnaire: everything that can happen, in every
// state that it can come to.

type State = ScreeningSnapshot;
type Move = { readonly state: State; readonly event: ScreeningEvent; readonly nextState: State };

const options = {
  input: { questionnaire: reduced },
  events: ({ context }: State) => eventsAt(context),
  serializeState: keyOf,
  // Some 500,000 moves between 10,000 states; a way on without end fails.
  limit: 1_500_000,
};

const map = getAdjacencyMap<State, ScreeningEvent, ScreeningInput>(screeningMachine, options);
const moves: readonly Move[] = adjacencyMapToArray(map);
const states = [...new Set(moves.map(({ state }) => state))];
const root = toDirectedGraph(screeningMachine);

test("every state is come to, but for those that are passed through at once", () => {
  const names = [...ADDRESS_NAMES.keys(), "asking"];
  expect(sorted(states.map((state) => placeOf(state).at))).toEqual(sorted(names));
});

test("every event happens, and each changes something somewhere", () => {
  expect(sorted(types)).toEqual(sorted(screeningMachine.events));
  const idle = types.filter((type) => !moves.some((move) => isChange(move, type)));
  expect(idle).toEqual([]);
});

test("every way that the machine describes is taken", SLOW, () => {
  const left = new Map(edgesBelow(root).map(({ transition, id }) => [transition, id]));
  for (const { state, event } of moves) {
    if (left.size === 0) break;
    for (const taken of screeningMachine.getTransitionData(state, event)) left.delete(taken);
  }
  expect([...left.values()]).toEqual([]);
});

test("in every state, what must hold everywhere holds", SLOW, () => {
  const broken = (state: State) => brokenIn(standingOf(state));
  const found = states.find((state) => broken(state).length > 0);
  expect(found && [broken(found), wayTo(found)]).toBeUndefined();
});

test(
  "whatever happens in any state, nothing that was said is lost, and no emergency passed by",
  SLOW,
  () => {
    const broken = ({ state, event, nextState }: Move) =>
      brokenBy({ before: standingOf(state), event, after: standingOf(nextState) });
    const found = moves.find((move) => broken(move).length > 0);
    expect(found && [broken(found), [...wayTo(found.state), found.event]]).toBeUndefined();
  },
);

/** What becomes of other answers is no place, and a state is told apart by them. */
const OF_OTHERS = ["page.leave", "setAside.delete"];

// This is why the states need not be told apart by it.
test("what is chosen or told on the side leads nowhere", SLOW, () => {
  const aside = root.edges.filter(({ transition }) => !transition.target);
  const names = new Set(aside.map(({ transition }) => transition.eventType));
  expect([...names]).toEqual(expect.arrayContaining(["region.choose", "notice.show"]));
  const found = moves.find(
    ({ state, event, nextState }) =>
      names.has(event.type) && !OF_OTHERS.includes(event.type) && keyOf(state) !== keyOf(nextState),
  );
  expect(found && [...wayTo(found.state), found.event]).toBeUndefined();
});

/** Where somebody stands and what they said: what decides what can happen next. */
function keyOf(state: State): string {
  const { problems, deleted, handed, session } = state.context;
  return JSON.stringify([
    placeOf(state),
    // Where somebody came from to a place beside the way decides nothing but where Back leads.
    problems,
    progressOf(session),
    deleted && progressOf(deleted),
    handed !== undefined,
    session.setAside.map(progressOf),
  ]);
}

/** The order of answering decides nothing. */
function progressOf({ answers, drafts, isAccepted, isAcknowledged, isBackgroundWanted }: SetAside) {
  const said = [answers, drafts].map((values) => Object.entries(values).sort());
  return [said, isAccepted, isAcknowledged, isBackgroundWanted];
}

/** All the ways that the chart describes. */
function edgesBelow({ edges, children }: typeof root): readonly (typeof root.edges)[number][] {
  return [...edges, ...children.flatMap(edgesBelow)];
}

function isChange({ state, event, nextState }: Move, type: string): boolean {
  if (event.type !== type) return false;
  const [before, after] = [state, nextState].map(
    ({ value, context: { questionnaire: _, ...rest } }) => [value, rest],
  );
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** The shortest way to a state, to be shown when something does not hold there. */
function wayTo(state: State): readonly ScreeningEvent[] {
  const isThere = (other: State) => keyOf(other) === keyOf(state);
  const [way] = getShortestPaths(screeningMachine, { ...options, toState: isThere });
  return way?.steps.map(({ event }) => event) ?? [];
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
