import { type Answer, type Answers, standsAlone } from "../../engine/answer.ts";
import { itemsOf, optionsOf } from "../../engine/path.ts";
import type { Item, PathQuestionnaire } from "../../questionnaire/schema.ts";
import type { Digit, Take } from "./digits.ts";
import { chosen, type Form, listed, utf8, yearMonth } from "./forms.ts";

/**
 * How answers are spelled in a code: in their one spelling, since 2; before, in the order in which codes were pressed, and
 * left empty in three ways.
 */
export type Format = "1" | "2";

/** How the answers to one item are written. */
export type Place = {
  readonly linkId: string;
  /** What one digit says. */
  readonly plain: readonly Answer[];
  /** What takes more digits; the first that fits is used. */
  readonly forms: readonly Form[];
  /** What one digit more says after one that means "none of the usual". */
  readonly rare: readonly (Answer | undefined)[];
};

/** Not reached; that is all that is rare. */
const RARE = [undefined] as const;

/** Not reached, or left empty in another way than null. */
const RARE_IN_1 = [undefined, "", []] as const;

/** How the answers to every item are written, in the order of the items. */
export function layoutOf(questionnaire: PathQuestionnaire, format: Format): readonly Place[] {
  const rare = format === "1" ? RARE_IN_1 : RARE;
  return itemsOf(questionnaire).map((item) => ({
    ...waysFor(questionnaire, item, format),
    linkId: item.linkId,
    rare,
  }));
}

/** All that a layout hangs on, as a text: the items, their kinds and their options, in order. */
export function shapeOf(questionnaire: PathQuestionnaire): string {
  const items = itemsOf(questionnaire).map((item) => [
    item.linkId,
    item.type,
    item.type === "text" ? [item.format, item.maxLength] : optionsOf(questionnaire, item),
  ]);
  return JSON.stringify(items);
}

/**
 * Answers as digits. What was not reached comes in runs, so after an item that was not reached one digit of two says
 * whether the next was.
 */
export function write(
  layout: readonly Place[],
  answers: ReadonlyMap<string, Answer>,
): readonly Digit[] {
  let isReached = true;
  return layout.flatMap((place) => {
    const answer = answers.get(place.linkId);
    const first = isReached ? [] : [{ value: answer === undefined ? 0 : 1, radix: 2 }];
    const isInRun = !isReached && answer === undefined;
    isReached = answer !== undefined;
    return isInRun ? first : [...first, ...writeAnswer(place, answer)];
  });
}

/** Digits as answers. Whatever the digits are, something comes out. */
export function read(layout: readonly Place[], take: Take): Answers {
  const entries: [string, Answer][] = [];
  let isReached = true;
  for (const place of layout) {
    const answer: Answer | undefined =
      isReached || take(2) === 1 ? readAnswer(place, take) : undefined;
    isReached = answer !== undefined;
    if (answer !== undefined) entries.push([place.linkId, answer]);
  }
  return Object.fromEntries(entries);
}

function waysFor(
  questionnaire: PathQuestionnaire,
  item: Item,
  format: Format,
): Pick<Place, "plain" | "forms"> {
  if (item.type === "text") {
    const form = item.format === "free" ? utf8(item.maxLength) : yearMonth;
    return { plain: [null], forms: [form] };
  }
  const options = optionsOf(questionnaire, item);
  if (item.type === "single") return { plain: [null, ...options], forms: [] };
  const inOrder = chosen(options.filter((code) => !standsAlone(code)));
  return {
    plain: [null, ...options.filter(standsAlone).map((code) => [code])],
    forms: format === "1" ? [inOrder, listed(options)] : [inOrder],
  };
}

function writeAnswer(place: Place, answer: Answer | undefined): readonly Digit[] {
  const { linkId, plain, forms, rare } = place;
  const radix = radixOf(place);
  const known = indexIn(plain, answer);
  if (known >= 0) return [{ value: known, radix }];
  const form = forms.findIndex(({ fits }) => answer !== undefined && fits(answer));
  if (form >= 0) {
    return [{ value: plain.length + form, radix }, ...(forms[form]?.write(answer ?? null) ?? [])];
  }
  const rarely = indexIn(rare, answer);
  if (rarely < 0) throw new Error(`"${linkId}" has an answer that it does not offer.`);
  return [
    { value: radix - 1, radix },
    { value: rarely, radix: rare.length },
  ];
}

function readAnswer(place: Place, take: Take): Answer | undefined {
  const { plain, forms, rare } = place;
  const value = take(radixOf(place));
  if (value < plain.length) return plain[value];
  const form = forms[value - plain.length];
  return form ? form.read(take) : rare[take(rare.length)];
}

function radixOf({ plain, forms }: Place): number {
  return plain.length + forms.length + 1;
}

function indexIn(answers: readonly (Answer | undefined)[], wanted: Answer | undefined): number {
  return answers.findIndex((answer) => JSON.stringify(answer) === JSON.stringify(wanted));
}
