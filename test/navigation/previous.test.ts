import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { WayPlace } from "../../src/navigation/place.ts";
import { previousPlace } from "../../src/navigation/previous.ts";
import type { Progress } from "../../src/navigation/progress.ts";
import { everything, main, page, progress } from "../fixtures/progress.ts";
import { tiny } from "../fixtures/tiny.ts";

const start: WayPlace = { at: "start" };
const disclaimer: WayPlace = { at: "disclaimer" };
const choosing: WayPlace = { at: "choosing" };
const urgent: WayPlace = { at: "urgent" };
const review: WayPlace = { at: "review" };
const result: WayPlace = { at: "result" };

const fire: Answers = { ...main, alarm: ["fire"] };

const previous: readonly (readonly [WayPlace, Answers, Partial<Progress>, WayPlace | undefined])[] =
  [
    [start, everything, {}, undefined],
    [disclaimer, everything, {}, start],
    [page("alarm"), {}, {}, disclaimer],
    [page("weak"), {}, {}, page("alarm")],
    [page("time"), { weak: "no" }, {}, page("weak")],
    [page("time"), { weak: "yes" }, {}, page("parts")],
    [page("time"), { weak: "yes", parts: ["arm"] }, {}, page("wave")],
    [page("tea"), main, {}, choosing],
    [page("story"), main, {}, page("tea")],
    [page("story"), { ...main, tea: "yes" }, {}, page("cups")],
    [page("cups"), { ...main, tea: "no" }, {}, disclaimer],
    [choosing, main, {}, page("time")],
    [choosing, everything, {}, page("time")],
    [urgent, { alarm: ["fire"] }, {}, page("alarm")],
    [urgent, fire, {}, page("time")],
    [review, main, {}, choosing],
    [review, main, { isBackgroundWanted: false }, choosing],
    [review, everything, {}, choosing],
    [review, everything, { isBackgroundWanted: true }, page("story")],
    [review, { ...main, tea: "no" }, { isBackgroundWanted: true }, page("tea")],
    [result, everything, {}, review],
  ];

test.each(previous)("before %j, of %j with %j, is %j", (place, answers, more, expected) => {
  expect(previousPlace(tiny, progress(answers, more), place)).toEqual(expected);
});

test("without an optional part, the page before is the one before", () => {
  const questionnaire = { ...tiny, sections: tiny.sections.slice(0, 1) };
  expect(previousPlace(questionnaire, progress(main), page("weak"))).toEqual(page("alarm"));
});
