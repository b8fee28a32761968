import {
  codeGroups,
  exclusiveCodes,
  signature,
  singleClasses,
} from "../../../src/authoring/proof/classes.ts";
import type { Answer, Answers } from "../../../src/engine/answer.ts";
import { itemsOf } from "../../../src/engine/path.ts";
import type { Reading } from "../../../src/engine/reads.ts";
import type { Item, Questionnaire } from "../../../src/questionnaire/schema.ts";

/** A record made of one answer of each class, and how many records it stands for. */
export type FlatRecord = { readonly answers: Answers; readonly count: bigint };

/** Every record of the product of classes, one by one: no situation is shared, nothing is simplified. */
export function* flatRecords(
  questionnaire: Questionnaire,
  readings: ReadonlyMap<string, readonly Reading[]>,
): Generator<FlatRecord> {
  const items = itemsOf(questionnaire).filter(({ linkId }) => readings.has(linkId));
  const classes = items.map((item) =>
    weighedClasses(questionnaire, item, readings.get(item.linkId) ?? []),
  );

  function* from(index: number, before: FlatRecord): Generator<FlatRecord> {
    const item = items[index];
    if (!item) return yield before;
    for (const { answer, count } of classes[index] ?? []) {
      const answers = { ...before.answers, [item.linkId]: answer };
      yield* from(index + 1, { answers, count: before.count * count });
    }
  }
  yield* from(0, { answers: {}, count: 1n });
}

type WeighedClass = { readonly answer: Answer; readonly count: bigint };

/** One answer of each class of an item, and how many answers the class holds. */
function weighedClasses(
  questionnaire: Questionnaire,
  item: Item,
  readings: readonly Reading[],
): readonly WeighedClass[] {
  if (item.type === "single") {
    return singleClasses(questionnaire, item, readings).map(({ answers }) => ({
      answer: answers[0] ?? null,
      count: BigInt(answers.length),
    }));
  }
  const alone = exclusiveCodes(questionnaire, item).map((code) => [code]);
  const subsets = codeGroups(questionnaire, item, readings).reduce<readonly WeighedClass[]>(
    (chosen, { codes }) =>
      chosen.flatMap(({ answer, count }) => [
        { answer, count },
        {
          answer: [...(answer ?? []), ...codes.slice(0, 1)],
          count: count * (2n ** BigInt(codes.length) - 1n),
        },
      ]),
    [{ answer: [], count: 1n }],
  );
  const classes = new Map<string, WeighedClass>();
  for (const one of [
    ...[null, ...alone].map((answer) => ({ answer, count: 1n })),
    ...subsets.slice(1),
  ]) {
    const key = signature(readings, one.answer);
    const before = classes.get(key);
    classes.set(key, before ? { ...before, count: before.count + one.count } : one);
  }
  return [...classes.values()];
}
