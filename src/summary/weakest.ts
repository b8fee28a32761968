import { type Answer, codesOf } from "../engine/answer.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import { onSide, SIDES } from "../questionnaire/sides.ts";

/** How a movement can be weak, the weakest first. */
export const WAYS = ["cannot", "clearly", "a-bit"] as const;

/** The weakest movement of a side, and the item that says so. */
export type Weakest = {
  readonly movement: string;
  readonly side: (typeof SIDES)[number];
  readonly way: (typeof WAYS)[number];
  readonly linkId: string;
};

/** Of each side the movement that is weakest; of those that are alike the first. None where no side of any is weak. */
export function weakestOf(
  { movements }: Questionnaire,
  answers: ReadonlyMap<string, Answer>,
): readonly Weakest[] {
  return SIDES.flatMap((side) => {
    const all = WAYS.flatMap((way) =>
      movements
        .map(({ id }) => ({ movement: id, side, way, linkId: onSide(id, side) }))
        .filter(({ linkId }) => codesOf(answers.get(linkId)).includes(way)),
    );
    return all.slice(0, 1);
  });
}
