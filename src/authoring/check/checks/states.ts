import { isAnswered, isKnown, standsAlone } from "../../../engine/answer.ts";
import type { Reading } from "../../../engine/reads.ts";
import type { Item, Questionnaire } from "../../../questionnaire/schema.ts";
import { codesOf } from "./conditions.ts";

/** How a condition may come out. What is not known is neither true nor false. */
export type Outcome = "true" | "false" | "not-true" | "not-false";

/**
 * How answers must stand for something to hold: for each item that matters, the states it may be in. A state of an
 * item is no answer, the one code chosen, or that some ordinary codes are. Of a choice of several, each ordinary code
 * has states of its own, chosen or not.
 */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/** The state of an item without an answer; every other is a code, or stands for what is known. */
export const EMPTY = "";

/** The states in which an item makes a condition that reads it come out so. */
export function needsOf(
  questionnaire: Questionnaire,
  item: Item,
  reading: Reading,
  outcome: Outcome,
): Needs {
  const ordinary = ordinaryCodes(questionnaire, item);
  const states = statesOf(questionnaire, item, ordinary);
  if (reading.op !== "selected") {
    const isSo = reading.op === "known" ? isKnown : isAnswered;
    const isWanted = outcome === "true" || outcome === "not-false";
    return needs(item.linkId, states, (state) => isSo(state) === isWanted);
  }
  const { codes } = reading;
  const named = ordinary.filter((code) => codes.includes(code));
  const mayHit = (state: string) => (state === SOME ? named.length > 0 : codes.includes(state));
  const mayMiss = (state: string) =>
    state === SOME ? named.length < ordinary.length : !codes.includes(state);
  const isUnknown = (state: string) => !isKnown(state) && !codes.includes(state);
  const isWanted = {
    true: mayHit,
    false: (state: string) => mayMiss(state) && !isUnknown(state),
    "not-true": mayMiss,
    "not-false": (state: string) => mayHit(state) || isUnknown(state),
  }[outcome];
  return new Map([
    ...needs(item.linkId, states, isWanted),
    ...ofEachCode(item.linkId, named, codes.length, outcome),
  ]);
}

/** Says some text, or some ordinary codes of a choice of several. */
const SOME = "*";

/** The ordinary codes of a choice of several; a code of a single choice is a state, as only one is chosen. */
function ordinaryCodes(questionnaire: Questionnaire, item: Item): readonly string[] {
  if (item.type !== "multi") return [];
  return (codesOf(questionnaire, item) ?? []).filter((code) => !standsAlone(code));
}

function statesOf(questionnaire: Questionnaire, item: Item, ordinary: readonly string[]) {
  if (item.type === "text") return [EMPTY, SOME];
  const codes = (codesOf(questionnaire, item) ?? []).filter((code) => !ordinary.includes(code));
  return [EMPTY, ...codes, ...(ordinary.length > 0 ? [SOME] : [])];
}

function needs(
  linkId: string,
  states: readonly string[],
  isWanted: (state: string) => boolean,
): Needs {
  return new Map([[linkId, new Set(states.filter(isWanted))]]);
}

/** All codes must be left out for none to be chosen. One that must be chosen can be told; which of more cannot. */
function ofEachCode(
  linkId: string,
  named: readonly string[],
  total: number,
  outcome: Outcome,
): Needs {
  const state = outcome === "true" ? "chosen" : "left out";
  if (outcome === "not-false" || (outcome === "true" && total > 1)) return new Map();
  return new Map(named.map((code) => [`${linkId} ${code}`, new Set([state])]));
}
