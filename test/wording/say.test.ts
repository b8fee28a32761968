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

test("what is needed comes first, then the weakness in the person's answers, then what to ask", () => {
  const answers = { ...typical, "weak-parts": ["hand-right", "forearm-right", "foot-left"] };
  expect(lines(answers)).toEqual([
    t("urgency.see-doctor.say.0"),
    "This is weak: right hand, right forearm, and left foot.",
    t("say.first-place.hand"),
    t("say.side-at-start.right"),
    t("say.duration.1-2-years"),
    t("say.course.slowly-worse"),
    t("say.feeling.normal"),
    t("say.pinch-right"),
    t("say.thinning.yes"),
    t("say.cold.clearly"),
    t("urgency.see-doctor.say.1"),
  ]);
});

test("in an emergency the word stroke is given to those alone who chose its signs", () => {
  const call = t.list("urgency.emergency.say");
  expect(lines({ ...typical, "emergency-signs": ["chest-pain"] })).toEqual(call);
  expect(lines({ ...typical, "emergency-signs": ["stroke-signs"] })).toEqual([
    ...[call[0], t("say.stroke")],
    ...call.slice(1),
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
