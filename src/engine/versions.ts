import type { AskedQuestionnaire, Item, JudgingQuestionnaire } from "../questionnaire/schema.ts";
import { type Answers, codesOf, isAnswered } from "./answer.ts";
import { pathOf } from "./path.ts";

// What becomes of records that were made with an earlier version.

/** Whether a version, such as "1.0.3", comes before another. */
export function isEarlier(version: string, other: string): boolean {
  const theirs = numbersOf(other);
  const first = numbersOf(version)
    .map((number, index) => number - (theirs[index] ?? 0))
    .find((difference) => difference !== 0);
  return first !== undefined && first < 0;
}

/** The questionnaire that judged a record of a version: the newest that is not newer; the present one where it is not known. */
export function judgingThen(
  questionnaire: JudgingQuestionnaire,
  earlier: readonly JudgingQuestionnaire[],
  version: string | undefined,
): JudgingQuestionnaire {
  if (version === undefined) return questionnaire;
  const known = [questionnaire, ...earlier].filter((one) => !isEarlier(version, one.version));
  return known.reduce(
    (newest, one) => (isEarlier(newest.version, one.version) ? one : newest),
    known[0] ?? questionnaire,
  );
}

/**
 * The answers of a record of a version that still say what they said. One that says less, as the list was shorter then, is
 * not among them, so that its item is asked again.
 */
export function stillGiven(
  { askedAgain = [] }: Pick<AskedQuestionnaire, "askedAgain">,
  answers: Answers,
  version: string | undefined,
): Answers {
  if (version === undefined) return answers;
  const outdated = askedAgain.filter(
    ({ before, item, codes }) => isEarlier(version, before) && isExactly(answers[item], codes),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([linkId]) => outdated.every(({ item }) => item !== linkId)),
  );
}

/**
 * The items without an answer that a record of a version passed by: they were not asked then, or their list was shorter. What
 * its person would have come to anyway is not among them.
 */
export function newlyAsked(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  version: string | undefined,
): readonly string[] {
  if (version === undefined) return [];
  const asked = pathOf(questionnaire, answers).pages.flatMap(({ section, items }) =>
    items.map((item) => ({
      linkId: item.linkId,
      isMain: !section.optional,
      isOpen: answers[item.linkId] === undefined,
      isNew: isLaterThan(questionnaire, version, item),
    })),
  );
  const last = asked.map(({ isOpen }) => isOpen).lastIndexOf(false);
  const isThrough = asked.every(({ isMain, isOpen, isNew }) => !isMain || !isOpen || isNew);
  return asked
    .filter(({ isOpen, isNew }) => isOpen && isNew)
    .filter((one) => asked.indexOf(one) < last || (isThrough && one.isMain))
    .map(({ linkId }) => linkId);
}

/** Whether an item came after a version, or grew after it. */
export function isLaterThan(
  { askedAgain = [] }: Pick<AskedQuestionnaire, "askedAgain">,
  version: string,
  { linkId, since = version }: Item,
): boolean {
  const grew = askedAgain.some(({ before, item }) => item === linkId && isEarlier(version, before));
  return grew || isEarlier(version, since);
}

function isExactly(answer: Answers[string] | undefined, codes: readonly string[]): boolean {
  const given = codesOf(answer);
  return (
    isAnswered(answer) &&
    given.length === codes.length &&
    codes.every((code) => given.includes(code))
  );
}

/** The numbers of a version; what is none, as in a version from anywhere, counts as 0. */
function numbersOf(version: string): readonly number[] {
  return [...version.split("."), "0", "0"]
    .map((part) => Number.parseInt(part, 10) || 0)
    .slice(0, 3);
}
