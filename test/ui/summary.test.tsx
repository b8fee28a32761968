import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { newSession } from "../../src/session/new.ts";
import { answerText, doctorLabel } from "../../src/wording/answer.ts";
import { optionKey, questionKey } from "../../src/wording/keys.ts";
import { questionText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { pagesFor, throughout } from "./passage.ts";
import { full, inDanger, longest, minimal, people, tired, unsure } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const everybody = [...Object.entries(people), ...strangers(4)];

function print(person: Answers, options: Options = {}): Answers {
  const answers = throughout(person);
  show("result", answers, { isAcknowledged: true, ...options });
  return answers;
}

/** The labels and values of a part. */
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

const first = () => one("article .first-page");
const headings = () => all("h3", first()).map(said);
const spaced = (words: string) => words.replace(/\s+/g, " ").trim();
const name = ({ id }: { readonly id: string }) => t(`findings.${id}.name`);

describe.each(everybody)("%s:", (_, person) => {
  const printed = once(() => print(person));

  test("all answers are printed in the words they saw, in order", () => {
    const answers = printed();
    const items = pagesFor(answers).flatMap((page) => page.items);
    const wanted = items.map((item) => [
      questionText(t, item),
      spaced(answerText(t, item, answers[item.linkId])),
    ]);
    expect(rows(under(t("summary.full")))).toEqual(wanted);
  });

  test("every finding is printed with how it stands", () => {
    const { findings, pattern } = assess(questionnaire, printed());
    const of = (wanted: string) => findings.filter(({ kind }) => kind === wanted);
    const features = pattern === "no-weakness" ? [] : [...of("core"), ...of("supportive")];
    const part = under(t("summary.findings"));
    expect(rows(part)).toEqual(
      features.map((finding) => [name(finding), t(`summary.status.${finding.status}`)]),
    );
    for (const finding of of("strong-pointer")) expect(said(part)).toContain(name(finding));
  });

  test("the urgency comes first, and nothing can be pressed", () => {
    const { urgency } = assess(questionnaire, printed());
    expect(headings()[0]).toBe(`${t("summary.urgency")}: ${t(`urgency.${urgency}.title`)}`);
    expect(all("article :is(a, button, input, textarea, details)")).toEqual([]);
  });
});

test("the parts come in the order in which a doctor reads", () => {
  print(full);
  const parts = ["main", "history", "movements", "findings", "besides", "asks"];
  expect(headings().slice(1)).toEqual(parts.map((part) => t(`summary.${part}`)));
  expect(first().firstElementChild?.tagName).toBe("HEADER");
  expect(first().lastElementChild?.tagName).toBe("FOOTER");
});

test("the box names all that asks for haste, whatever the urgency came from", () => {
  print({ ...inDanger, "urgent-signs": ["limb-injury"], "weight-loss": "yes" });
  const told = rows(one(".first-page-flags"));
  expect(told).toEqual([
    [
      t("doctor.emergency-signs.label"),
      ["cannot-walk", "chest-pain"]
        .map((code) => t(`doctor.emergency-signs.options.${code}`))
        .join("; "),
    ],
    [t("doctor.urgent-signs.label"), t("doctor.urgent-signs.options.limb-injury")],
    [t("doctor.speech.label"), t("doctor.speech.options.a-little")],
    [t("doctor.weight-loss.label"), t("optionSets.yes-no.yes.short")],
  ]);
});

test("the history is drawn, and said to those who do not see the drawing", () => {
  print(full);
  const line = one("article .course");
  expect(line.getAttribute("role")).toBe("img");
  expect(line.getAttribute("aria-label")).toContain(t("doctor.course.options.slowly-worse"));
  expect(said(line)).toContain("2023-05");
  expect(all(".course-guess", line)).toEqual([]);
});

test("what is not known of the history is dotted", () => {
  print(unsure);
  expect(all("article .course-guess")).toHaveLength(1);
});

test("weak parts are marked on the person’s own side, from the front and from behind", () => {
  print(full);
  const marked = all("article .figure-marked").map((part) => part.getAttribute("data-part"));
  expect([...new Set(marked)].sort()).toEqual(["forearm-left", "hand-right"]);
  expect(all("article .figure figcaption").map(said)).toEqual([
    t("figure.front"),
    t("figure.back"),
  ]);
});

test("movements are printed with the left side left and the right side right", () => {
  print(full);
  expect(all("article thead th").map(said)).toEqual(
    ["movement", "left", "right"].map((key) => t(`summary.${key}`)),
  );
  const strength = (code: string) => t(`optionSets.strength.${code}.short`);
  const cells = all("article tbody tr").map((row) => [...row.children].map(said));
  expect(cells).toEqual([
    [`${t("movements.finger-lift.short")} radial`, strength("same"), strength("clearly")],
    [`${t("movements.key-pinch.short")} ulnar`, strength("same"), strength("cannot")],
    [
      `${t("movements.grip.short")} ${t("nerves.hand-unsorted")}`,
      strength("same"),
      strength("a-bit"),
    ],
  ]);
});

test("many movements are two tables, each with its sides named", () => {
  print(longest);
  expect(all("article table").map((table) => all("tbody tr", table).length)).toEqual([7, 6]);
  expect(all("article thead")).toHaveLength(2);
});

test("what is not known is named, and what is over the limit is counted", () => {
  const answers = print(minimal);
  const unknown = pagesFor(answers)
    .flatMap(({ items }) => items)
    .filter((item) => item.type !== "text" && !answers[item.linkId]?.length)
    .map((item) => doctorLabel(t, item));
  const part = said(under(t("summary.findings")));
  for (const label of unknown.slice(0, 12)) expect(part).toContain(label);
  expect(part).toContain(t("summary.more", { count: unknown.length - 12 }));
});

test("without weakness nothing is compared", () => {
  print(tired);
  const part = under(t("summary.findings"));
  expect(said(part)).toContain(t("summary.notCompared"));
  expect(headings()).not.toContain(t("summary.history"));
  expect(all("article :is(table, svg)")).toEqual([]);
});

test("the date, the versions, the limits and room for the name are printed", () => {
  print(tired, { today: "2027-01-31" });
  const sheet = said(first());
  const { id, version, rules } = questionnaire;
  expect(sheet).toContain(`${t("summary.date")}: 2027-01-31`);
  expect(sheet).toContain(t("summary.versions", { id, version, rules, app: "1.2.3" }));
  expect(sheet).toContain(t("lines.not-a-diagnosis"));
  expect(sheet).toContain(t("summary.limits"));
  const [named, born] = all(".first-page-blanks span", first()).map(said);
  expect([named, born]).toEqual([t("summary.name"), t("summary.born")]);
});

test.each(["self", "helper"] as const)("it says who prepared it: %s", (answerer) => {
  print(full, { answerer });
  expect(said(one("header", first()))).toContain(t(`summary.by.${answerer}`));
});

test("one’s own words are on one line first, and among all answers as they were written", () => {
  const own = "First line.\n<b>Second</b> & last.";
  print({ ...full, "main-problem": own });
  expect(one("article .first-page-own").textContent).toBe(spaced(own));
  const values = all("dd", under(t("summary.full"))).map(({ textContent }) => textContent);
  expect(values).toContain(own);
});

test("what was left out of the print is nowhere on it", () => {
  const choices = { ...newSession.print, hasWords: false, hasAgeAndSex: false };
  print(full, { print: choices, asks: { leftOut: [], own: "May I drive?" } });
  const sheet = said(one("article"));
  for (const hidden of [String(full["main-problem"]), "May I drive?", "Female", "30 to 49"])
    expect(sheet).not.toContain(hidden);
  expect(all("article .first-page-own")).toEqual([]);
  const told = rows(under(t("summary.full"))).filter(([, v]) => v === t("summary.leftOut"));
  expect(told).toHaveLength(3);
});

test("the person’s own questions come before those that the answers suggest", () => {
  print(full, { asks: { leftOut: ["treatable"], own: "May I drive?\nCan I work?" } });
  const asks = all("li", under(t("summary.asks"))).map(said);
  expect(asks.slice(0, 2)).toEqual(["May I drive?", "Can I work?"]);
  expect(asks).not.toContain(t("asks.treatable"));
});

test("the person’s part has what to do, to take along and to ask, with boxes to tick", () => {
  const answers = print(full);
  const { urgency } = assess(questionnaire, answers);
  const { bring, asks } = remarksFor(questionnaire, answers);
  const part = one("article .for-me");
  const steps = t.list(`urgency.${urgency}.steps`);
  expect(all("section:first-of-type li", part).map(said)).toEqual(steps);
  const boxes = all(".for-me-boxes", part).map((list) => all("li", list).map(said));
  expect(boxes).toEqual([
    bring.map(({ id }) => t(`bring.${id}`)),
    asks.map(({ id }) => t(`asks.${id}`)),
  ]);
  expect(all(".for-me-lined li", part)).toHaveLength(asks.length);
  for (const { id } of questionnaire.lines) expect(said(part)).toContain(t(`lines.${id}`));
});

test.each([
  ["all", ["first-page", "summary-full", "for-me"]],
  ["doctor", ["first-page", "summary-full"]],
  ["me", ["for-me"]],
] as const)("a print for %s has exactly its parts", (audience, parts) => {
  print(full, { print: { ...newSession.print, audience } });
  expect(all("article > section").map(({ classList }) => classList[0])).toEqual(parts);
});

test("the stop page prints for those who help, whatever was chosen", () => {
  show("urgent", throughout(inDanger), { print: { ...newSession.print, audience: "me" } });
  expect(all("article > section").map(({ classList }) => classList[0])).toEqual([
    "first-page",
    "summary-full",
  ]);
});

test("an answer that is no longer asked for is not printed", () => {
  print({ ...throughout(longest), ...tired });
  const sheet = said(one("article"));
  const hidden = pagesFor(longest)
    .filter(({ section }) => section.id !== "safety")
    .flatMap(({ items }) => items)
    .filter(({ linkId }) => linkId !== "main-problem");
  for (const item of hidden) expect(sheet).not.toContain(t(questionKey(item)));
  const place = hidden.find(({ linkId }) => linkId === "first-place");
  expect(place && sheet.includes(t(`${optionKey(place, "upper-arm-shoulder")}.label`))).toBe(false);
});

test("the sheet belongs to the result and the stop page, and replaces them on paper", () => {
  const { send } = show("result", throughout(inDanger), { isAcknowledged: true });
  const isPrinted = () => all("article").length === 1 && all(".page-unprinted").length === 1;
  expect(isPrinted()).toBe(true);
  send({ type: "place.open", place: { at: "urgent" } });
  expect(isPrinted()).toBe(true);
  for (const at of ["review", "start", "disclaimer", "choosing"] as const) {
    send({ type: "place.open", place: { at } });
    expect(all("article, .page-unprinted")).toEqual([]);
  }
});
