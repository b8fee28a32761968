import { type Answer, isAnswered } from "../engine/answer.ts";
import { askedItems, type Path } from "../engine/path.ts";
import type { Item, Questionnaire } from "../questionnaire/schema.ts";
import { sideOf } from "../questionnaire/side.ts";
import { SIDES, type Side } from "../questionnaire/sides.ts";
import { answerText, doctorText } from "../wording/answer.ts";
import type { Translate } from "../wording/translate.ts";

/** A movement with the nerve it mostly needs and how strong it is on either side. */
export type MovementRow = {
  readonly movement: string;
  readonly nerve: string;
  readonly left: string;
  readonly right: string;
};

/** The movements that were chosen, in the order of the questionnaire. */
export function movementRows(
  questionnaire: Questionnaire,
  path: Path,
  t: Translate,
): readonly MovementRow[] {
  const asked = askedItems(path);
  const strength = (id: string, side: Side) => {
    const item = sideOf(asked, id, side);
    return item ? strengthText(t, item, path.answers.get(item.linkId)) : t("notAsked");
  };
  return questionnaire.movements
    .filter(({ id }) => SIDES.some((side) => sideOf(asked, id, side)))
    .map(({ id, nerve }) => ({
      movement: t(`movements.${id}.short`),
      nerve: t(`nerves.${nerve}`),
      left: strength(id, "left"),
      right: strength(id, "right"),
    }));
}

/** In the doctor's words, which are the shortest; what was not said is told as everywhere. */
function strengthText(t: Translate, item: Item, answer: Answer | undefined): string {
  return answer !== undefined && isAnswered(answer)
    ? doctorText(t, item, answer, 1)
    : answerText(t, item, answer);
}
