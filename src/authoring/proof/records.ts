import {
  type Answer,
  type Answers,
  codesOf,
  has,
  hasAny,
  isAnswered,
} from "../../engine/answer.ts";
import type { Diagram, Settled, Situation } from "./diagram.ts";
import { SOME, type Step } from "./steps.ts";

/** The choices that make a record, by the number of the step; a step that is not there may be made in any way. */
export type Choices = ReadonlyMap<number, number>;

/** One choice at one situation, and the choices by which it is come to. */
export type Edge = { readonly from: Situation; readonly made: number; readonly choices: Choices };

/** Every choice at every situation, each with one way to it: records that between them use every part of a diagram. */
export function edgesOf({ root }: Diagram): readonly Edge[] {
  const edges: Edge[] = [];
  const ways = new Map<Situation, Choices>("outcome" in root ? [] : [[root, new Map()]]);
  // A map goes on with what is added while it is walked: situations come in order of their distance.
  for (const [from, way] of ways) {
    from.next.forEach((place, made) => {
      if (!place) return;
      const choices = new Map(way).set(from.step, made);
      edges.push({ from, made, choices });
      if (!("outcome" in place) && !ways.has(place)) ways.set(place, choices);
    });
  }
  return edges;
}

/** The choices of a whole record, and the outcome they lead to. */
export type Way = { readonly choices: Choices; readonly outcome: string };

/**
 * For every choice at every situation, and every outcome that can still follow, one record that comes that way.
 * `pick` takes one of the choices that lead to the outcome.
 */
export function* waysOf(
  diagram: Diagram,
  pick: (possible: readonly number[]) => number = ([first = 0]) => first,
): Generator<Way> {
  const outcomesFrom = outcomesOf();
  for (const { from, made, choices } of edgesOf(diagram)) {
    for (const outcome of outcomesFrom(from.next[made])) {
      const all = new Map(choices);
      let place = from.next[made];
      while (place && !("outcome" in place)) {
        const { step, next }: Situation = place;
        const taken = pick(
          next.flatMap((one, index) => (outcomesFrom(one).has(outcome) ? [index] : [])),
        );
        all.set(step, taken);
        place = next[taken];
      }
      yield { choices: all, outcome };
    }
  }
}

/** The outcomes that can still follow from a place. */
function outcomesOf() {
  const known = new Map<Situation, ReadonlySet<string>>();
  return function outcomesFrom(place: Situation | Settled | undefined): ReadonlySet<string> {
    if (!place) return new Set();
    if ("outcome" in place) return new Set([place.outcome]);
    const before = known.get(place);
    if (before) return before;
    const outcomes = new Set(place.next.flatMap((next) => [...outcomesFrom(next)]));
    known.set(place, outcomes);
    return outcomes;
  };
}

/** The outcome that a diagram gives for a record of the app. */
export function outcomeOf({ root, steps }: Diagram, answers: Answers): string {
  let place: Situation | Settled | undefined = root;
  while (place && !("outcome" in place)) {
    const step: Step | undefined = steps[place.step];
    place = step && place.next[choiceOf(step, answers[step.item] ?? null)];
  }
  return place?.outcome ?? "no such record";
}

/** The choice that an answer is at a step. */
export function choiceOf({ part, choices }: Step, answer: Answer): number {
  const said = isAnswered(answer) ? answer : null;
  return choices.findIndex(({ answers = [], kind, codes = [] }) => {
    if (part === "single") return answers.some((one) => one === said);
    if (part === "kind") return kind === kindOf(said, choices);
    return codes.length > 0 === isAnyOf(said, choices);
  });
}

/** The record that choices make. `vary` takes one of the answers of a class, and some of the codes of a group. */
export function answersOf(
  steps: readonly Step[],
  choices: Choices,
  vary: Vary = PLAIN,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  steps.forEach(({ item, part, choices: offered }, index) => {
    const made = offered[choices.get(index) ?? 0];
    if (!made) return;
    if (part === "single") answers[item] = vary.one(made.answers ?? [null]);
    else if (part === "kind") answers[item] = made.kind && made.kind !== SOME ? [made.kind] : [];
    else answers[item] = [...codesOf(answers[item]), ...vary.some(made.codes ?? [])];
  });
  return answers;
}

export type Vary = {
  readonly one: (answers: readonly Answer[]) => Answer;
  /** One or more of the codes; none of none. */
  readonly some: (codes: readonly string[]) => readonly string[];
};

/** The first of each class: the same record every time. */
const PLAIN: Vary = { one: ([first = null]) => first, some: (codes) => codes.slice(0, 1) };

function kindOf(said: Answer, choices: Step["choices"]): string | null {
  if (said === null) return null;
  return choices.map(({ kind }) => kind).find((kind) => kind && has(said, kind)) ?? SOME;
}

function isAnyOf(said: Answer, choices: Step["choices"]): boolean {
  return choices.some(({ codes = [] }) => hasAny(said, codes));
}
