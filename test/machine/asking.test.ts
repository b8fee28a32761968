import { expect, test } from "vitest";
import { problemsOn } from "../../src/machine/updates.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, screeningAt } from "../fixtures/screening.ts";

const shown = ({ page }: ReturnType<typeof accepted>) => page()?.items.map(({ linkId }) => linkId);

test("a page that is answered is recorded, and the next one is asked", () => {
  const begun = accepted();
  begun.submit({ "emergency-signs": ["none"] });
  expect(begun.session().answers).toEqual({ "emergency-signs": ["none"] });
  expect(begun.place()).toEqual({ at: "asking", pageId: "urgent" });
});

test("a second press for the page before answers nothing", () => {
  const begun = accepted();
  begun.submit({ "emergency-signs": ["none"] });
  const before = begun.context();
  begun.send({
    type: "page.draft",
    pageId: "emergency",
    values: { "emergency-signs": ["chest-pain"] },
  });
  begun.send({ type: "page.submit", pageId: "emergency" });
  expect(begun.context()).toEqual(before);
});

test("a draft for another page is ignored", () => {
  const begun = accepted();
  begun.send({ type: "page.draft", pageId: "urgent", values: { "urgent-signs": ["none"] } });
  expect(begun.session().drafts).toEqual({});
});

test.each([
  [{}, "required"],
  [{ "emergency-signs": null }, "required"],
  [{ "emergency-signs": [] }, "required"],
  [{ "emergency-signs": ["none", "chest-pain"] }, "not-alone"],
  [{ "emergency-signs": ["not-sure"] }, "unknown-code"],
  [{ "emergency-signs": "none" }, "wrong-type"],
])("a page left with %j stays, and says why: %s", (values, code) => {
  const begun = accepted();
  begun.submit(values);
  expect(begun.place()).toEqual({ at: "asking", pageId: "emergency" });
  expect(begun.context().problems).toEqual([{ linkId: "emergency-signs", code }]);
  expect(begun.session().answers).toEqual({});
  expect(begun.session().drafts).toEqual(values);
});

test("problems are gone once the page is answered, or left by a link", () => {
  const begun = accepted();
  begun.submit({});
  begun.submit({ "emergency-signs": ["none"] });
  expect(begun.context().problems).toEqual([]);
  begun.submit({});
  begun.open("emergency");
  expect(begun.context().problems).toEqual([]);
});

test("what was entered beside a problem is kept as a draft, and not taken", () => {
  const begun = accepted();
  begun.answer({ ...calm, weakness: "yes" }, "time");
  begun.submit({ duration: "1-2-years", "onset-date": "last May" });
  const { problems } = begun.context();
  const { drafts, answers } = begun.session();
  expect(problems).toEqual([{ linkId: "onset-date", code: "not-a-date" }]);
  expect(drafts).toEqual({ duration: "1-2-years", "onset-date": "last May" });
  expect(answers).not.toHaveProperty("duration");
  begun.submit({ duration: "1-2-years", "onset-date": "2022-05" });
  expect(begun.session().drafts).toEqual({});
  expect(begun.session().answers).toMatchObject({ duration: "1-2-years", "onset-date": "2022-05" });
});

test("an item of the page that is left without a value is left empty, not unasked", () => {
  const begun = accepted();
  begun.answer(calm, "weakness");
  begun.submit({ weakness: "no" });
  begun.submit({});
  expect(begun.session().answers).toMatchObject({ "other-symptoms": null });
  expect(begun.place()).toEqual({ at: "asking", pageId: "throat" });
});

test("an answer that is taken back is empty, and does not come back", () => {
  const begun = answered(well);
  begun.open("head");
  begun.submit({ "head-signs": [], "weight-loss": null });
  expect(begun.session().answers).toMatchObject({ "head-signs": null, "weight-loss": null });
  begun.open("head");
  begun.submit({});
  expect(begun.session().answers).toMatchObject({ "head-signs": null, "weight-loss": null });
});

test("only what the page asks is taken", () => {
  const begun = accepted();
  begun.submit({ "emergency-signs": ["none"], "urgent-signs": ["none"], nowhere: "yes" });
  expect(begun.session().answers).toEqual({ "emergency-signs": ["none"] });
});

