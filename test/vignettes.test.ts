import { describe, expect, test } from "vitest";
import { mmn } from "../src/authoring/mmn.ts";
import { hasAny } from "../src/engine/answer.ts";
import { assess } from "../src/engine/assess.ts";
import { pathOf } from "../src/engine/path.ts";
import { readRecord } from "../src/session/record.ts";
import { without } from "./fixtures/answers.ts";
import { published, type Vignette, written } from "./fixtures/vignettes.ts";

const all = [...published, ...written];
const SOONEST = ["emergency", "same-day"];

const groups: readonly (readonly [string, readonly Vignette[]])[] = [
  ["published", published],
  ["written", written],
];

describe.each(groups)("the %s cases", (_, cases) => {
  test.each(cases)("$id is told $expect.urgency and $expect.pattern", ({ answers, ...one }) => {
    const { urgency, pattern, findings } = assess(mmn, answers);
    const { findings: standing = {}, ...expected } = one.expect;
    expect({ urgency, pattern }).toEqual(expected);
    const found = new Map(findings.map(({ id, status }) => [id, status]));
    for (const [id, status] of Object.entries(standing)) expect(found.get(id), id).toBe(status);
  });

  test.each(cases)("$id has answers that the questionnaire takes", ({ answers }) => {
    expect(readRecord(mmn, { questionnaire: "mmn", answers }).faults).toEqual([]);
  });
});

test("every case has a name of its own", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("every published case names where it can be read", () => {
  expect(published).toHaveLength(41);
  expect(published.filter(({ source }) => !source.doi && !source.url)).toEqual([]);
});

test.each(mmn.urgency)("at least two written cases are told $code", ({ code }) => {
  expect(written.filter((one) => one.expect.urgency === code).length).toBeGreaterThanOrEqual(2);
});

test.each(mmn.pattern)("at least two written cases come to $code", ({ code }) => {
  expect(written.filter((one) => one.expect.pattern === code).length).toBeGreaterThanOrEqual(2);
});

describe("what must hold of any such case", () => {
  test("a stroke, Guillain-Barre syndrome or another acute picture is seen the same day", () => {
    const acute = published.filter(
      ({ diagnosis, answers }) =>
        /stroke|guillain/i.test(diagnosis) ||
        (answers.duration === "under-4-weeks" &&
          (hasAny(answers["onset-speed"], ["minutes-hours", "days"]) ||
            answers.course === "fast-worse")),
    );
    expect(acute.length).toBeGreaterThanOrEqual(7);
    for (const { id, answers } of acute) {
      expect(SOONEST, id).toContain(assess(mmn, answers).urgency);
    }
  });

  test("an acute picture stays one when it is not sure how long it has lasted", () => {
    for (const { id, answers } of all) {
      if (!SOONEST.includes(assess(mmn, answers).urgency)) continue;
      if (answers.duration === undefined) continue;
      if (!hasAny(answers["onset-speed"], ["minutes-hours", "days"])) continue;
      const { urgency } = assess(mmn, { ...answers, duration: "not-sure" });
      expect(SOONEST, id).toContain(urgency);
    }
  });

  test("nobody with weakness is told less than to see a doctor", () => {
    const weak = all.filter(({ answers }) => !hasAny(answers.weakness, ["no", "only-tired"]));
    expect(weak.length).toBeGreaterThan(50);
    for (const { id, answers } of weak) {
      expect(assess(mmn, answers).urgency, id).not.toBe("if-it-lasts");
    }
  });

  test("nobody with the disease is told that it points elsewhere", () => {
    const diagnosed = published.filter(({ diagnosis }) => diagnosis === "MMN");
    expect(diagnosed).toHaveLength(8);
    for (const { id, answers } of diagnosed) {
      const { pattern, findings } = assess(mmn, answers);
      expect(pattern, id).not.toBe("points-elsewhere");
      expect(
        findings.filter(({ kind }) => kind === "strong-pointer"),
        id,
      ).toEqual([]);
    }
  });

  test("that it points elsewhere always comes from something the person reported", () => {
    for (const { id, answers } of all) {
      const { pattern, findings } = assess(mmn, answers);
      const strong = findings.filter(({ kind }) => kind === "strong-pointer");
      if (pattern === "points-elsewhere") expect(strong, id).not.toEqual([]);
      for (const { because } of strong) expect(because, id).not.toEqual([]);
    }
  });

  test("an unanswered item never counts as a no: nothing is judged but from answers", () => {
    for (const { id, answers } of all) {
      for (const finding of assess(mmn, answers).findings) {
        const isJudged = finding.status !== "unknown";
        if (isJudged) expect(finding.because, `${id} ${finding.id}`).not.toEqual([]);
        for (const linkId of finding.because) expect(answers[linkId]).toBeTruthy();
      }
    }
  });

  test("a no that is left out never makes anything less urgent", () => {
    const rising = ["if-it-lasts", "see-doctor", "within-days", "same-day", "emergency"];
    for (const { id, answers, ...one } of all) {
      for (const [linkId, answer] of pathOf(mmn, answers).answers) {
        if (!hasAny(answer, ["no", "none", "normal", "same"])) continue;
        const { urgency } = assess(mmn, without(answers, linkId));
        const fall = rising.indexOf(one.expect.urgency) - rising.indexOf(urgency);
        expect(fall, `${id} without ${linkId}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
