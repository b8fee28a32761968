import { describe, expect, test } from "vitest";
import ui from "../../questionnaires/locales/en/app.json" with { type: "json" };
import pages from "../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import questions from "../../questionnaires/locales/en/mmn.json" with { type: "json" };
import wording from "../../questionnaires/wording.json" with { type: "json" };
import { questionnaire } from "../../src/app/whole.ts";
import { textsIn } from "../../src/authoring/texts.ts";
import type { StateName } from "../../src/machine/place.ts";
import { movementOf } from "../../src/questionnaire/side.ts";
import { questionText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { diagnosed, full, inDanger, inNeed, longest, otherwise, people, tired } from "./people.ts";
import { show } from "./render.tsx";
import { helper, t, toHelper } from "./words.ts";

/** Every text as a helper hears it, list entries by their number. */
const spoken = new Map(
  [ui, pages, questions, helper.ui, helper.questionnaire]
    .flatMap((words) => textsIn(words))
    .map(({ key, text: words }) => [key, words]),
);

const YOU = /(?<!\p{L})(you|your|yours|yourself)(?!\p{L})/iu;

/** What is said to the helper, not of the person, with anything in its gaps. */
const allowed = wording.spokenToHelper
  .flatMap(({ keys }) => keys)
  .map((key) => spoken.get(key)?.split(/\{\{\w+\}\}/) ?? []);

function isAllowed(words: string): boolean {
  return allowed.some(([start = "", ...rest]) => {
    const end = rest.at(-1) ?? "";
    return rest.length > 0 ? words.startsWith(start) && words.endsWith(end) : words === start;
  });
}

/** Each text of the page, by itself, that says you and is not said to the helper. */
function wrongs(): readonly string[] {
  const leaves = all("body *").filter(
    (element) => element.children.length === 0 && !element.closest(".citation-list"),
  );
  return leaves.map(said).filter((words) => YOU.test(words) && !isAllowed(words));
}

const helped = { answerer: "helper", isAcknowledged: true, isBackgroundWanted: true } as const;

describe("to a helper", () => {
  const asked = questionnaire.sections.flatMap((section) => section.pages);

  test.each(asked)("the page $id says they", ({ id }) => {
    const person = [longest, tired].find((answers) => pagesFor(answers).some((p) => p.id === id));
    show({ at: "asking", pageId: id }, upTo(person ?? {}, id), helped);
    expect(wrongs()).toEqual([]);
  });

  test.each(Object.entries(people))("the review and result of %s say they", (_, person) => {
    for (const at of ["review", "result"] as const) show(at, throughout(person), helped);
    expect(wrongs()).toEqual([]);
  });

  // A new place does not compile before it is held to this as well. The learn pages speak to whoever reads them.
  const others = {
    start: () => show("start", throughout(full), helped),
    disclaimer: () => show("disclaimer", {}, { answerer: "helper", isAccepted: false }),
    urgent: () => show("urgent", throughout(inDanger), { answerer: "helper" }),
    choosing: () => show("choosing", upTo(full, "tasks"), { answerer: "helper" }),
    keep: () => show("keep", throughout(full), helped),
    visit: () => show("visit", throughout(full), helped),
    pause: () => show("pause", upTo(full, "course"), helped),
    comfort: () => show("comfort", {}, helped),
    handed: () => show("handed", throughout(full), helped),
    say: () => show("say", throughout(full), helped),
    show: () => show("show", throughout(full), helped),
  } satisfies Record<Exclude<StateName, "asking" | "review" | "result" | "learn">, () => unknown>;

  test.each(Object.entries(others))("the page %s says they", (_, come) => {
    come();
    expect(wrongs()).toEqual([]);
  });

  test("the review asks in their words", () => {
    show("review", throughout(full), helped);
    // A movement is named, the same to both.
    const rows = pagesFor(full).flatMap((page) => {
      const movement = movementOf(page);
      if (movement) return [toHelper(`movements.${movement}.short`)];
      return page.items.map((item) => questionText(toHelper, item));
    });
    expect(all("main dt").map(said)).toEqual(rows);
  });

  test("the stop page says how to call for another", () => {
    show("urgent", throughout(inDanger), { answerer: "helper" });
    const page = said(one("main"));
    for (const line of toHelper.list("urgency.emergency.say")) expect(page).toContain(line);
    expect(page).toContain("Make the call for them.");
    expect(page).not.toContain("I need emergency help now.");
  });

  test.each([
    ["same-day", inNeed],
    ["within-days", diagnosed],
    ["see-doctor", otherwise],
  ] as const)("with %s the words to say are those of who calls for another", (urgency, person) => {
    show("result", throughout(person), helped);
    expect(one("main").dataset.urgency).toBe(urgency);
    const lines = all("main blockquote p").map(said);
    const [first, ...others] = toHelper.list(`urgency.${urgency}.say`);
    expect(lines[0]).toBe(first);
    expect(lines.slice(lines.length - others.length)).toEqual(others);
    expect(lines[0]).toMatch(/^I am calling for someone/);
  });

  test("the print says who answered, and claims nobody else's words", () => {
    show("result", throughout(full), helped);
    const sheet = said(one(".summary"));
    expect(sheet).toContain("Prepared for the patient by a helper.");
    expect(sheet).toContain("In the words the helper saw.");
    expect(sheet).not.toMatch(/self-reported|the patient’s words|the patient saw/i);
  });
});

test("choosing who answers changes the words and nothing else, there and back", () => {
  const { send, context } = show({ at: "asking", pageId: "weakness" }, upTo(full, "weakness"));
  const before = context();
  expect(said(one("h1"))).toBe(t("items.weakness.question"));
  send({ type: "answerer.choose", answerer: "helper" });
  expect(said(one("h1"))).toBe("Is any part of their body weaker than it used to be?");
  expect(context()).toEqual({ ...before, session: { ...before.session, answerer: "helper" } });
  send({ type: "answerer.choose", answerer: "self" });
  expect(said(one("h1"))).toBe("Is any part of your body weaker than it used to be?");
  expect(context()).toEqual(before);
});
