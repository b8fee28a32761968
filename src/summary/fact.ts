import { codesOf, has, isAnswered, NOT_SURE } from "../engine/answer.ts";
import { itemOf, type Path } from "../engine/path.ts";
import { isLeftOut, type Source } from "./copy.ts";

/** What became of a question. Silence has names of its own, so that nothing can read it as "no". */
export type Standing = "known" | "not-sure" | "not-answered" | "not-asked" | "left-out";

/** What is known of one item: what was chosen there, or why there is nothing. */
export type Fact = {
  readonly linkId: string;
  readonly codes: readonly string[];
  readonly standing: Standing;
};

/** What was said to one item. One that was not reached counts as not asked. */
export function factOf(
  { questionnaire, print }: Pick<Source, "questionnaire" | "print">,
  path: Path,
  linkId: string,
): Fact {
  const answer = path.answers.get(linkId);
  const silent = (standing: Standing): Fact => ({ linkId, codes: [], standing });
  const item = itemOf(questionnaire, linkId);
  if (!item || answer === undefined) return silent("not-asked");
  if (!isAnswered(answer)) return silent("not-answered");
  if (isLeftOut(print, item)) return silent("left-out");
  if (has(answer, NOT_SURE)) return silent("not-sure");
  return { linkId, codes: codesOf(answer), standing: "known" };
}
