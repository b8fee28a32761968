import { screen, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { optionsOf } from "../../src/engine/path.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { movementOf } from "../../src/questionnaire/side.ts";
import { SIDES } from "../../src/questionnaire/sides.ts";
import { newSession } from "../../src/session/new.ts";
import { optionKey, questionKey, titleKey, whyKey } from "../../src/wording/keys.ts";
import { all, controlsOf, descriptionOf, nameOf, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { longest, tired } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const pages = questionnaire.sections.flatMap((section) => section.pages);

/** Shows a page as somebody sees it who comes to it for the first time, and tells what it asks. */
function reach(pageId: string): readonly Item[] {
  const person = [longest, tired].find((answers) => itemsOn(pageId, answers).length > 0) ?? {};
  const answers = upTo(person, pageId);
  show({ at: "asking", pageId }, answers, { isAcknowledged: true, isBackgroundWanted: true });
  return itemsOn(pageId, answers);
}

function itemsOn(pageId: string, answers: Answers): readonly Item[] {
  return pagesFor(answers).find(({ id }) => id === pageId)?.items ?? [];
}

describe.each(pages)("$id", ({ id }) => {
  const reached = once(() => reach(id));

  test("has one h1, and it is the question where it asks one thing", () => {
    const [item, ...more] = reached();
    const heading = screen.getByRole("heading", { level: 1 });
    if (!item) throw new Error("The page asks nothing.");
    const isAlone = more.length === 0;
    expect(heading.closest("legend") !== null).toBe(isAlone && item.type !== "text");
    expect(said(heading)).toBe(t(isAlone ? questionKey(item) : titleKey({ id, items: [item] })));
    expect(heading.tabIndex).toBe(-1);
  });

  test("has a group with a legend for each choice", () => {
    const asked = reached();
    const items = asked.filter(({ type }) => type !== "text");
    const legends = all("main fieldset > legend").map(said);
    expect(legends).toEqual(items.map((item) => t(questionKey(item))));
    const level = asked.length === 1 ? "h1" : "h2";
    expect(all(`main fieldset > legend > ${level}`)).toHaveLength(items.length);
  });

  test("offers every option under its linkId and code", () => {
    for (const item of reached()) {
      if (item.type === "text") continue;
      const type = item.type === "multi" ? "checkbox" : "radio";
      const controls = controlsOf(item.linkId);
      expect(controls.map(({ value }) => value)).toEqual(optionsOf(questionnaire, item));
      expect(controls.every((control) => control.type === type && !control.checked)).toBe(true);
      const group = within(one(`fieldset:has([name="${item.linkId}"])`));
      const labels = controls.map(({ value }) => t(`${optionKey(item, value)}.label`));
      const rows = group.getAllByRole(type).map((control) => one(`label[for="${control.id}"]`));
      expect(rows.map((row) => said(one("span", row)))).toEqual(labels);
    }
  });

  test("describes its questions and options by their hints and examples", () => {
    for (const item of reached()) {
      const hint = `items.${item.linkId}.hint`;
      const [first] = controlsOf(item.linkId);
      const described = item.type === "text" ? first : first?.closest("fieldset");
      expect(described && descriptionOf(described)).toContain(t.has(hint) ? t(hint) : "");
      if (item.type === "text") continue;
      for (const control of controlsOf(item.linkId)) {
        const example = `${optionKey(item, control.value)}.example`;
        expect(descriptionOf(control)).toBe(t.has(example) ? t(example) : "");
      }
    }
  });

  test("says why it asks each question, after the way on, for whoever opens it", () => {
    const items = reached();
    const [reason, ...others] = all("main details").filter((each) => all("p", each).length > 0);
    if (!reason) throw new Error("It does not say why.");
    expect([others, reason.hasAttribute("open")]).toEqual([[], false]);
    expect(said(one("summary", reason))).toBe(t("why"));
    const order = one("[data-forward]").compareDocumentPosition(reason);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    const movement = movementOf({ items });
    const own = items.flatMap((item) => [
      ...(items.length > 1 ? [t(questionKey(item))] : []),
      t(whyKey(item)),
    ]);
    const wanted = movement ? [t(`movements.${movement}.why`)] : own;
    expect(all("p", reason).map(said)).toEqual(wanted);
  });

  test("no two of its options have one name", () => {
    const items = reached();
    const names = items.flatMap(({ linkId }) => controlsOf(linkId).map(nameOf));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test("a movement page says how to try it and asks for the left, then the right", () => {
  reach("thumb-up");
  expect(said(screen.getByRole("heading", { level: 1 }))).toBe(t("movements.thumb-up.title"));
  const steps = all("main ol > li").map(said);
  expect(steps).toEqual(t.list("movements.thumb-up.steps"));
  expect(said(one("main"))).toContain(t("movements.thumb-up.caution"));
  const names = all("main fieldset input").map((input) => input.getAttribute("name"));
  expect([...new Set(names)]).toEqual(["thumb-up-left", "thumb-up-right"]);
});

test.each(["left", "right"])(
  "begun on the %s, a movement is asked in the one order that sides have everywhere",
  async (begun) => {
    const order = SIDES;
    const person = { ...longest, "side-at-start": begun };
    const speech = { state: () => "ready" as const, speak: vi.fn(), stop: vi.fn() };
    const { submit, context } = show({ at: "asking", pageId: "grip" }, upTo(person, "grip"), {
      comfort: { ...newSession.comfort, aloud: "on" },
      speech,
      isAcknowledged: true,
    });
    const questions = order.map((side) => t(`sides.${side}.question`));
    expect(all("main fieldset > legend").map(said)).toEqual(questions);
    const spoken = () => {
      const [sentences = []] = speech.speak.mock.lastCall ?? [];
      return sentences.filter((sentence: string) => questions.includes(sentence));
    };
    await userEvent.click(screen.getByRole("button", { name: t("aloud.read") }));
    expect(spoken()).toEqual(questions);
    // Of what cannot be taken the summary tells in the same order.
    submit({ "grip-left": "nowhere", "grip-right": "nowhere" });
    const links = all("#problems a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(order.map((side) => `#grip-${side}.same`));
    submit({ "grip-left": "same", "grip-right": "clearly" });
    const taken = Object.keys(context().session.answers).filter((linkId) => /^grip-/.test(linkId));
    expect(taken).toEqual(["grip-left", "grip-right"]);
  },
);

test("a text in one's own words says how many characters are left", () => {
  const { send } = show({ at: "asking", pageId: "words" }, throughout(tired));
  const field = screen.getByRole("textbox", { name: t("items.main-problem.question") });
  expect(descriptionOf(field)).toContain("300");
  send({ type: "page.draft", pageId: "words", values: { "main-problem": "Grip." } });
  expect(descriptionOf(field)).toContain("295");
  send({ type: "page.draft", pageId: "words", values: { "main-problem": "x".repeat(302) } });
  expect(descriptionOf(field)).toContain(t("charactersOver", { count: 2 }));
});

test("the count is of what would be taken: a character is one, and the space around is none", () => {
  const { send } = show({ at: "asking", pageId: "words" }, throughout(tired));
  const field = screen.getByRole("textbox", { name: t("items.main-problem.question") });
  const write = (words: string) =>
    send({ type: "page.draft", pageId: "words", values: { "main-problem": words } });
  write(`  ${"💪".repeat(299)} \n`);
  expect(descriptionOf(field)).toContain("1 character left");
  write("💪".repeat(301));
  expect(descriptionOf(field)).toContain("1 character too many");
  write("💪".repeat(300));
  expect(descriptionOf(field)).toContain("0 characters left");
});

test("that a text is too long is said once, while it is written, and not at every key", () => {
  const { send } = show({ at: "asking", pageId: "words" }, throughout(tired));
  const write = (length: number) =>
    send({ type: "page.draft", pageId: "words", values: { "main-problem": "x".repeat(length) } });
  const live = one("#main [aria-live=polite].notice-here");
  write(300);
  expect(said(live)).toBe("");
  write(301);
  expect(said(live)).toBe(`${t("error.prefix")} ${t("charactersMost", { most: 300 })}`);
  const once = live.firstChild;
  write(302);
  expect(one("#main [aria-live=polite].notice-here")).toBe(live);
  expect(live.firstChild).toBe(once);
  write(300);
  expect(said(live)).toBe("");
});
