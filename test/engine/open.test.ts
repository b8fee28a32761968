import { expect, test } from "vitest";
import { evaluate, type Facts, type Truth } from "../../src/engine/condition.ts";
import type { Condition } from "../../src/questionnaire/schema.ts";

// What may still turn out otherwise is not known, whatever is answered now.

const facts: Facts = {
  answers: new Map([
    ["open", "left"],
    ["closed", "left"],
  ]),
  terms: { open: { op: "selected", item: "open", codes: ["left"] } },
  statuses: new Map([
    ["open", "met"],
    ["closed", "met"],
  ]),
  open: { items: new Set(["open"]), findings: new Set(["open"]) },
};

const open: Condition = { op: "selected", item: "open", codes: ["left"] };
const closed: Condition = { op: "selected", item: "closed", codes: ["left"] };
const missing: Condition = { op: "selected", item: "missing", codes: ["left"] };

const rows: readonly (readonly [Condition, Truth])[] = [
  [{ op: "answered", item: "open" }, undefined],
  [{ op: "answered", item: "closed" }, true],
  [{ op: "answered", item: "missing" }, false],
  [{ op: "known", item: "open" }, undefined],
  [{ op: "known", item: "closed" }, true],
  [{ op: "known", item: "missing" }, false],
  [open, undefined],
  [closed, true],
  [missing, undefined],
  [{ op: "term", id: "open" }, undefined],
  [{ op: "finding", id: "open", status: ["met"] }, undefined],
  [{ op: "finding", id: "closed", status: ["met"] }, true],
  [{ op: "finding", id: "missing", status: ["met"] }, false],
  [{ op: "not", of: open }, undefined],
  [{ op: "unless", of: open }, undefined],
  [{ op: "unless", of: closed }, false],
  // Nobody is asked, so nobody can answer: but it is not told from what may still be asked.
  [{ op: "unless", of: missing }, undefined],
  [{ op: "all", of: [open, closed] }, undefined],
  [{ op: "any", of: [open, closed] }, true],
  [{ op: "at-least", count: 2, of: [open, closed] }, undefined],
  [{ op: "at-least", count: 1, of: [open, closed] }, true],
];

test.each(rows)("with something open, %j is %s", (condition, truth) => {
  expect(evaluate(condition, facts)).toBe(truth);
});
