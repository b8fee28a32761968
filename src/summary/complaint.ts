import { type Answer, codesOf, isKnown } from "../engine/answer.ts";
import { itemsOf } from "../engine/path.ts";
import type { Questionnaire, Urgency } from "../questionnaire/schema.ts";
import { onSide, SIDES } from "../questionnaire/sides.ts";

/** What is said of a part of which no course is told with it. */
export const WEAK = "weak";

/** The weak part in which it began, with what is known of how it went there, and the items that say so. */
export type Complaint = {
  readonly part: string;
  /** How long ago it began, as a code. */
  readonly time: string | undefined;
  /** How it went, as a code; `weak` where nothing is known of it, or a sentence of its own says it. */
  readonly course: string;
  /** Other parts that are weak. */
  readonly more: readonly string[];
  readonly reads: readonly string[];
  /** The item of the weak parts. */
  readonly item: string;
};

/**
 * The main complaint: the one part, on one side, in which it began and which is weak now. Undefined where the answers do not
 * name exactly one: then each of them is a sentence by itself.
 */
export function complaintOf(
  questionnaire: Questionnaire,
  answers: ReadonlyMap<string, Answer>,
  urgency: Urgency,
): Complaint | undefined {
  const { history } = questionnaire;
  const item = itemsOf(questionnaire).find(
    (candidate) => candidate.type === "multi" && candidate.figure !== undefined,
  )?.linkId;
  if (!history?.parts || !item) return;
  const known = (linkId: string) => {
    const answer = answers.get(linkId);
    return isKnown(answer) ? codesOf(answer) : [];
  };
  const [place = ""] = known(history.place);
  const side = SIDES.find((candidate) => known(history.side).includes(candidate));
  const weak = known(item);
  const [part, ...others] = (history.parts[place] ?? [])
    .flatMap((name) => (side ? [onSide(name, side)] : []))
    .filter((name) => weak.includes(name));
  if (!part || others.length > 0) return;
  // What calls for help now, or came in a moment, is so now. "For four weeks" beside it would contradict and play down.
  const isSudden = known(history.speed).some((code) => history.sudden?.includes(code));
  const isNow = urgency === "emergency" || isSudden;
  const [time] = isNow ? [] : known(history.began);
  const falling = known(history.course).find((code) => history.falling?.includes(code));
  const course = isNow ? undefined : falling;
  return {
    part,
    time,
    course: course ?? WEAK,
    more: weak.filter((name) => name !== part),
    reads: [
      ...[history.place, history.side, item],
      ...(time ? [history.began] : []),
      ...(course ? [history.course] : []),
    ],
    item,
  };
}
