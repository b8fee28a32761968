import { beforeAll, describe, expect, test } from "vitest";
import paperWords from "../../../questionnaires/locales/en/app.paper.json" with { type: "json" };
import { citations } from "../../../questionnaires/mmn/questionnaire.json?judging";
import { questionnaire as mmn } from "../../../src/app/whole.ts";
import { printed } from "../../../src/authoring/paper/printed.ts";
import { paperOf, type Question } from "../../../src/authoring/paper.ts";
import { translator } from "../../../src/i18n/translator.ts";
import { isSide } from "../../../src/questionnaire/side.ts";
import { dayText } from "../../../src/wording/day-text.ts";
import { optionKey, questionKey } from "../../../src/wording/keys.ts";
import { all, one, said } from "../../ui/dom.ts";
import { t } from "../../ui/words.ts";

const paperT = translator("en", { ui: paperWords });
const paper = paperOf(mmn);
const questions = paper.parts.flatMap((part) => part.questions);
const named = questions.map((question) => [question.item.linkId, question] as const);

/** What is printed under a number. */
const block = (number: number) => one(`#q${number}`);
const goTo = (number: number) => paperT("paper.goTo", { number });

beforeAll(() => {
  document.body.innerHTML = printed(process.cwd(), "en").body;
});

describe.each(named)("the question on %s", (_, question) => {
  const { number, item, kind } = question;

  test("is asked once, beside its number", () => {
    const asked = kind === "table" ? paperT("paper.strength") : t(questionKey(item));
    expect(said(one("h3", block(number)))).toBe(`${number} ${asked}`);
    expect(all("h3").filter((heading) => said(heading).endsWith(` ${asked}`))).toHaveLength(1);
  });

  test("says its hint, unless that is about the screen", () => {
    const key = `items.${item.linkId}.hint`;
    const isScreenOnly = item.linkId === "main-problem";
    if (!t.has(key)) return;
    expect(said(block(number)).includes(t(key))).toBe(!isScreenOnly);
  });

  test("has a box for each option, once, with its words and where it leads", () => {
    if (question.kind !== "choice") return;
    const rows = all(".boxes > li", block(number)).map(said);
    expect(rows).toEqual(question.boxes.map((box) => boxText(question, box)));
    expect(all(".boxes > li > .paper-box", block(number))).toHaveLength(rows.length);
  });

  test("says for whom it is, where it is not for all", () => {
    const lines = all(".gate-line", block(number)).map(said);
    expect(lines).toEqual(question.gates.map((gate) => gateText(question, gate)));
  });
});

test("the table has every movement with its letter, its steps, and a line for either side", () => {
  const table = questions.find((question) => question.kind === "table");
  const rows = table?.kind === "table" ? table.rows : [];
  const codes = table?.kind === "table" ? table.codes : [];
  const bodies = all(".movement-table-row");
  expect(bodies.map((body) => said(one("h4", body)))).toEqual(
    rows.map(({ letter, movement }) => `${letter}${t(`movements.${movement}.title`)}`),
  );
  for (const [index, { movement, items }] of rows.entries()) {
    const body = bodies[index] as HTMLElement;
    for (const step of t.list(`movements.${movement}.steps`)) expect(said(body)).toContain(step);
    const caution = `movements.${movement}.caution`;
    if (t.has(caution)) expect(said(body)).toContain(t(caution));
    const sides = items.filter(isSide).map(({ side }) => t(`summary.${side}`));
    expect(all("thead th", body).map(said)).toEqual(sides);
    expect(all("td .paper-box", body)).toHaveLength(codes.length * sides.length);
    const labels = all('[scope="row"]', body).map(said);
    const item = table?.item;
    expect(item && codes.map((code) => t(`${optionKey(item, code)}.label`))).toEqual(labels);
    const drawing = one(".drawing", body);
    expect(drawing.getAttribute("aria-label")).toBe(t(`movements.${movement}.drawing`));
    expect(all("path", drawing).length).toBeGreaterThan(2);
  }
});

test("under the emergency signs stands what to do at once, with every number", () => {
  const help = said(one(".paper-stop", block(1)));
  expect(help).toContain(t("urgency.emergency.title"));
  for (const step of t.list("urgency.emergency.steps")) expect(help).toContain(step);
  for (const number of ["112", "999", "911", "000", "111"]) {
    expect(help).toContain(`${number} ${t(`region.where.${number}`)}`);
  }
});

