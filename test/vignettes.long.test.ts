import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readJson } from "../src/authoring/json.ts";
import { mmn } from "../src/authoring/mmn.ts";
import { FOLDER } from "../src/authoring/ours.ts";
import { type Answers, isAnswered } from "../src/engine/answer.ts";
import { type Assessment, assess } from "../src/engine/assess.ts";
import { itemsOf } from "../src/engine/path.ts";
import { SOONEST_FIRST } from "../src/engine/urgency.ts";
import { typical } from "./fixtures/answers.ts";
import { type Dice, dice, hint, SLOW, seed } from "./fixtures/random.ts";
import { randomValue } from "./fixtures/values.ts";
import { published, type Vignette, written } from "./fixtures/vignettes.ts";

// "Whatever else they say": what the answers of a vignette force holds with every other item answered at random.

const SEEDS = 100;

const promise = z.strictObject({
  id: z.string(),
  urgency: z.optional(z.string()),
  /** This urgency or a sooner one. */
  atLeast: z.optional(z.enum(["see-doctor", "within-days", "same-day"])),
  pattern: z.optional(z.string()),
  never: z.optional(z.array(z.string())),
  findings: z.optional(z.record(z.string(), z.enum(["met", "unclear", "not-met"]))),
});

type Promised = z.infer<typeof promise>;

const all: readonly Vignette[] = [...published, ...written];
const holds = z.array(promise).parse(readJson(new URL("vignettes/holds.json", FOLDER)));

test("every vignette has its promises, under its name and in its place", () => {
  expect(holds.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});

test("only a vignette that does not answer whether there is weakness promises nothing", () => {
  const silent = holds.filter((one) => Object.keys(one).length === 1).map(({ id }) => id);
  expect(silent.filter((id) => isAnswered(vignetteOf(id).answers.weakness))).toEqual([]);
  expect(silent.length).toBeLessThanOrEqual(1);
});

test.each(all)("$id is told what it is promised when nothing else is said", ({ id, answers }) => {
  expect(brokenBy(promisedTo(id), assess(mmn, answers))).toEqual([]);
});

test.each(all)("$id is told what it is promised, whatever else is said", SLOW, (vignette) => {
  const promised = promisedTo(vignette.id);
  for (let count = 0; count < SEEDS; count += 1) {
    const from = seed + count;
    const answers = whateverElse(vignette, dice(from), from % 2 === 0 ? 0 : 0.8);
    const broken = brokenBy(promised, assess(mmn, answers));
    expect(broken, `SEED=${from}: ${JSON.stringify(answers)}`).toEqual([]);
  }
});

test("answering at random does move what is not promised", SLOW, () => {
  const isMoved = (vignette: Vignette) => {
    const results = Array.from({ length: SEEDS }, (_, count) =>
      assess(mmn, whateverElse(vignette, dice(seed + count), 0)),
    );
    return new Set(results.map((result) => JSON.stringify(result))).size > 10;
  };
  const open = all.filter(
    ({ answers }) => answers.weakness === "yes" && Object.keys(answers).length < 25,
  );
  expect(open.length).toBeGreaterThan(50);
  expect(
    open.filter((one) => !isMoved(one)).map(({ id }) => id),
    hint("nothing moved"),
  ).toEqual([]);
});

describe("at least two written vignettes", () => {
  const promisedBy = (isSo: (one: Promised) => boolean) =>
    written.filter(({ id }) => isSo(promisedTo(id))).length;

  test.each(mmn.urgency)("are promised $code", ({ code }) => {
    expect(promisedBy(({ urgency }) => urgency === code)).toBeGreaterThanOrEqual(2);
  });

  test.each(mmn.pattern)("are promised $code", ({ code }) => {
    expect(promisedBy(({ pattern }) => pattern === code)).toBeGreaterThanOrEqual(2);
  });

  test.each(mmn.findings)("are promised $id as met, and as not met where it can be", (finding) => {
    const { id, notMet } = finding;
    for (const status of notMet ? ["met", "not-met"] : ["met"]) {
      const count = promisedBy(({ findings }) => findings?.[id] === status);
      expect(count, status).toBeGreaterThanOrEqual(2);
    }
  });
});

test("an emergency sign forces an emergency, and clear numbness with weakness forces its finding", () => {
  for (const { id, answers } of all) {
    const signs = answers["emergency-signs"];
    if (isAnswered(signs) && !signs.includes("none"))
      expect(promisedTo(id).urgency, id).toBe("emergency");
    if (answers.weakness !== "yes" || answers.feeling !== "clearly-numb") continue;
    expect(promisedTo(id), id).toMatchObject({
      pattern: "points-elsewhere",
      findings: { "clearly-numb": "met", "feeling-spared": "not-met" },
    });
  }
});

/** The answers of a vignette, and something random for all else; a share of it as somebody with typical MMN answers. */
function whateverElse({ answers }: Vignette, roll: Dice, share: number): Answers {
  const filled = itemsOf(mmn).map((item) => {
    const { linkId } = item;
    const [own, usual] = [answers[linkId], typical[linkId]];
    const isUsual = roll.number() < share;
    const other = randomValue(mmn, item, roll);
    if (isAnswered(own)) return [linkId, own] as const;
    return [linkId, isUsual && usual !== undefined ? usual : other] as const;
  });
  return Object.fromEntries(filled);
}

/** What a result breaks of what was promised. */
function brokenBy(promised: Promised, result: Assessment): readonly string[] {
  const { urgency, atLeast, pattern, never, findings = {} } = promised;
  const statuses = new Map(result.findings.map(({ id, status }) => [id, status]));
  const isLater = atLeast && SOONEST_FIRST.indexOf(result.urgency) > SOONEST_FIRST.indexOf(atLeast);
  return [
    ...(urgency && urgency !== result.urgency ? [`${result.urgency}, not ${urgency}`] : []),
    ...(isLater ? [`${result.urgency}, less than ${atLeast}`] : []),
    ...(pattern && pattern !== result.pattern ? [`${result.pattern}, not ${pattern}`] : []),
    ...(never?.includes(result.pattern) ? [`${result.pattern}, never promised`] : []),
    ...Object.entries(findings)
      .filter(([id, status]) => statuses.get(id) !== status)
      .map(([id, status]) => `${id} ${statuses.get(id) ?? "not listed"}, not ${status}`),
  ];
}

function promisedTo(id: string): Promised {
  const found = holds.find((one) => one.id === id);
  if (!found) throw new Error(`Nothing says what "${id}" is promised.`);
  return found;
}

function vignetteOf(id: string): Vignette {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no vignette "${id}".`);
  return found;
}
