import { type Answers, codesOf } from "../engine/answer.ts";
import { itemsOf, type PathPage, relevantAnswers } from "../engine/path.ts";
import { LIMB_PARTS } from "../questionnaire/figures.ts";
import type { AskedQuestionnaire, Movement } from "../questionnaire/schema.ts";
import { movementOf } from "../questionnaire/side.ts";
import { onSide, SIDES, type Side } from "../questionnaire/sides.ts";

/**
 * A page as it is asked on screen: of the two sides of a movement, the one that is known to be weaker comes first.
 * Everywhere else the sides stand in the order of the questionnaire.
 */
export function weakerFirst(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  page: PathPage,
): PathPage {
  const movement = questionnaire.movements.find(({ id }) => id === movementOf(page));
  const weaker = movement && weakerSide(questionnaire, answers, movement.limb);
  if (!weaker) return page;
  const isWeaker = (item: PathPage["items"][number]) => "side" in item && item.side === weaker;
  const others = page.items.filter((item) => !isWeaker(item));
  return { ...page, items: [...page.items.filter(isWeaker), ...others] };
}

/** The one side on which parts of the limb are weak; else the side on which it began. Undefined where neither is known. */
function weakerSide(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  limb: Movement["limb"],
): Side | undefined {
  const relevant = relevantAnswers(questionnaire, answers);
  const begun = codesOf(relevant.get(questionnaire.history?.side ?? ""));
  const figure = itemsOf(questionnaire).find((item) => item.type === "multi" && item.figure);
  const weak = codesOf(relevant.get(figure?.linkId ?? ""));
  const [side, ...others] = SIDES.filter((candidate) =>
    LIMB_PARTS[limb].some((part) => weak.includes(onSide(part, candidate))),
  );
  if (side && others.length === 0) return side;
  return SIDES.find((candidate) => begun.includes(candidate));
}