test("a value of another page is not taken, and does not close this one", () => {
  const begun = accepted();
  begun.answer({ ...calm, weakness: "yes" }, "start");
  const before = begun.session().answers;
  begun.submit({ weakness: "no" });
  expect(begun.place()).toEqual({ at: "asking", pageId: "time" });
  expect(begun.session().answers).toEqual({
    ...before,
    "first-place": null,
    "side-at-start": null,
  });
  expect(begun.session().drafts).toEqual({});
});

test("a draft is remembered, and is no answer yet", () => {
  const begun = screeningAt.asking();
  begun.draft({ weakness: "no" });
  begun.draft({ weakness: "yes" });
  expect(begun.session().drafts).toEqual({ weakness: "yes" });
  expect(begun.session().answers).not.toHaveProperty("weakness");
  expect(begun.place()).toEqual({ at: "asking", pageId: "weakness" });
});

test("drafts of the other items of a page, and of other pages, are kept", () => {
  const begun = accepted();
  begun.answer({ ...calm, weakness: "yes" }, "time");
  begun.submit({ duration: "1-2-years", "onset-date": "may" });
  begun.open("throat");
  begun.draft({ speech: "a-little" });
  begun.draft({ swallowing: "no" });
  expect(begun.session().drafts).toEqual({
    "onset-date": "may",
    speech: "a-little",
    swallowing: "no",
  });
  begun.submit({ speech: "shout", swallowing: "no" });
  expect(begun.session().drafts).toEqual({
    "onset-date": "may",
    speech: "shout",
    swallowing: "no",
  });
  begun.submit({ speech: "a-little", swallowing: "no" });
  expect(begun.session().drafts).toEqual({ "onset-date": "may" });
});

test("an item that a draft opens on the page is shown, and taken with the page", () => {
  const begun = answered();
  begun.send({ type: "background.choose", isWanted: true });
  begun.answer(typical, "treatment");
  expect(shown(begun)).toEqual(["treatments"]);
  begun.draft({ treatments: ["immunoglobulin", "steroids"] });
  expect(shown(begun)).toEqual(["treatments", "immunoglobulin-effect", "steroid-effect"]);
  begun.draft({ treatments: ["immunoglobulin"] });
  expect(shown(begun)).toEqual(["treatments", "immunoglobulin-effect"]);
  begun.submit({ treatments: ["immunoglobulin"], "immunoglobulin-effect": "better" });
  const { answers } = begun.session();
  expect(answers).toMatchObject({ "immunoglobulin-effect": "better" });
  expect(answers).not.toHaveProperty("steroid-effect");
});

test("an answer that the page no longer asks for is kept as it was", () => {
  const begun = answered();
  begun.send({ type: "background.choose", isWanted: true });
  begun.answer({ treatments: ["steroids"], "steroid-effect": "worse" }, "words");
  begun.open("treatment");
  begun.submit({ treatments: ["none"] });
  expect(begun.session().answers).toMatchObject({
    treatments: ["none"],
    "steroid-effect": "worse",
  });
  begun.open("treatment");
  begun.draft({ treatments: ["steroids"] });
  expect(shown(begun)).toEqual(["treatments", "steroid-effect"]);
});

test("closing a branch hides its answers, and opening it brings them back", () => {
  const begun = answered();
  begun.open("weakness");
  begun.submit({ weakness: "no" });
  begun.answer(well);
  expect(begun.place()).toEqual({ at: "choosing" });
  expect(begun.session().answers).toMatchObject({ duration: typical.duration });
  begun.open("weakness");
  begun.submit({ weakness: "yes" });
  // Everything that comes back was seen before.
  expect(begun.place()).toEqual({ at: "choosing" });
});

test("outside a page there is no page to show and no problem with it", () => {
  const { page, context } = screeningAt.review();
  expect(page()).toBeUndefined();
  expect(problemsOn({ ...context(), pageId: undefined })).toEqual([]);
});

test("answers that nobody changed stay the very same, so that nothing is worked out anew", () => {
  const begun = answered();
  const { answers } = begun.session();
  begun.open("emergency");
  begun.open({ at: "pause" });
  begun.open("weakness");
  begun.submit({ weakness: "yes" });
  expect(begun.session().answers).toBe(answers);
  begun.open("urgent");
  begun.submit({ "urgent-signs": ["none"] });
  expect(begun.session().answers).toBe(answers);
  begun.open("weakness");
  begun.submit({ weakness: "only-tired" });
  expect(begun.session().answers).not.toBe(answers);
  expect(begun.session().answers).toEqual({ ...answers, weakness: "only-tired" });
});
