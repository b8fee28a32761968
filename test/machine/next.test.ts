import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { Place } from "../../src/machine/place.ts";
import type { Progress } from "../../src/navigation/progress.ts";
import { everything, main, page } from "../fixtures/progress.ts";
import { standing } from "../fixtures/screening.ts";

// Where going on leads, from anywhere.

const disclaimer: Place = { at: "disclaimer" };
const choosing: Place = { at: "choosing" };
const urgent: Place = { at: "urgent" };
const review: Place = { at: "review" };

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
  expect(standing(answers, more).next()).toEqual(place);
});
