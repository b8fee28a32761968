import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { Place, StateName } from "../../src/machine/place.ts";
import type { Progress } from "../../src/navigation/progress.ts";
import { everything, main, page } from "../fixtures/progress.ts";
import { standing } from "../fixtures/screening.ts";

const at = (name: Exclude<StateName, "asking">): Place => ({ at: name });
const learn: Place = { at: "learn" };
const treatment: Place = { at: "learn", topic: "treatment" };
const names = ["choosing", "urgent", "review", "result", "keep", "visit", "pause"] as const;
const fire: Answers = { ...everything, alarm: ["fire"] };

const rows: readonly (readonly [string, Answers, Partial<Progress>, Place, Place])[] = [
  // Before the disclaimer is accepted there is only the start and the disclaimer.
  ...[{}, everything, fire].flatMap((answers) =>
    [...names.map(at), page("alarm"), page("nowhere")].map(
      (wanted) => ["not accepted", answers, { isAccepted: false }, wanted, at("start")] as const,
    ),
  ),
  ["start", fire, { isAccepted: false }, at("start"), at("start")],
  ["start", fire, {}, at("start"), at("start")],
  ["disclaimer", {}, { isAccepted: false }, at("disclaimer"), at("disclaimer")],
  ["disclaimer, once accepted", everything, {}, at("disclaimer"), at("disclaimer")],

  ["the first page", {}, {}, page("alarm"), page("alarm")],
  ["a page not yet reached", {}, {}, page("weak"), page("alarm")],
  ["a page far ahead", { alarm: ["none"] }, {}, page("story"), page("weak")],
  ["a page seen", main, {}, page("alarm"), page("alarm")],
  ["the page after those seen", { alarm: ["none"] }, {}, page("weak"), page("weak")],
  ["a page half answered", { ...main, since: "" }, {}, page("time"), page("time")],
  [
    "a page seen before one that is not",
    { pace: "slow", since: "" },
    {},
    page("time"),
    page("time"),
  ],
  ["a page off the path", main, {}, page("parts"), at("choosing")],
  [
    "a page seen once, now off the path",
    { ...main, parts: ["leg"] },
    {},
    page("parts"),
    at("choosing"),
  ],
  ["a page that does not exist", main, {}, page("nowhere"), at("choosing")],

  ["the choice too soon", { alarm: ["none"] }, {}, at("choosing"), page("weak")],
  ["the choice", main, {}, at("choosing"), at("choosing")],
  ["the choice again", everything, { isBackgroundWanted: false }, at("choosing"), at("choosing")],
  ["the review too soon", { alarm: ["none"] }, {}, at("review"), page("weak")],
  ["the review without the optional part", main, {}, at("review"), at("review")],
  [
    "the review in the middle of it",
    { ...main, tea: "no" },
    { isBackgroundWanted: true },
    at("review"),
    at("review"),
  ],
  ["the result too soon", { alarm: ["none"] }, {}, at("result"), page("weak")],
  ["the result", main, {}, at("result"), at("result")],

  ["the optional part undecided", main, {}, page("tea"), page("tea")],
  ["the optional part declined", main, { isBackgroundWanted: false }, page("tea"), page("tea")],
  ["the optional part wanted", main, { isBackgroundWanted: true }, page("tea"), page("tea")],
  ["the optional part before the rest", { alarm: ["none"] }, {}, page("tea"), page("weak")],
  ["ahead in the optional part", main, { isBackgroundWanted: true }, page("story"), page("story")],
  ["ahead in the optional part, undecided", main, {}, page("story"), page("story")],
  [
    "ahead in the optional part, declined",
    main,
    { isBackgroundWanted: false },
    page("story"),
    page("story"),
  ],
  ["ahead in the optional part, too soon", { alarm: ["none"] }, {}, page("story"), page("weak")],
  [
    "ahead in the optional part, past an emergency",
    { ...main, alarm: ["fire"] },
    {},
    page("story"),
    at("urgent"),
  ],

  ["the comfort before all", {}, { isAccepted: false }, at("comfort"), at("comfort")],
  ["the comfort in an emergency", fire, {}, at("comfort"), at("comfort")],
  ["what was handed over, before all", {}, { isAccepted: false }, at("handed"), at("handed")],
  ["what was handed over, in an emergency", fire, {}, at("handed"), at("handed")],
  ["the learn pages before all", {}, { isAccepted: false }, learn, learn],
  ["a learn page in an emergency", fire, {}, treatment, treatment],
  ["what to say, before the end", {}, {}, at("say"), page("alarm")],
  ["what to say, at the end", main, {}, at("say"), at("say")],
  ["what to say in an emergency", fire, {}, at("say"), at("urgent")],
  ["what to say after it was passed", fire, { isAcknowledged: true }, at("say"), at("say")],
  ["what a doctor is shown, before the end", {}, {}, at("show"), page("alarm")],
  ["what a doctor is shown, at the end", main, {}, at("show"), at("show")],
  ["what a doctor is shown in an emergency", fire, {}, at("show"), at("urgent")],
  [
    "what a doctor is shown after it was passed",
    fire,
    { isAcknowledged: true },
    at("show"),
    at("show"),
  ],
  ["a pause", {}, {}, at("pause"), at("pause")],
  ["a pause at the end", everything, {}, at("pause"), at("pause")],
  ["a pause in an emergency", fire, {}, at("pause"), at("urgent")],
  ["a pause after it was passed", fire, { isAcknowledged: true }, at("pause"), at("pause")],
  ["the emergency page without one", main, {}, at("urgent"), at("choosing")],
  ["the emergency page", fire, {}, at("urgent"), at("urgent")],
  ["the emergency page again", fire, { isAcknowledged: true }, at("urgent"), at("urgent")],
  ["what to keep, too soon", {}, {}, at("keep"), page("alarm")],
  ["what to keep at the end", everything, {}, at("keep"), at("keep")],
  ["what to keep past an emergency", fire, {}, at("keep"), at("urgent")],
  ["what was said at a visit, too soon", {}, {}, at("visit"), page("alarm")],
  ["what was said at a visit, at the end", everything, {}, at("visit"), at("visit")],
  ["the review past an emergency", fire, {}, at("review"), at("urgent")],
  ["the result past an emergency", fire, {}, at("result"), at("urgent")],
  ["the choice past an emergency", fire, {}, at("choosing"), at("urgent")],
  ["a page not seen past an emergency", { alarm: ["fire"] }, {}, page("weak"), at("urgent")],
  ["a page seen, to change it, past an emergency", fire, {}, page("alarm"), page("alarm")],
  [
    "the review after an emergency was passed",
    fire,
    { isAcknowledged: true },
    at("review"),
    at("review"),
  ],
  [
    "the result after an emergency was passed",
    fire,
    { isAcknowledged: true },
    at("result"),
    at("result"),
  ],
  [
    "a page after an emergency was passed",
    { alarm: ["fire"] },
    { isAcknowledged: true },
    page("weak"),
    page("weak"),
  ],
];

test.each(rows)("%s: with %j and %j, opening %j leads to %j", (...row) => {
  const [, answers, more, wanted, place] = row;
  const begun = standing(answers, more);
  begun.open(wanted);
  expect(begun.place()).toEqual(place);
});
