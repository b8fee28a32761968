import { expect, test } from "vitest";
import type { Answer } from "../../src/engine/answer.ts";
import { toggle } from "../../src/engine/toggle.ts";

const rows: readonly (readonly [Answer | undefined, string, readonly string[]])[] = [
  [undefined, "arm", ["arm"]],
  [null, "arm", ["arm"]],
  ["", "arm", ["arm"]],
  [[], "arm", ["arm"]],
  [["leg"], "arm", ["leg", "arm"]],
  [["leg", "arm"], "arm", ["leg"]],
  [["arm"], "arm", []],
  [["none"], "arm", ["arm"]],
  [["not-sure"], "arm", ["arm"]],
  [["leg", "arm"], "none", ["none"]],
  [["leg", "arm"], "not-sure", ["not-sure"]],
  [["none"], "not-sure", ["not-sure"]],
  [["not-sure"], "none", ["none"]],
  [["none"], "none", []],
  [["not-sure"], "not-sure", []],
];

test.each(rows)("%j, then %s pressed, is %j", (answer, code, codes) => {
  expect(toggle(answer, code)).toEqual(codes);
});

test("what was chosen before is left as it was", () => {
  const before = ["leg"];
  toggle(before, "arm");
  expect(before).toEqual(["leg"]);
});
