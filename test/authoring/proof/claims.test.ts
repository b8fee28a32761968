import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { type Claim, recordClaims } from "../../../src/authoring/proof/claims.ts";
import { pairClaims, RISING, unaskedClaim } from "../../../src/authoring/proof/compared.ts";
import { assess } from "../../../src/engine/assess.ts";
import { type Questionnaire, questionnaire } from "../../../src/questionnaire/schema.ts";

const claims = [...recordClaims(mmn), ...pairClaims(mmn), unaskedClaim(mmn)];

test.each(claims)("$says", ({ isHeld, records, example }) => {
  expect({ isHeld, example }).toEqual({ isHeld: true });
  expect(records).toBeGreaterThan(0n);
});

test("the urgencies that are compared are all there are", () => {
  expect([...RISING].sort()).toEqual(mmn.urgency.map(({ code }) => code).sort());
});

describe("a broken rule is seen", () => {
  const urgent = mmn.urgency[1]?.reasons?.[0]?.when;
  const codes = urgent?.op === "selected" ? urgent.codes : [];
  const rows: readonly (readonly [claim: string, from: string, to: string])[] = [
    ["emergency-first", ',"fainting-fit-confusion-headache"]', "]"],
    ["urgent-first", JSON.stringify(codes), JSON.stringify(codes.slice(1))],
    ["urgent-first", '"code":"same-day"', '"code":"within-days"'],
    [
      "several-told",
      '{"op":"selected","item":"stiffness","codes":["no","a-bit"]}',
      '{"op":"unless","of":{"op":"selected","item":"stiffness","codes":["a-lot"]}}',
    ],
    [
      "several-told",
      '{"op":"selected","item":"walking","codes":["no","a-little"]}',
      '{"op":"unless","of":{"op":"selected","item":"walking","codes":["clearly"]}}',
    ],
    ["several-told", '{"op":"known","item":"onset-speed"},{"op":"any"', '{"op":"any"'],
    [
      "several-free",
      '"item":"twitching","codes":["weak-part-and-elsewhere"]',
      '"item":"twitching","codes":["elsewhere-only"]',
    ],
    [
      "several-free",
      '"id":"one-task-only","status":["met"]',
      '"id":"one-task-only","status":["unclear"]',
    ],
    [
      "silence-blocks-nothing",
      '{"op":"unless","of":{"op":"selected","item":"first-place","codes":["neck"]}}',
      '{"op":"not","of":{"op":"selected","item":"first-place","codes":["neck"]}}',
    ],
    [
      "if-it-lasts-all-answered",
      '{"op":"known","item":"weight-loss"},{"op":"selected"',
      '{"op":"selected"',
    ],
    [
      "if-it-lasts-not-weak",
      '"all","of":[{"op":"selected","item":"weakness","codes":["no"]}',
      '"all","of":[{"op":"selected","item":"weakness","codes":["no","only-tired"]}',
    ],
    [
      "no-to-unknown",
      '{"op":"selected","item":"breathing","codes":["not-sure"]}',
      '{"op":"selected","item":"breathing","codes":["no"]}',
    ],
    ["signs-added", '"code":"emergency","reasons"', '"code":"within-days","reasons"'],
    [
      "duration-unknown",
      '{"op":"not","of":{"op":"known","item":"duration"}}',
      '{"op":"selected","item":"duration","codes":["1-6-months"]}',
    ],
  ];

  test.each(rows)("by the claim %s: %s -> %s", (id, from, to) => {
    const broken = changed(from, to);
    const claim = [...recordClaims(broken), ...pairClaims(broken)].find((one) => one.id === id);
    expect(claim?.isHeld).toBe(false);
  });

  test("and a record is shown, for which the engine breaks it too", () => {
    const [, from = "", to = ""] = rows.find(([id]) => id === "no-to-unknown") ?? [];
    const broken = changed(from, to);
    const claim = pairClaims(broken).find(({ id }) => id === "no-to-unknown");
    const [before = "", after = ""] = urgenciesOf(broken, claim);
    expect(RISING.indexOf(after)).toBeLessThan(RISING.indexOf(before));
  });
});

function changed(from: string, to: string): Questionnaire {
  const text = JSON.stringify(mmn);
  if (!text.includes(from)) throw new Error(`No rule reads ${from}.`);
  return questionnaire.parse(JSON.parse(text.replace(from, to)));
}

function urgenciesOf(broken: Questionnaire, claim: Claim | undefined): readonly string[] {
  return (claim?.example ?? []).map((answers) => assess(broken, answers).urgency);
}
