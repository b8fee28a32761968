import type { Questionnaire } from "../../questionnaire/schema.ts";
import { compile } from "./compile.ts";
import { type Expr, FALSE, type Logic, logic, TRUE } from "./logic.ts";
import { type Outcomes, readingsOf } from "./readings.ts";
import { type Step, stepsOf, unreadCount } from "./steps.ts";

/** Where records stand after some steps: what is still open of the rules, and where each next choice leads. */
export type Situation = {
  readonly step: number;
  /** By choice; nothing where no record is like that. */
  readonly next: readonly (Situation | Settled | undefined)[];
};

/** Where nothing that may still be answered changes the outcome. */
export type Settled = { readonly outcome: string };

export type Diagram = {
  readonly steps: readonly Step[];
  readonly root: Situation | Settled;
  readonly situations: readonly Situation[];
  /** How many ways of filling out what no rule here reads each record stands for. */
  readonly unread: bigint;
};

/**
 * Enumerates the whole product of classes. After each step the rules are simplified by what was chosen. Records with
 * the same rules left have the same outcome whatever comes next, so from there they go on as one: this is all the
 * splitting that is done, it is sound for any rules, and nothing is left out or sampled. Several lists of outcomes
 * may be asked for at once; the outcome then names one of each.
 */
export function diagramOf(questionnaire: Questionnaire, ...lists: readonly Outcomes[]): Diagram {
  const conditions = lists.flatMap((list) => list.flatMap(({ when }) => when ?? []));
  const readings = readingsOf(questionnaire, conditions);
  const steps = stepsOf(questionnaire, readings);
  const on = logic(steps.map(({ choices }) => choices.length));
  const { holds, impossible } = compile(questionnaire, steps, on);
  const situations = new Map<string, Situation>();

  function enter(state: State): Situation | Settled | undefined {
    if (state.impossible === TRUE) return undefined;
    const exprs = [
      state.impossible,
      ...state.lists.flatMap((list) => list.map(({ when }) => when)),
    ];
    const step = Math.min(...exprs.map(on.first));
    if (step === Number.POSITIVE_INFINITY) return settled(state);
    const key = JSON.stringify(state);
    const before = situations.get(key);
    if (before) return before;
    const next = steps[step]?.choices.map((_, made) => enter(made_(state, step, made))) ?? [];
    const situation = { step, next };
    situations.set(key, situation);
    return situation;
  }

  function made_(state: State, step: number, made: number): State {
    const after = (expr: Expr) => on.after(expr, step, made);
    return {
      impossible: after(state.impossible),
      lists: state.lists.map((list) =>
        tidy(
          on,
          list.map(({ label, when }) => ({ label, when: after(when) })),
        ),
      ),
    };
  }

  const start = lists.map((list) =>
    tidy(
      on,
      list.map(({ label, when }) => ({ label, when: holds(when) })),
    ),
  );
  const root = enter({ impossible, lists: start });
  if (!root) throw new Error("No record is possible.");
  return {
    steps,
    root,
    situations: [...situations.values()],
    unread: unreadCount(questionnaire, readings),
  };
}

type Open = readonly { readonly label: string; readonly when: Expr }[];
type State = { readonly impossible: Expr; readonly lists: readonly Open[] };

/** What can still be the first to hold: nothing false, nothing after what is true; neighbours of one label are one. */
function tidy(on: Logic, list: Open): Open {
  const kept: { label: string; when: Expr }[] = [];
  for (const { label, when } of list) {
    if (when === FALSE) continue;
    const last = kept.at(-1);
    if (last?.label === label) last.when = on.any([last.when, when]);
    else kept.push({ label, when });
    if (kept.at(-1)?.when === TRUE) break;
  }
  return kept;
}

function settled({ lists }: State): Settled {
  return { outcome: lists.map(([first]) => first?.label ?? "nothing").join(" ") };
}

/** How many records there are in all, and of each outcome. Counted, not sampled. */
export function countsOf({ root, steps, unread }: Diagram): ReadonlyMap<string, bigint> {
  const counted = new Map<Situation, ReadonlyMap<string, bigint>>();
  const weights = steps.map(({ choices }) => choices.reduce((sum, { count }) => sum + count, 0n));
  const between = (from: number, to: number) =>
    weights.slice(from, to).reduce((product, weight) => product * weight, 1n);

  /** The records of each outcome from a place on, for one way of making the steps before `from`. */
  function from(place: Situation | Settled, step: number): ReadonlyMap<string, bigint> {
    if ("outcome" in place) return new Map([[place.outcome, between(step, steps.length)]]);
    const skipped = between(step, place.step);
    const here = counted.get(place) ?? count(place);
    return new Map([...here].map(([outcome, number]) => [outcome, number * skipped]));
  }

  function count(situation: Situation): ReadonlyMap<string, bigint> {
    const sums = new Map<string, bigint>();
    situation.next.forEach((place, made) => {
      const weight = steps[situation.step]?.choices[made]?.count ?? 0n;
      for (const [outcome, number] of place ? from(place, situation.step + 1) : [])
        sums.set(outcome, (sums.get(outcome) ?? 0n) + weight * number);
    });
    counted.set(situation, sums);
    return sums;
  }

  return new Map([...from(root, 0)].map(([outcome, number]) => [outcome, number * unread]));
}
