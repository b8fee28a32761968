import { expect, test } from "vitest";
import type { Place } from "../../src/machine/place.ts";
import { typical, well } from "../fixtures/answers.ts";
import { answered, type Screening, screeningAt } from "../fixtures/screening.ts";

const review: Place = { at: "review" };
const page = (pageId: string): Place => ({ at: "asking", pageId });
const choose = (begun: Screening, isWanted: boolean) =>
  begun.send({ type: "background.choose", isWanted });

/** A screening that is answered to the end, at the review. */
function complete(): Screening {
  const begun = answered(typical);
  choose(begun, true);
  begun.answer({ ...typical, treatments: ["none"], background: ["none"] });
  return begun;
}

test("after the main pages comes the choice of adding background", () => {
  expect(answered(typical).place()).toEqual({ at: "choosing" });
});

test("declined, the review comes at once, and no background is asked", () => {
  const begun = answered(typical);
  choose(begun, false);
  expect(begun.place()).toEqual(review);
  expect(begun.session().isBackgroundWanted).toBe(false);
});

test("wanted, its pages are asked, then the review", () => {
  const begun = answered(typical);
  choose(begun, true);
  expect(begun.place()).toEqual(page("tasks"));
  begun.answer({}, "words");
  expect(begun.place()).toEqual(page("words"));
  begun.submit({ "main-problem": "My grip." });
  expect(begun.place()).toEqual(review);
});

test("opening a page of it by a link means that it is wanted", () => {
  const begun = answered(typical);
  choose(begun, false);
  begun.open("tasks");
  expect(begun.place()).toEqual(page("tasks"));
  expect(begun.session().isBackgroundWanted).toBe(true);
  begun.submit({ "daily-tasks": ["keys"] });
  expect(begun.place()).toEqual(page("background"));
});

test("a later page of it can be opened alone, and leads back to where one was", () => {
  const begun = answered(typical);
  choose(begun, false);
  begun.open("words");
  expect(begun.place()).toEqual(page("words"));
  expect(begun.session().isBackgroundWanted).toBe(false);
  begun.submit({ "main-problem": "My grip." });
  expect(begun.place()).toEqual(review);
  expect(begun.session().answers).toMatchObject({ "main-problem": "My grip." });
});

test("opening a page of the main part decides nothing", () => {
  const begun = answered(typical);
  begun.open("weakness");
  expect(begun.session().isBackgroundWanted).toBeUndefined();
  begun.open("tone");
  expect(begun.session().isBackgroundWanted).toBeUndefined();
});

test("a page of it that cannot be reached yet decides nothing", () => {
  const begun = screeningAt.asking();
  begun.open("tasks");
  expect(begun.place()).toEqual(page("weakness"));
  expect(begun.session().isBackgroundWanted).toBeUndefined();
});

test("it can be skipped in the middle, and gone on with", () => {
  const begun = answered(typical);
  choose(begun, true);
  begun.submit({ "daily-tasks": ["keys"] });
  begun.open(review);
  expect(begun.place()).toEqual(review);
  begun.open("background");
  begun.submit({ background: ["none"] });
  expect(begun.place()).toEqual(page("person"));
});

test("changing an answer of it does not ask for the rest", () => {
  const begun = answered(typical);
  choose(begun, true);
  begun.submit({ "daily-tasks": ["keys"] });
  begun.open({ at: "choosing" });
  choose(begun, false);
  begun.open("tasks");
  expect(begun.session().isBackgroundWanted).toBe(false);
  begun.submit({ "daily-tasks": ["jars"] });
  expect(begun.place()).toEqual(review);
});

test("declined after a part of it was answered, what was answered stays", () => {
  const begun = answered(typical);
  choose(begun, true);
  begun.submit({ "daily-tasks": ["keys"] });
  begun.open({ at: "choosing" });
  choose(begun, false);
  expect(begun.place()).toEqual(review);
  expect(begun.session().answers).toMatchObject({ "daily-tasks": ["keys"] });
});

test("an answer that is changed from the review leads back to the review", () => {
  const begun = complete();
  begun.open("tone");
  begun.submit({ stiffness: "a-bit", reflexes: "low" });
  expect(begun.place()).toEqual(review);
  expect(begun.session().answers).toMatchObject({ stiffness: "a-bit" });
});

test("an answer that opens something leads back to the review by way of it", () => {
  const begun = complete();
  begun.open("movements");
  begun.submit({ movements: ["finger-lift", "grip", "tiptoe"] });
  expect(begun.place()).toEqual(page("grip"));
  begun.submit({ "grip-left": "same", "grip-right": "clearly" });
  expect(begun.place()).toEqual(page("tiptoe"));
  begun.submit({ "tiptoe-left": "same", "tiptoe-right": "same" });
  expect(begun.place()).toEqual(review);
});

test("an answer that closes something leads straight back to the review", () => {
  const begun = complete();
  begun.open("movements");
  begun.submit({ movements: ["none"] });
  expect(begun.place()).toEqual(review);
});

test("a declined background stays declined when an answer is changed", () => {
  const begun = answered(typical);
  choose(begun, false);
  begun.open("feeling");
  begun.submit({ feeling: "slightly-odd" });
  expect(begun.place()).toEqual(page("numbness"));
  begun.submit({ "numb-places": ["none"], "numb-at-night": "no" });
  expect(begun.place()).toEqual(review);
});

test("when weakness turns up at the review, its pages are asked", () => {
  const begun = answered(well);
  choose(begun, false);
  begun.open("weakness");
  begun.submit({ weakness: "yes" });
  expect(begun.place()).toEqual(page("start"));
  begun.answer(typical);
  expect(begun.place()).toEqual(review);
});

test.each([
  ["a half answered main part", "choosing", page("weakness")],
  ["a half answered main part", "review", page("weakness")],
  ["a half answered main part", "result", page("weakness")],
] as const)("from %s, %s leads to the first page not seen", (_, at, place) => {
  const begun = screeningAt.asking();
  begun.open({ at });
  expect(begun.place()).toEqual(place);
});
