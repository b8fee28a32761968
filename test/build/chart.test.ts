import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CHART, chart } from "../../src/build/chart.ts";
import { ADDRESS_NAMES } from "../../src/machine/address.ts";
import { guards } from "../../src/machine/guards.ts";

const drawn = readFileSync(CHART, "utf8");

test("the drawing of the machine is what npm run chart writes", async () => {
  expect(drawn).toBe(await chart());
});

test("it has every state, and every question that is asked on the way", () => {
  for (const state of [...ADDRESS_NAMES.keys(), "asking", "goingOn", "opening"]) {
    expect(drawn).toContain(`>${state}</text>`);
  }
  const silent = ["is of another page", "has problems"];
  for (const question of Object.keys(guards).filter((name) => !silent.includes(name))) {
    expect(drawn).toContain(question);
  }
});
