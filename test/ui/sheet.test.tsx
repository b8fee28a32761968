import { expect, test } from "vitest";
import { questionnaire } from "../../src/catalogue.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { optionKey, questionKey } from "../../src/questionnaire/keys.ts";
import { questionText, shortText } from "../../src/questionnaire/words.ts";
import { answerText } from "../../src/sheet/words.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, throughout } from "./passage.ts";
import { full, inDanger, longest, minimal, people, tired } from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { text } from "./words.ts";

const everybody = [...Object.entries(people), ...strangers(4)];

function print(person: Answers, today = "2026-11-22"): Answers {
  const answers = throughout(person);
  show("result", answers, { isAcknowledged: true, today });
  return answers;
}

/** The labels and values under a heading of the sheet, or of all of it before the second page. */
function rows(part: Element): readonly (readonly string[])[] {
  return all("dl > *", part).map((row) => [said(one("dt", row)), said(one("dd", row))]);
}

/** The part of the sheet under a heading. */
function under(title: string): HTMLElement {
  const found = all("article :is(h2, h3)").find((heading) => said(heading) === title);
  const part = found?.closest("section");
  if (!part) throw new Error(`Nothing is headed ${title}.`);
  return part;
}

const isGroup = (title: string) =>
  questionnaire.sections.some(({ id }) => text(`sections.${id}`) === title);

const spaced = (words: string) => words.replace(/\s+/g, " ").trim();

test.each(everybody)(
  "%s: all answers are printed as question and answer, in order",
  (_, person) => {
    const answers = print(person);
    const items = pagesFor(answers).flatMap((page) => page.items);
    const wanted = items.map((item) => [
      questionText(text, item),
      spaced(answerText(text, item, answers[item.linkId])),
    ]);
    expect(rows(under(text("sheet.full")))).toEqual(wanted);
  },
);

test.each(everybody)("%s: the summary holds what was answered by its short label", (_, person) => {
  const answers = print(person);
  const items = pagesFor(answers)
    .flatMap((page) => page.items)
    .filter((item) => !("movement" in item) && item.linkId !== "main-problem")
    .filter(({ linkId }) => answers[linkId]?.length);
  const wanted = items.map((item) => [
    shortText(text, item),
    answerText(text, item, answers[item.linkId]),
  ]);
  const parts = all("article section").filter((part) => isGroup(said(one("h2, h3", part))));
  const before = parts.filter((part) => !under(text("sheet.full")).contains(part));
  expect(before.flatMap(rows)).toEqual(wanted);
});

test("movements are printed with the left side left and the right side right", () => {
  print(full);
  expect(all("article thead th").map(said)).toEqual([
    text("sheet.movement"),
    text("sheet.left"),
    text("sheet.right"),
    text("sheet.nerve"),
  ]);
  const strength = (code: string) => text(`optionSets.strength.${code}.label`);
  const cells = all("article tbody tr").map((row) => [...row.children].map(said));
  expect(cells).toEqual([
    [text("movements.finger-lift.short"), strength("same"), strength("clearly"), "radial"],
    [text("movements.key-pinch.short"), strength("same"), strength("cannot"), "ulnar"],
    [
      text("movements.grip.short"),
      strength("same"),
      strength("a-bit"),
      text("nerves.hand-unsorted"),
    ],
  ]);
});

test.each(everybody)("%s: every finding is printed with how it stands", (_, person) => {
  const { findings } = assess(questionnaire, print(person));
  const name = (id: string) => text(`findings.${id}.name`);
  const features = findings.filter(({ kind }) => kind === "core" || kind === "supportive");
  expect(rows(under(text("sheet.findings")))).toEqual(
    features.map(({ id, status }) => [name(id), text(`sheet.status.${status}`)]),
  );
  const pointers = findings.filter((finding) => !features.includes(finding));
  expect(all("li", under(text("sheet.findings"))).map(said)).toEqual(
    pointers.map(({ id }) => name(id)),
  );
});

test.each(everybody)(
  "%s: the urgency is printed, and nothing can be pressed on paper",
  (_, person) => {
    const { urgency } = assess(questionnaire, print(person));
    expect(said(under(text("sheet.flags")))).toContain(text(`urgency.${urgency}.title`));
    expect(all("article :is(a, button, input, details)")).toEqual([]);
  },
);

test("the signs that were chosen are printed first", () => {
  print(inDanger);
  const sign = text("items.emergency-signs.options.cannot-walk.label");
  expect(said(one("li", under(text("sheet.flags"))))).toContain(sign);
});

test("what is not known is named", () => {
  const answers = print(minimal);
  const unknown = said(one("article")).split(text("sheet.unknowns"))[1] ?? "";
  for (const { items } of pagesFor(answers)) {
    for (const item of items) {
      if (item.type === "text" || answers[item.linkId]) continue;
      expect(unknown).toContain(shortText(text, item));
    }
  }
});

test("the date, the versions and the limits are printed", () => {
  print(tired, "2027-01-31");
  const sheet = said(one("article"));
  const { id, version, rules } = questionnaire;
  expect(sheet).toContain("2027-01-31");
  expect(sheet).toContain(text("sheet.versions", { id, version, rules, app: "1.2.3" }));
  expect(sheet).toContain(text("lines.not-a-diagnosis"));
});

test("one’s own words are printed as they were written", () => {
  print({ ...full, "main-problem": "First line.\n<b>Second</b> & last." });
  expect(one("article .own").textContent).toBe("First line.\n<b>Second</b> & last.");
});

test("an answer that is no longer asked for is not printed", () => {
  print({ ...throughout(longest), ...tired });
  const sheet = said(one("article"));
  const hidden = pagesFor(longest)
    .filter(({ section }) => section.id !== "safety")
    .flatMap(({ items }) => items)
    .filter(({ linkId }) => linkId !== "main-problem");
  for (const item of hidden) expect(sheet).not.toContain(text(questionKey(item)));
  const place = hidden.find(({ linkId }) => linkId === "first-place");
  expect(place && sheet.includes(text(`${optionKey(place, "upper-arm-shoulder")}.label`))).toBe(
    false,
  );
});

test("the sheet belongs to the result and the stop page, and replaces them on paper", () => {
  const { send } = show("result", throughout(inDanger), { isAcknowledged: true });
  const isPrinted = () => all("article").length === 1 && all(".screen-only").length === 1;
  expect(isPrinted()).toBe(true);
  send({ type: "place.open", place: { at: "urgent" } });
  expect(isPrinted()).toBe(true);
  for (const at of ["review", "start", "disclaimer", "choosing"] as const) {
    send({ type: "place.open", place: { at } });
    expect(all("article, .screen-only")).toEqual([]);
  }
});
