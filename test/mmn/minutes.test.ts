import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { codesOf } from "../../src/engine/answer.ts";
import { optionsOf, type PathPage } from "../../src/engine/path.ts";
import { movementOf } from "../../src/questionnaire/side.ts";
import { optionKey, questionKey, titleKey } from "../../src/wording/keys.ts";
import { pagesFor } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";

// How long it takes is told before the start. It is worked out from what there is to read, to press and to try: nobody has
// measured it with people yet, so these paces are assumed, wide apart.

type Pace = {
  /** Words read in a minute. */
  readonly words: number;
  /** Seconds for a press. */
  readonly press: number;
  /** Seconds to try a movement on both sides. */
  readonly movement: number;
};

const QUICK: Pace = { words: 200, press: 3, movement: 20 };
const SLOW: Pace = { words: 100, press: 8, movement: 40 };

const pages = pagesFor(full);
const main = pages.filter(({ section }) => !section.optional);
const extra = pages.filter(({ section }) => section.optional);

test("the questions take as long as the start says, for the quick and for the slow", () => {
  const [, least, most] = /(\d+) to (\d+) minutes/.exec(t.list("start.know").join(" ")) ?? [];
  expect(minutes(main, QUICK)).toBeLessThanOrEqual(Number(least));
  expect(minutes(main, QUICK)).toBeGreaterThan(Number(least) - 5);
  expect(minutes(main, SLOW)).toBeLessThanOrEqual(Number(most));
  expect(minutes(main, SLOW)).toBeGreaterThan(Number(most) - 5);
});

test("the part that may be left out takes as long as is said where it is offered", () => {
  const [, said] = /about (\d+) minutes/.exec(t("choice.addText")) ?? [];
  expect(minutes(extra, QUICK)).toBeLessThan(Number(said));
  expect(minutes(extra, SLOW)).toBeGreaterThan(Number(said));
});

/** How many minutes some pages take, with the answers of somebody who has much to say. */
function minutes(pages: readonly PathPage[], pace: Pace): number {
  const words = pages.flatMap(textsOf).join(" ").split(/\s+/).filter(Boolean).length;
  const presses = pages.map((page) => 1 + page.items.flatMap(chosen).length);
  const movements = pages.filter((page) => movementOf(page) !== undefined).length;
  const pressed = presses.reduce((sum, count) => sum + count, 0);
  return words / pace.words + (pressed * pace.press + movements * pace.movement) / 60;
}

function chosen({ linkId }: PathPage["items"][number]): readonly string[] {
  const answers: Answers = full;
  return codesOf(answers[linkId]);
}

/** All that a page says, but why it asks. */
function textsOf(page: PathPage): readonly string[] {
  const movement = movementOf(page);
  const steps = movement ? t.list(`movements.${movement}.steps`) : [];
  const around = [`pages.${page.id}.lead`, `movements.${movement}.caution`];
  const asked = page.items.flatMap((item) => [
    ...[questionKey(item), `items.${item.linkId}.hint`],
    ...(item.type === "text" ? [] : optionsOf(questionnaire, item)).flatMap((code) => {
      const key = optionKey(item, code);
      return [`${key}.label`, `${key}.example`];
    }),
  ]);
  const title = page.items.length > 1 ? [titleKey(page)] : [];
  return [
    ...steps,
    ...[...title, ...around, ...asked].filter((key) => t.has(key)).map((key) => t(key)),
  ];
}
