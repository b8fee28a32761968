import { check } from "../../src/authoring/check/rules.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { pathOf } from "../../src/engine/path.ts";
import type { CitedQuestionnaire } from "../../src/questionnaire/schema.ts";
import { workedMs } from "./clock.ts";
import { answersTo, madeQuestionnaire } from "./made.ts";
import { row } from "./table.ts";

const SIZES = [100, 10, 1_000, 10_000];

/** How many items are gone through at each size by what answers cost, and by the checker, which is much slower. */
const ITEMS = 200_000;
const ITEMS_CHECKED = 10_000;

type Act = (questionnaire: CitedQuestionnaire, answers: Answers) => unknown;

const ACTS: readonly (readonly [string, Act, number])[] = [
  ["assess", assess, ITEMS],
  ["pathOf", pathOf, ITEMS],
  ["outlookOf", outlookOf, ITEMS],
  ["check", check, ITEMS_CHECKED],
];

/** What an item costs in questionnaires of ten to ten thousand items, as a ratio to one of a hundred: about 1 is linear. */
export function growth(tell: (what: string) => void): readonly string[] {
  const made = new Map(SIZES.map((size) => [size, madeQuestionnaire(size)]));
  const sizes = [...SIZES].sort((a, b) => a - b);
  const head = row("time for an item, to that at 100", [...sizes.map(String), "µs at 100"]);
  const rows = ACTS.map(([name, act, items]) => {
    tell(name);
    const costs = new Map(
      [...made].map(([size, questionnaire]) => [size, costOf(act, questionnaire, size, items)]),
    );
    const base = costs.get(100) ?? Number.NaN;
    const ratios = sizes.map((size) => ((costs.get(size) ?? Number.NaN) / base).toFixed(2));
    return row(name, [...ratios, base.toFixed(2)]);
  });
  return [head, ...rows];
}

/** Microseconds of work that an item costs. No call sees the very data that one before it saw. */
function costOf(act: Act, questionnaire: CitedQuestionnaire, size: number, items: number): number {
  const calls = Math.max(2, Math.ceil(items / size));
  const answers = answersTo(questionnaire, 1);
  // What is remembered by identity must not be taken for the work itself.
  const data = Array.from({ length: calls }, () => ({
    questionnaire: act === check ? structuredClone(questionnaire) : questionnaire,
    answers: { ...answers },
  }));
  for (let call = 0; call < Math.min(calls, 300); call += 1) act(questionnaire, { ...answers });
  const start = workedMs();
  for (const one of data) act(one.questionnaire, one.answers);
  return ((workedMs() - start) * 1000) / (calls * size);
}
