import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { published } from "../fixtures/vignettes.ts";
import { pagesFor } from "../ui/passage.ts";

type Case = (typeof published)[number];

/** Published cases that answer what must be answered; without that nobody comes past the first pages. */
const whole = published.filter(
  ({ answers }) => answers["emergency-signs"] && answers["urgent-signs"] && answers.weakness,
);

/**
 * As few of the published cases as together come by every page and are told every urgency, pattern and standing of a
 * finding that any of them is. The others would show a browser nothing new; the engine and the machine judge them all.
 */
export const cases: readonly Case[] = covering(whole);

function covering(all: readonly Case[]): readonly Case[] {
  const missing = new Set(all.flatMap(({ answers }) => shown(answers)));
  const chosen: Case[] = [];
  const gain = ({ answers }: Case) => shown(answers).filter((one) => missing.has(one)).length;
  while (missing.size > 0) {
    const best = all.reduce((most, other) => (gain(other) > gain(most) ? other : most));
    for (const one of shown(best.answers)) missing.delete(one);
    chosen.push(best);
  }
  return chosen;
}

/** What somebody with these answers is asked, and what is told of them. */
function shown(answers: Answers): readonly string[] {
  const { urgency, pattern, findings } = assess(questionnaire, answers);
  const standing = findings.map(({ id, status }) => `${id} ${status}`);
  return [...pagesFor(answers).map(({ id }) => `page ${id}`), urgency, pattern, ...standing];
}
