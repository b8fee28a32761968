import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { comingFrom, nextPlace } from "../../src/navigation/place.ts";
import { isEmergency, isSeen, type Progress } from "../../src/navigation/progress.ts";
import { isSamePlace, type Place } from "../../src/machine/place.ts";
import { pageShown } from "../../src/navigation/shown.ts";
import { previousPlace } from "../../src/navigation/previous.ts";
import { everything, main, page, progress } from "../fixtures/progress.ts";
import { tiny } from "../fixtures/tiny.ts";

const start: Place = { at: "start" };
const disclaimer: Place = { at: "disclaimer" };
const choosing: Place = { at: "choosing" };
const urgent: Place = { at: "urgent" };
const review: Place = { at: "review" };
const result: Place = { at: "result" };
const pause = (from: Place): Place => ({ at: "pause", from });
const comfort = (from: Place): Place => ({ at: "comfort", from });

const fire: Answers = { ...main, alarm: ["fire"] };

const next: readonly (readonly [Answers, Partial<Progress>, Place])[] = [
  [{}, { isAccepted: false }, disclaimer],
  [everything, { isAccepted: false }, disclaimer],
  [{ alarm: ["fire"] }, { isAccepted: false }, disclaimer],
  [{}, {}, page("alarm")],
  [{ alarm: null }, {}, page("alarm")],
  [{ alarm: [] }, {}, page("alarm")],
  [{ alarm: ["none"] }, {}, page("weak")],
  [{ alarm: ["none"], weak: "" }, {}, page("weak")],
  [{ alarm: ["none"], weak: "no" }, {}, page("time")],
  [{ alarm: ["none"], weak: "not-sure" }, {}, page("time")],
  [{ alarm: ["none"], weak: "yes" }, {}, page("parts")],
  [{ alarm: ["none"], weak: "yes", parts: null }, {}, page("time")],
  [{ alarm: ["none"], weak: "yes", parts: ["arm"] }, {}, page("wave")],
  [{ ...main, weak: "yes", parts: ["arm"], "wave-left": "same" }, {}, page("wave")],
  [{ alarm: ["none"], weak: "no", pace: "slow" }, {}, page("time")],
  [{ pace: "slow", since: null }, {}, page("alarm")],
  [main, {}, choosing],
  [main, { isBackgroundWanted: false }, review],
  [main, { isBackgroundWanted: true }, page("tea")],
  [{ ...main, tea: null }, { isBackgroundWanted: true }, page("story")],
  [{ ...main, tea: "yes" }, { isBackgroundWanted: true }, page("cups")],
  [{ ...main, tea: "yes" }, { isBackgroundWanted: false }, review],
  [{ ...main, tea: "yes" }, {}, choosing],
  [everything, {}, review],
  [everything, { isBackgroundWanted: true }, review],
  [{ alarm: ["fire"] }, {}, urgent],
  [fire, { isBackgroundWanted: false }, urgent],
  [{ alarm: ["fire"] }, { isAcknowledged: true }, page("weak")],
  [fire, { isAcknowledged: true }, choosing],
  [{ ...everything, alarm: ["flood"], pace: "fast" }, {}, urgent],
  // A sign that is not asked any more is no emergency, and a passed warning does not matter without one.
  [everything, { isAcknowledged: true }, review],
];

test.each(next)("after %j with %j comes %j", (answers, more, place) => {
  expect(nextPlace(tiny, progress(answers, more))).toEqual(place);
});

const previous: readonly (readonly [Place, Answers, Partial<Progress>, Place | undefined])[] = [
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
  [pause(page("weak")), {}, {}, page("weak")],
  [pause(result), everything, {}, result],
  [{ at: "pause" }, everything, {}, start],
  [comfort(urgent), fire, {}, urgent],
];

test.each(previous)("before %j, of %j with %j, is %j", (place, answers, more, expected) => {
  expect(previousPlace(tiny, progress(answers, more), place)).toEqual(expected);
});

test("without an optional part, the page before is the one before", () => {
  const questionnaire = { ...tiny, sections: tiny.sections.slice(0, 1) };
  expect(previousPlace(questionnaire, progress(main), page("weak"))).toEqual(page("alarm"));
});

const coming: readonly (readonly [Place, Place, Place])[] = [
  [page("weak"), review, review],
  [pause(page("weak")), page("weak"), page("weak")],
  [page("weak"), { at: "pause" }, pause(page("weak"))],
  [start, { at: "pause" }, pause(start)],
  [pause(page("weak")), { at: "pause" }, pause(page("weak"))],
  [pause(page("weak")), { at: "comfort" }, comfort(pause(page("weak")))],
  [comfort(pause(page("weak"))), { at: "pause" }, pause(page("weak"))],
  [{ at: "pause" }, { at: "comfort" }, comfort({ at: "pause" })],
];

test.each(coming)("from %j to %j leads to %j", (before, place, expected) => {
  expect(comingFrom(before, place)).toEqual(expected);
});

const same: readonly (readonly [Place, Place, boolean])[] = [
  [start, start, true],
  [start, review, false],
  [page("weak"), page("weak"), true],
  [page("weak"), page("time"), false],
  [page("weak"), review, false],
  [review, page("weak"), false],
  [pause(start), pause(review), true],
];

test.each(same)("%j is the same place as %j: %s", (a, b, truth) => {
  expect(isSamePlace(a, b)).toBe(truth);
});

const shown: readonly (readonly [Place, Answers, Answers, readonly string[] | undefined])[] = [
  [review, everything, {}, undefined],
  [page("nowhere"), everything, {}, undefined],
  [page("parts"), { weak: "no" }, {}, undefined],
  [page("time"), {}, {}, ["pace", "since"]],
  [page("parts"), { weak: "no" }, { weak: "yes" }, ["parts"]],
  [page("cups"), {}, { tea: "yes" }, ["cups"]],
];

test.each(shown)("at %j, of %j with %j just entered, %j is shown", (...row) => {
  const [place, answers, drafts, linkIds] = row;
  const found = pageShown({ questionnaire: tiny, place, answers, drafts });
  expect(found?.items.map(({ linkId }) => linkId)).toEqual(linkIds);
});

const seen: readonly (readonly [string, Answers, boolean])[] = [
  ["alarm", {}, false],
  ["alarm", { alarm: null }, false],
  ["alarm", { alarm: [] }, false],
  ["alarm", { alarm: ["none"] }, true],
  ["time", {}, false],
  ["time", { pace: "slow" }, false],
  ["time", { since: null }, false],
  ["time", { pace: null, since: "" }, true],
  ["time", { pace: "slow", since: "2020" }, true],
];

test.each(seen)("the page %s is seen with %j: %s", (id, answers, truth) => {
  const found = pathOf(tiny, answers).pages.find((candidate) => candidate.id === id);
  expect(found && isSeen(found, answers)).toBe(truth);
});

test.each([
  [{}, false],
  [{ alarm: ["flood"] }, false],
  [{ alarm: ["fire"] }, true],
])("%j is an emergency: %s", (answers, truth) => {
  expect(isEmergency(tiny, answers)).toBe(truth);
});
