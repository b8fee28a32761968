import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { newSession } from "../../src/session/new.ts";
import { leavesOutWords, PORTAL, plainOf } from "../../src/summary/plain.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { randomRecord } from "../contract/records.ts";
import { typical } from "../fixtures/answers.ts";
import { turnedAlone } from "../fixtures/bidi.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { published } from "../fixtures/vignettes.ts";
import { t } from "../fixtures/words.ts";

const stamp = { answerer: "self", today: "2026-11-22", app: "1.2.3" } as const;
const plain = (answers: Answers, own = "") =>
  plainOf({ ...newSession, asks: { leftOut: [], own }, questionnaire: mmn, answers }, t, stamp);

test("a usual case is told whole", () => {
  const text = plain({ ...typical, "main-problem": "I cannot turn my key." });
  for (const said of [
    t("summary.by.self"),
    "22 November 2026",
    t("summary.advice.see-doctor"),
    t("doctor.feeling.clauses.normal"),
    `${t("summary.flags.denied")}: ${t("redFlags.emergency")}; ${t("redFlags.urgent")}`,
    `${t("summary.areas.nerve.right", { nerve: t("nerves.radial") })} and`,
    "I cannot turn my key.",
    t("doctor.first-place.options.hand"),
    `${t("summary.core")}: ${t("summary.status.met")}: ${t("findings.over-one-month.name")} / `,
    ` / ${t("findings.worse-in-cold.name")}`,
    t("asks.discuss-mmn"),
  ]) {
    expect(text).toContain(said);
  }
});

test("what to discuss is said in the doctor's words, with what must stand beside it", () => {
  const headline = t("summary.discuss.several-features");
  const lines = (change: Answers) => plain({ ...typical, ...change }).split("\n");
  expect(lines({})).toContain(headline);
  expect(lines({ "weight-loss": "yes" }).join()).toContain(t("summary.discuss.some-features"));
  for (const replaced of ["mmn", "als-mnd"]) {
    expect(lines({ "told-before": [replaced] })).not.toContain(headline);
  }
  const [few, today] = [{ course: "better" }, { "urgent-signs": ["limb-injury"] }];
  for (const change of [few, today]) {
    expect(lines(change).join()).not.toMatch(/discuss MMN|what could cause this/);
  }
});

test("whoever was told of MMN is compared with nothing", () => {
  const text = plain({ ...typical, "told-before": ["mmn"] });
  expect(text).toContain("Told MMN by a doctor; getting worse.");
  for (const key of ["core", "supportive", "arguesAgainst"]) {
    expect(text).not.toContain(`${t(`summary.${key}`)}:`);
  }
});

test("supporting features that are not so give way to what the person wants to ask", () => {
  const shared = (change: Answers) => plain({ weakness: "yes", ...change }, "May I drive?");
  const notSo = `${t("summary.status.not-met")}: ${t("findings.cramps-or-twitching.name")}`;
  expect(shared({ cramps: "no", twitching: "no" })).toContain(notSo);
  const full = plain(typical, "May I drive?\nCan I work?");
  expect(full).toContain("May I drive?; Can I work?");
  expect(full).not.toContain(t("findings.cramps-or-twitching.name"));
});

test("from the day after its review on it says so, and on that day not yet", () => {
  const on = (today: string) =>
    plainOf({ ...newSession, questionnaire: mmn, answers: typical }, t, { ...stamp, today });
  const overdue = t("result.overdue", { date: dayText(mmn.reviewBy, "en") });
  expect(on(mmn.reviewBy)).not.toContain(overdue);
  expect(on("2999-01-01").split("\n")).toContain(overdue);
});

test.each([
  ["Short.", "May I drive?", false],
  ["Two\nlines.", "One\nTwo", false],
  ["Short.", "Why? ".repeat(100), true],
  ["Short.", "Where?\nWhen?\nHow?\nWho?\nWhat?\nWhich?\nWhence?\nWhy?\nTo what end?", true],
  ["Long text. ".repeat(27), "", true],
])("of “%s” and “%s” it leaves something out: %s", (words, own, isCut) => {
  const answers = { weakness: "no", "main-problem": words };
  const source = { ...newSession, asks: { leftOut: [], own }, questionnaire: mmn, answers };
  expect(leavesOutWords(plainOf(source, t, stamp), source, t)).toBe(isCut);
});

test("it fits a portal and has no markup, whatever was answered", SLOW, () => {
  const roll = dice();
  for (let count = 0; count < 300; count += 1) {
    const answers = randomRecord(roll.number);
    const text = plain(answers, "Can I drive? ".repeat(20));
    const what = hint(JSON.stringify(answers));
    expect(text.length, what).toBeLessThanOrEqual(PORTAL);
    expect(text, what).not.toMatch(/[<>*_#]|undefined|\{\{/);
    const { urgency } = assess(mmn, answers);
    expect(text, what).toContain(t(`summary.advice.${urgency}`));
  }
});

describe("what a person wrote changes nothing around it", () => {
  const lines = (text: string) => text.split("\n").map((line) => line.replace(/^[^:]+: /, ""));

  test("what turns the direction of a text is left out where it has no end", () => {
    const answers = { ...typical, "main-problem": "Z\u202eyhtlaeh \u2069si" };
    const text = plain(answers, "\u202etxet\nWhy\u2066?");
    expect(lines(text)).toContain("Zyhtlaeh si");
    expect(lines(text).at(-2)).toMatch(/^txet; Why\?; /);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("what runs from right to left is kept apart, and nothing else is", () => {
    const text = plain({ ...typical, "main-problem": "ידי חלשה." }, "יד?\nWhy?");
    expect(lines(text)).toContain("\u2068ידי חלשה.\u2069");
    expect(lines(text).at(-2)).toMatch(/^\u2068יד\?\u2069; Why\?; /);
    expect(text.match(/[\u2066-\u2069]/g)).toHaveLength(4);
  });

  test("no direction is left open where a text is cut", () => {
    const long = `\u202e${"long ".repeat(50)}\u202c`;
    const text = plain({ ...typical, "main-problem": long }, long);
    expect(turnedAlone(text)).toBe(0);
    expect(text).toContain("long long…");
  });

  test("control characters are spaces", () => {
    const text = plain({ ...typical, "main-problem": "a\u001b[31m\u0085b" }, "a\0b");
    expect(lines(text)).toContain("a [31m b");
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

test.each(published)("$id keeps every core feature, strong pointer and flag", ({ answers }) => {
  const text = plain(answers);
  for (const { id, kind } of assess(mmn, answers).findings) {
    if (kind === "core" || kind === "strong-pointer")
      expect(text).toContain(t(`findings.${id}.name`));
  }
  expect(text.endsWith("…")).toBe(false);
});

test("what is long is shortened by steps, and the end is not cut off", () => {
  const text = plain({ ...typical, "main-problem": "Long t. ".repeat(25) }, "Why? ".repeat(60));
  expect(text.length).toBeLessThanOrEqual(PORTAL);
  expect(text).toContain(
    t("summary.versions", { id: "mmn", version: mmn.version, rules: mmn.rules, app: "1.2.3" }),
  );
});
