import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { soonWith } from "../../../src/authoring/paper/soon.ts";
import { type Ticks, togetherOf } from "../../../src/authoring/paper/together.ts";
import { type Answer, codesOf, isAnswered } from "../../../src/engine/answer.ts";
import { assess } from "../../../src/engine/assess.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import { isSoon, SOONEST_FIRST } from "../../../src/engine/urgency.ts";
import type { Condition, Questionnaire, Urgency } from "../../../src/questionnaire/schema.ts";
import { dice, SLOW, seed } from "../../fixtures/random.ts";
import { randomRecord } from "../../fixtures/values.ts";

const together = togetherOf(mmn);
const NO_SIGNS = { "emergency-signs": ["none"], "urgent-signs": ["none"], weakness: "yes" };

test(
  "who looks at every box and every list is told what the app says, no later and no sooner",
  SLOW,
  () => {
    const came = new Map<string, number>();
    for (let from = seed; from < seed + 4000; from += 1) {
      const drawn = randomRecord(mmn, dice(from));
      // Signs make nearly every random record an emergency; most of these have none.
      const signs = from % 8 === 0 ? {} : { breathing: "no", ...NO_SIGNS };
      const answers = { ...drawn, ...signs };
      const { urgency } = assess(mmn, answers);
      const told = soonestOnPaper(pathOf(mmn, answers).answers);
      expect(told, `SEED=${from}`).toBe(isSoon(urgency) ? urgency : undefined);
      came.set(urgency, (came.get(urgency) ?? 0) + 1);
    }
    for (const urgency of ["emergency", "same-day", "within-days", "see-doctor"]) {
      expect(came.get(urgency), urgency).toBeGreaterThan(10);
    }
  },
);

test("nothing that one box says alone is in the lists", () => {
  expect(together.filter(({ ticks }) => ticks.kind === "mark")).toEqual([]);
});

describe("a condition that paper cannot say stops it", () => {
  const rows: readonly Condition[] = [
    { op: "at-least", count: 1, of: [{ op: "selected", item: "speech", codes: ["clearly"] }] },
    { op: "unless", of: { op: "selected", item: "background", codes: ["cancer"] } },
    { op: "not", of: { op: "selected", item: "speech", codes: ["no"] } },
  ];
  test.each(rows)("$op", (when) => {
    expect(() => togetherOf(withReason(when))).toThrow("paper version cannot say");
  });
});

function withReason(when: Condition): Questionnaire {
  const reason = { id: "odd", when, citations: ["F1"] };
  return { ...mmn, urgency: [{ code: "same-day", reasons: [reason] }, ...mmn.urgency.slice(1)] };
}

function soonestOnPaper(answers: ReadonlyMap<string, Answer>): Urgency | undefined {
  const alone = itemsOf(mmn).flatMap((item) =>
    codesOf(answers.get(item.linkId)).map((code) => soonWith(mmn, item, code)),
  );
  const joint = together.filter(({ ticks }) => isTicked(ticks, answers)).map(({ soon }) => soon);
  return SOONEST_FIRST.find((urgency) => [...alone, ...joint].some((soon) => soon === urgency));
}

function isTicked(ticks: Ticks, answers: ReadonlyMap<string, Answer>): boolean {
  if (ticks.kind !== "mark") {
    const ticked = ticks.of.map((one) => isTicked(one, answers));
    return ticks.kind === "all" ? !ticked.includes(false) : ticked.includes(true);
  }
  const answer = answers.get(ticks.linkId);
  if (!isAnswered(answer ?? null)) return ticks.orEmpty;
  return codesOf(answer).some((code) => ticks.codes.includes(code));
}
