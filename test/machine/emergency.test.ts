import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { Place } from "../../src/machine/place.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, type Screening } from "../fixtures/screening.ts";

const urgent: Place = { at: "urgent" };
const page = (pageId: string): Place => ({ at: "asking", pageId });
const spreading: Answers = { ...typical, "urgent-signs": ["spreading-fast"] };

/** A screening at a page, everything before it answered; an emergency on the way is passed. */
function arrivedAt(pageId: string, answers: Answers): Screening {
  const begun = accepted();
  begun.answer(answers, pageId);
  return begun;
}

const acknowledge = (begun: Screening) => begun.send({ type: "warning.acknowledge" });

const signs: readonly (readonly [string, Answers, Answers])[] = [
  ["emergency", typical, { "emergency-signs": ["stroke-signs"] }],
  ["breathing", typical, { breathing: "at-rest-or-flat" }],
  ["throat", spreading, { speech: "a-little", swallowing: "no" }],
  ["head", spreading, { "head-signs": ["eyelids"], "weight-loss": "no" }],
  ["start", spreading, { "first-place": "face-throat", "side-at-start": "left" }],
  ["body", spreading, { "weak-parts": ["hand-left", "face"] }],
];

describe.each(signs)("an emergency that is told on the page %s", (pageId, answers, values) => {
  test("is answered before the next page", () => {
    const begun = arrivedAt(pageId, answers);
    expect(begun.place()).toEqual(page(pageId));
    begun.submit(values);
    expect(begun.place()).toEqual(urgent);
    expect(begun.session().answers).toMatchObject(values);
  });

  test("once it was passed, is not told again", () => {
    const begun = arrivedAt(pageId, answers);
    begun.submit(values);
    acknowledge(begun);
    expect(begun.place().at).toBe("asking");
    begun.answer({ ...answers, ...values });
    expect(begun.place()).toEqual({ at: "choosing" });
    begun.open({ at: "result" });
    expect(begun.place()).toEqual({ at: "result" });
  });

  test("when it is taken back and chosen again, is told again", () => {
    const begun = arrivedAt(pageId, answers);
    begun.submit(values);
    acknowledge(begun);
    begun.open(pageId);
    begun.submit(Object.fromEntries(Object.keys(values).map((id) => [id, typical[id] ?? null])));
    expect(begun.session().isAcknowledged).toBe(false);
    expect(begun.place().at).not.toBe("urgent");
    begun.open(pageId);
    begun.submit(values);
    expect(begun.place()).toEqual(urgent);
  });

  test("stays an emergency at every page that is not yet seen, the review and the result", () => {
    const begun = arrivedAt(pageId, answers);
    begun.submit(values);
    for (const at of ["choosing", "review", "result"] as const) {
      begun.open({ at });
      expect(begun.place()).toEqual(urgent);
    }
    begun.open("tone");
    expect(begun.place()).toEqual(urgent);
  });

  test("can be gone back on: the page it came from opens", () => {
    const begun = arrivedAt(pageId, answers);
    begun.submit(values);
    begun.open(pageId);
    expect(begun.place()).toEqual(page(pageId));
    begun.submit(values);
    expect(begun.place()).toEqual(urgent);
  });
});

test("breathing at rest leads to the emergency page also when nobody is weak", () => {
  const begun = arrivedAt("breathing", well);
  begun.submit({ breathing: "at-rest-or-flat" });
  expect(begun.place()).toEqual(urgent);
});

test("a second sign, once the first was passed, is not told again", () => {
  const begun = arrivedAt("emergency", typical);
  begun.submit({ "emergency-signs": ["chest-pain"] });
  acknowledge(begun);
  begun.answer(typical, "breathing");
  begun.submit({ breathing: "at-rest-or-flat" });
  expect(begun.place()).toEqual(page("head"));
});

test("a draft is not told before the page is left", () => {
  const begun = accepted();
  begun.draft({ "emergency-signs": ["chest-pain"] });
  expect(begun.place()).toEqual(page("emergency"));
  expect(begun.session().answers).toEqual({});
});

const wanted: readonly Place[] = [
  ...(["disclaimer", "choosing", "review", "result", "urgent"] as const).map((at) => ({ at })),
  page("throat"),
  page("urgent"),
  page("nowhere"),
  { at: "start" },
];

test.each(wanted)("an emergency that was only drafted is told before %j opens", (place) => {
  const begun = answered();
  begun.open("breathing");
  begun.draft({ breathing: "at-rest-or-flat" });
  begun.open(place);
  expect(begun.place()).toEqual(urgent);
  expect(begun.session().answers).toMatchObject({ breathing: "at-rest-or-flat" });
  expect(begun.session().drafts).toEqual({});
});

test("a draft that takes the emergency back lets the person go on", () => {
  const begun = answered();
  begun.open("breathing");
  begun.submit({ breathing: "at-rest-or-flat" });
  begun.open("breathing");
  begun.draft({ breathing: "no" });
  begun.open({ at: "result" });
  expect(begun.place()).toEqual({ at: "result" });
});

test("one that was passed and is taken back by leaving its page is told again when it is drafted anew", () => {
  const begun = answered();
  begun.open("breathing");
  begun.submit({ breathing: "at-rest-or-flat" });
  acknowledge(begun);
  begun.open("breathing");
  begun.draft({ breathing: "no" });
  begun.open("breathing");
  expect(begun.session().isAcknowledged).toBe(false);
  begun.draft({ breathing: "at-rest-or-flat" });
  begun.open({ at: "result" });
  expect(begun.place()).toEqual(urgent);
});

test("an emergency that changing weakness hides is one no more, and one again when it comes back", () => {
  const begun = arrivedAt("body", spreading);
  begun.submit({ "weak-parts": ["face"] });
  acknowledge(begun);
  begun.open("weakness");
  begun.submit({ weakness: "no" });
  expect(begun.place()).toEqual(page("instead"));
  begun.open("weakness");
  begun.submit({ weakness: "yes" });
  expect(begun.place()).toEqual(urgent);
});

test("calm answers never come to the emergency page", () => {
  const begun = accepted();
  begun.answer({ ...calm, weakness: "not-sure" });
  expect(begun.place()).toEqual({ at: "choosing" });
});
