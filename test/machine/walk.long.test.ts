import fc from "fast-check";
import { expect, test } from "vitest";
import { ADDRESS_NAMES } from "../../src/machine/address.ts";
import { screeningMachine } from "../../src/machine/screening.ts";
import { hint, SLOW, seed } from "../fixtures/random.ts";
import { type Act, acts } from "./acts.ts";
import { walker } from "./walker.ts";

// People who press at random, a thousand times each.

// A walk that fails is shown with fewer acts, not with others; no more than a hundred tries are made for that.
const act = fc.noShrink(fc.tuple(fc.constantFrom(...acts), fc.nat({ max: 9999 })));

/** Walks of a thousand acts, and of any number of them for shrinking. */
const thousand = fc.array(act, { minLength: 1000, maxLength: 1000 });
const walks = fc.limitShrink(fc.array(act, { maxLength: 1000 }), 100);

/** Every act, in turn, with each of some numbers: what chance seldom does is done once in any case. */
const everyAct = Array.from({ length: 40 }, (_, number) =>
  [...new Set(acts)].map((act): [Act, number] => [act, number]),
).flat();

/** One act stands for some fifteen events, and a number picks one: these numbers, the same in each run, pick every one. */
const everyChoice = Array.from({ length: 120 }, (_, number): [Act, number] => [
  "choose on the side",
  number,
]);

test(
  "no random walk throws, loses an answer, passes by an emergency or ends in a stale result",
  SLOW,
  () => {
    const visited = new Set<string>();
    const sent = new Set<string>();
    const random = fc.sample(thousand, { seed, numRuns: 3 });
    const examples = [...random, [...everyAct, ...everyChoice]].map((walk): [typeof walk] => [
      walk,
    ]);
    const property = fc.property(walks, (walk) => {
      const person = walker();
      // Shrinking drops the first of a list; what comes last in a walk is to be dropped.
      for (const [act, number] of [...walk].reverse()) person.press(act, number);
      for (const state of person.visited) visited.add(state);
      for (const type of person.sent) sent.add(type);
    });
    fc.assert(property, { seed, examples, numRuns: examples.length });
    // Chance seldom leads to the places beside the way; the walk by the graph comes to every one.
    const beside = ["keep", "visit", "pause", "comfort", "say", "show", "handed", "learn"];
    const states = [...ADDRESS_NAMES.keys(), "asking"].filter((name) => !beside.includes(name));
    expect([...visited], hint("where they came")).toEqual(expect.arrayContaining(states));
    // Where these lead is only asked, to make links.
    const asked = ["way.goOn", "aside.leave", "copy.settle"];
    const events = screeningMachine.events.filter((type) => !asked.includes(type));
    expect([...sent].sort(), hint("what they did")).toEqual([...events].sort());
  },
);