test("the end says to see a doctor, and the beginning has the lines of every result and the notes", () => {
  const end = said(one(".closing"));
  const page = said(one("main"));
  for (const step of t.list("urgency.see-doctor.steps")) expect(end).toContain(step);
  const lines = mmn.lines.filter(({ id }) => id !== "on-device");
  for (const { id } of lines) expect(page).toContain(t(`lines.${id}`));
  // These two say what follows from a result, and paper gives none.
  const ofResult = ["other-signs", "known-mmn-worse"];
  for (const { id } of mmn.notes) {
    expect(page.includes(t(`notes.${id}.text`)), id).toBe(!ofResult.includes(id));
  }
  for (const { text: source } of citations) expect(end).toContain(source);
  expect(end).toContain(`${mmn.id} ${mmn.version}`);
  expect(page).toContain(dayText(mmn.reviewBy, "en"));
  expect(page).not.toContain(t("lines.on-device"));
});

test("between the words to say stands that what was ticked is to be told", () => {
  const [first = "", ...others] = t.list("urgency.see-doctor.say");
  const words = [first, paperT("paper.end.tell"), ...others];
  expect(said(one(".closing"))).toContain(words.join(""));
});

test("boxes that count together are listed by the number of their question, the soonest first", () => {
  const parts = all(".together-part");
  expect(parts.map((part) => said(one("h4", part)))).toEqual([
    `${t("urgency.emergency.title")}: ${paperT("paper.see", { number: 1 })}`,
    `${t("urgency.same-day.title")}: ${paperT("paper.see", { number: 2 })}`,
    t("urgency.within-days.title"),
  ]);
  const late = parts.map(said).at(-1);
  for (const step of t.list("urgency.within-days.steps")) expect(late).toContain(step);
  const { number } = questions.find(({ item }) => item.linkId === "swallowing") ?? {};
  expect(parts.map(said).join()).toContain(
    `${paperT("paper.together.question", { number: String(number) })}: “${t("items.swallowing.options.a-little.label")}”`,
  );
});

test("the beginning says what this is not, and has lines for who it is about", () => {
  const page = said(one("main"));
  for (const point of t.list("disclaimer.points")) expect(page).toContain(point);
  const blanks = all(".blank").map(said);
  expect(blanks).toEqual([t("summary.name"), t("summary.born"), t("summary.date")]);
  expect(page).toContain(paperT("paper.self"));
  expect(page).toContain(paperT("paper.helper"));
});

test("it is plain: one heading, no script, no styles within, no control, each id once", () => {
  expect(all("h1")).toHaveLength(1);
  expect(all("script, style, [style], input, button, textarea, select")).toEqual([]);
  const ids = all("[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = all('a[href^="#"]').map((link) => link.getAttribute("href")?.slice(1) ?? "");
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(10);
});

test("every word is there", () => {
  const silent = all("h1, h2, h3, h4, p:not(.blank), li, th, a").filter(
    (each) => said(each) === "",
  );
  expect(silent.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(said(one("main"))).not.toMatch(/\{\{|\b(undefined|null|NaN)\b|\[object/);
});

type Choice = Extract<Question, { kind: "choice" }>;

/** All that stands beside a box. */
function boxText({ item, soon: shared }: Choice, box: Choice["boxes"][number]): string {
  const { code, letter = "", soon, goTo: number } = box;
  const key = optionKey(item, code);
  const example = t.has(`${key}.example`) ? t(`${key}.example`) : "";
  const help = shared || !soon ? "" : t(`urgency.${soon}.title`);
  const place = soon === "emergency" && help ? `: ${paperT("paper.see", { number: 1 })}` : "";
  const next = number === undefined ? "" : goTo(number);
  return [letter, t(`${key}.label`), example, help, place, next].join("");
}

/** The line for whom a question is. */
function gateText(question: Question, gate: Question["gates"][number]): string {
  const { from, to, question: at, linkId, codes } = gate;
  const next = { number: to + 1 };
  if (question.kind === "table") {
    return `${paperT("paper.rows", { question: at })} ${paperT("paper.noRows", next)}`;
  }
  const read = questions.find(({ item }) => item.linkId === linkId);
  const boxes = read?.kind === "choice" ? read.boxes : [];
  const ticked = boxes
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) => (read ? `“${t(`${optionKey(read.item, code)}.label`)}”` : ""));
  const labels = new Intl.ListFormat("en", { type: "disjunction" }).format(ticked);
  const values = { from, to, question: at, labels };
  const key = from === to ? "paper.only" : "paper.onlyRange";
  return `${paperT(key, values)} ${paperT("paper.otherwise", next)}`;
}
