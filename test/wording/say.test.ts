import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { toldFor } from "../../src/engine/told.ts";
import { sayLines } from "../../src/wording/say.ts";
import { typical, well } from "../fixtures/answers.ts";
import { t } from "../fixtures/words.ts";

/** The words to say on the telephone. */
function lines(answers: Answers): readonly string[] {
  const assessment = assess(mmn, answers);
  return sayLines(mmn, t, assessment.urgency, toldFor(mmn, answers, assessment));
}

test("the word stroke is given to those alone who chose its signs, and every sign stands before where and when", () => {
  const [need, ...asks] = t.list("urgency.emergency.say");
  expect(lines({ ...typical, "emergency-signs": ["chest-pain"] })).toEqual([
    need,
    t("say.emergency-signs.chest-pain"),
    ...asks,
  ]);
  expect(lines({ ...typical, "emergency-signs": ["stroke-signs"] })).toEqual([
    ...[need, t("say.stroke"), t("say.emergency-signs.stroke-signs")],
    ...asks,
  ]);
});

test("without weakness the other changes are named", () => {
  const told = lines({ ...well, "other-symptoms": ["shaking", "clumsy"] });
  expect(told).toContain("I drop things, fumble or trip.");
  expect(told).toContain("I shake, or a part of me does.");
  expect(told).not.toContain(t("say.feeling.normal"));
});

test("where an urgency has no words to say there are none", () => {
  expect(lines(well)).toEqual([]);
});
