import { fireEvent, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import { COMFORTS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { numberOf } from "../../src/ui/controls/numbers.ts";
import type { Speech } from "../../src/ui/view.ts";
import { optionKey } from "../../src/wording/keys.ts";
import { all, chosen, control, controlsOf, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full, inDanger } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const names = Object.keys(COMFORTS).filter(
  (name): name is keyof typeof COMFORTS => name in COMFORTS,
);
const course = { at: "asking", pageId: "course" } as const;
const without = { comfort: { ...newSession.comfort, numbers: "off" } } as const;
const speech: Speech = { state: () => "ready", speak: () => {}, stop: () => {} };
const numbers = () => all(".choice-number").map(said);

test.each(names)("%s can be set to each of its values, at once", async (name) => {
  const { context } = show("comfort", {}, { speech });
  expect(chosen(name)).toEqual([newSession.comfort[name]]);
  for (const value of COMFORTS[name]) {
    await userEvent.click(control(name, value));
    expect(context().session.comfort).toEqual({ ...newSession.comfort, [name]: value });
    expect(chosen(name)).toEqual([value]);
  }
});

test("every page leads to the comfort, before the disclaimer too", () => {
  const { send } = show("start", {}, { isAccepted: false });
  const isThere = () =>
    screen.getByRole("link", { name: t("header.comfort") }).getAttribute("href");
  expect(isThere()).toBe("#/mmn/comfort");
  send({ type: "place.open", place: { at: "disclaimer" } });
  expect(isThere()).toBe("#/mmn/comfort");
  send({ type: "place.open", place: { at: "comfort" } });
  expect(said(one("h1"))).toBe(t("comfort.title"));
});

test("the stop page leads to the comfort and back", () => {
  const { send } = show("urgent", throughout(inDanger));
  send({ type: "place.open", place: { at: "comfort" } });
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/get-help-now");
});

test("back from the comfort leads to where one was, from a pause through it", () => {
  const { send } = show(course, upTo(full, "course"));
  send({ type: "place.open", place: { at: "pause" } });
  send({ type: "place.open", place: { at: "comfort" } });
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/pause");
  send({ type: "place.open", place: { at: "pause" } });
  expect(one("a.page-back").getAttribute("href")).toBe("#/mmn/course");
});

test("the options of each question are numbered from one, and their names begin with their words", () => {
  show(course, upTo(full, "course"));
  expect(numbers()).toEqual(["1", "2", "3", "4", "5", "1", "2", "3", "4", "5", "6", "7"]);
  const item = itemsOf(questionnaire).find(({ linkId }) => linkId === "course");
  for (const option of controlsOf("course")) {
    const label = t(`${item && optionKey(item, option.value)}.label`);
    const named = screen.getAllByRole("radio", { name: new RegExp(`^${label}`) });
    expect(named).toContain(option);
  }
  const keys = controlsOf("course").map((option) => option.getAttribute("aria-keyshortcuts"));
  expect(keys).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

test("after the ninth option letters go on, to the end of the longest list", async () => {
  show({ at: "asking", pageId: "emergency" });
  expect(numbers()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "a"]);
  one("h1").focus();
  await userEvent.keyboard("a");
  expect(chosen("emergency-signs")).toEqual(["none"]);
  const longestList = Math.max(
    ...itemsOf(questionnaire).map((item) => optionsOf(questionnaire, item).length),
  );
  expect(numberOf(longestList - 1)).toBeDefined();
});

test("a digit counts by its place where the row gives signs, as in France, and with Shift, which has signs elsewhere, it does not", async () => {
  show(course, upTo(full, "course"));
  const [first] = controlsOf("course");
  if (!first) throw new Error("It is not asked.");
  fireEvent.keyDown(first, { key: "é", code: "Digit2" });
  expect(chosen("course")).toEqual(["in-steps"]);
  fireEvent.keyDown(first, { key: "#", code: "Digit3", shiftKey: true });
  expect(chosen("course")).toEqual(["in-steps"]);
});

test("a number chooses in the group that has the focus, and moves the focus there", async () => {
  const { place } = show(course, upTo(full, "course"));
  control("course", "same").focus();
  await userEvent.keyboard("2");
  expect([chosen("course"), chosen("onset-speed")]).toEqual([["in-steps"], []]);
  expect(document.activeElement).toBe(control("course", "in-steps"));
  expect(place()).toEqual(course);
});

test("where one question is the page, its numbers work from the heading on", async () => {
  show({ at: "asking", pageId: "emergency" });
  one("h1").focus();
  await userEvent.keyboard("13");
  expect(chosen("emergency-signs")).toEqual(["stroke-signs", "breathing-at-rest"]);
  await userEvent.keyboard("1");
  expect(chosen("emergency-signs")).toEqual(["breathing-at-rest"]);
});

test("on arrival a number is for the first question, and on what leads on it does nothing", async () => {
  show(course, upTo(full, "course"));
  one("[data-forward]").focus();
  await userEvent.keyboard("1");
  expect([chosen("onset-speed"), chosen("course")]).toEqual([[], []]);
  one("h1").focus();
  await userEvent.keyboard("1");
  expect([chosen("onset-speed"), chosen("course")]).toEqual([["minutes-hours"], []]);
});

test.each(["{Control>}1{/Control}", "{Alt>}1{/Alt}", "{Meta>}1{/Meta}", "0", "8", "a", "{1>3/}"])(
  "%s chooses no more than one option, and nothing without a number of its own",
  async (keys) => {
    show(course, upTo(full, "course"));
    control("course", "same").focus();
    await userEvent.keyboard(keys);
    expect(chosen("course")).toEqual(keys === "{1>3/}" ? ["slowly-worse"] : []);
  },
);

test("a number that is typed into a text stays in the text", async () => {
  const { context } = show({ at: "asking", pageId: "time" }, upTo(full, "time"));
  one('[name="onset-date"]').focus();
  await userEvent.keyboard("2021");
  expect(context().session.drafts).toEqual({ "onset-date": "2021" });
  expect(chosen("duration")).toEqual([]);
});

test("a held key presses a box once", async () => {
  show({ at: "asking", pageId: "emergency" });
  one("h1").focus();
  await userEvent.keyboard("{1>4/}");
  expect(chosen("emergency-signs")).toEqual(["stroke-signs"]);
});

test("without numbers none is shown and no key chooses", async () => {
  show(course, upTo(full, "course"), without);
  expect(numbers()).toEqual([]);
  expect(all("[aria-keyshortcuts]")).toEqual([]);
  control("course", "same").focus();
  await userEvent.keyboard("1");
  expect(chosen("course")).toEqual([]);
});
