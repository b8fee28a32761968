import { expect, test } from "vitest";
import { type Mutant, scoreOf, stale, tallyOf, unexplained } from "./tally.ts";

const mutants: readonly Mutant[] = [
  { id: "a.ts: x => y", fate: "killed" },
  { id: "a.ts: [1] => []", fate: "timeout" },
  { id: "b.ts: c => d", fate: "survived" },
  { id: "b.ts: e => f", fate: "survived" },
];

test("what a test notices counts, whether it fails or never ends; an explanation does not", () => {
  expect(tallyOf(mutants, [{ mutant: "b.ts: c*", why: "It is the same." }])).toEqual({
    mutants: 4,
    killed: 1,
    timeouts: 1,
    survived: 2,
    explained: 1,
    score: 50,
  });
});

test("a score is rounded down, so that it never says more than was noticed", () => {
  expect(scoreOf(1000, 1)).toBe(99.9);
  expect(scoreOf(3000, 1)).toBe(99.9);
  expect(scoreOf(3, 0)).toBe(100);
});

test("in an explanation only a star stands for anything", () => {
  const left = (mutant: string) => unexplained(mutants, [{ mutant, why: "So it is." }]);
  expect(left("b.ts: ? => d")).toEqual(["b.ts: c => d", "b.ts: e => f"]);
  expect(left("b.ts: * => d")).toEqual(["b.ts: e => f"]);
  expect(left("*")).toEqual([]);
  expect(left("b.ts: c")).toHaveLength(2);
});

test("an explanation of what is not there is told; one of what is noticed now and then is not", () => {
  const explanations = ["a.ts: [1] => []", "gone.ts: *"].map((mutant) => ({ mutant, why: "" }));
  expect(stale(mutants, explanations)).toEqual(["gone.ts: *"]);
});
