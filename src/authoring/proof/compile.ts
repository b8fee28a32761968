import { itemsOf } from "../../engine/path.ts";
import type { Reading } from "../../engine/reads.ts";
import type { Condition, FindingStatus, Item, Questionnaire } from "../../questionnaire/schema.ts";
import { type Expr, FALSE, type Logic, TRUE } from "./logic.ts";
import { found, impossibleOf, type Sides, saying } from "./sayings.ts";
import type { Step } from "./steps.ts";

/** Turns conditions into expressions over steps. Written from the contract of the operators, not from the engine. */
export type Compiled = {
  /** That a condition certainly holds; one that is absent always does. */
  readonly holds: (condition: Condition | undefined) => Expr;
  /** That no record is like this: codes beside one that stands alone, or ordinary codes but none of them. */
  readonly impossible: Expr;
};

export function compile(questionnaire: Questionnaire, steps: readonly Step[], on: Logic): Compiled {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.linkId, item]));
  const asked = new Map<string, Expr>();
  const named = new Map<string, Sides>();
  const standing = new Map<string, Readonly<Record<FindingStatus, Expr>>>();

  function sides(condition: Condition): Sides {
    switch (condition.op) {
      case "answered":
      case "known":
      case "selected":
        return reading(condition);
      case "term":
        return remember(named, condition.id, () => sides(found(questionnaire.terms[condition.id])));
      case "finding": {
        const by = remember(standing, condition.id, () => standings(condition.id));
        return certain(on.any(condition.status.map((status) => by[status])));
      }
      case "not": {
        const { yes, no } = sides(condition.of);
        return { yes: no, no: yes };
      }
      case "unless":
        return certain(on.not(sides(condition.of).yes));
      case "all":
        return many(condition.of, condition.of.length);
      case "any":
        return many(condition.of, 1);
      case "at-least":
        return many(condition.of, condition.count);
    }
  }

  /** At least so many certainly true; or so many certainly false that they can no longer be reached. */
  function many(of: readonly Condition[], count: number): Sides {
    const parts = of.map(sides);
    return {
      yes: on.atLeast(
        count,
        parts.map(({ yes }) => yes),
      ),
      no: on.atLeast(
        parts.length - count + 1,
        parts.map(({ no }) => no),
      ),
    };
  }

  function standings(id: string): Readonly<Record<FindingStatus, Expr>> {
    const { met, unclear, notMet } = found(questionnaire.findings.find((one) => one.id === id));
    const isMet = sides(met).yes;
    const isUnclear = unclear ? on.all([on.not(isMet), sides(unclear).yes]) : FALSE;
    const before = [on.not(isMet), on.not(isUnclear)];
    const isNot = notMet ? on.all([...before, sides(notMet).yes]) : FALSE;
    const unknown = on.all([...before, on.not(isNot)]);
    return { met: isMet, unclear: isUnclear, "not-met": isNot, unknown };
  }

  /** What an item that is not asked was given counts for nothing: it is as if nothing had been said. */
  function reading(condition: Reading): Sides {
    const isAsked = isAskedOf(found(items.get(condition.item)));
    const said = saying(condition, steps, on);
    const silent = condition.op === "selected" ? FALSE : on.not(isAsked);
    return { yes: on.all([isAsked, said.yes]), no: on.any([silent, on.all([isAsked, said.no])]) };
  }

  function isAskedOf({ linkId, enableWhen }: Item): Expr {
    return remember(asked, linkId, () => (enableWhen ? sides(enableWhen).yes : TRUE));
  }

  return {
    holds: (condition) => (condition ? sides(condition).yes : TRUE),
    impossible: impossibleOf(steps, on),
  };

  function certain(yes: Expr): Sides {
    return { yes, no: on.not(yes) };
  }
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}
