import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { buildOf } from "../../.tools/build.ts";
import app from "../../package.json" with { type: "json" };
import { questionnaire } from "../../src/catalogue.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { itemsOf } from "../../src/engine/path.ts";
import { questionText, shortText } from "../../src/questionnaire/words.ts";
import { answerText } from "../../src/sheet/words.ts";
import { typical } from "../fixtures/answers.ts";
import { pagesFor, throughout } from "../ui/passage.ts";
import { full, inDanger, longest, minimal, tired } from "../ui/people.ts";
import { text } from "../ui/words.ts";
import { newPage, readPdf } from "./browser.ts";
import { visit } from "./drive.ts";

const PEOPLE = { full, minimal, "in danger": inDanger, tired, longest };

const PAPERS = (["A4", "Letter"] as const).flatMap((format) =>
  [true, false].map((printBackground) => ({ format, printBackground })),
);

const asked = (person: Answers) => pagesFor(person).flatMap(({ items }) => items);
const line = (words: string) => words.replace(/\s+/g, " ").trim();

/** A page that shows a place to somebody on a day in November. */
async function come(name: string, person: Answers, answers = throughout(person)): Promise<Page> {
  const page = await newPage();
  await page.clock.setFixedTime("2026-11-22T12:00:00");
  await visit(page, name, person, { answers, isAcknowledged: name === "result", region: "112" });
  return page;
}

/** What of these is on no page as a whole. A row that is split is on none. */
function missing(pages: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.map(line).filter((words) => !pages.some((page) => page.includes(words)));
}

/** A label and what was answered, side by side. */
function rows(person: Answers, label: typeof shortText, isWanted = (_: string) => true) {
  const answers = throughout(person);
  return asked(person)
    .filter(({ linkId }) => isWanted(linkId))
    .map((item) => `${label(text, item)} ${answerText(text, item, answers[item.linkId])}`);
}

describe.each(Object.entries(PEOPLE))("the print for %s", (_, person) => {
  const prints: (readonly string[])[] = [];

  beforeAll(async () => {
    const page = await come("result", person);
    for (const paper of PAPERS) prints.push(readPdf(await page.pdf(paper)));
  });

  test("is on A4 and Letter, with and without backgrounds, whole rows on a page", () => {
    const sides = new Set(itemsOf(questionnaire).flatMap((i) => ("side" in i ? [i.linkId] : [])));
    const isShort = (id: string) => !sides.has(id) && id !== "main-problem" && !!person[id]?.length;
    const wanted = [...rows(person, shortText, isShort), ...rows(person, questionText)];
    for (const pages of prints) expect(missing(pages, wanted)).toEqual([]);
    expect(prints).toHaveLength(4);
  });

  test("has each movement with the left before the right", () => {
    const strength = (linkId: string) => {
      const code = person[linkId];
      return code ? text(`optionSets.strength.${code}.label`) : text("notAnswered");
    };
    const chosen = questionnaire.movements.filter(({ id }) => person.movements?.includes(id));
    const wanted = chosen.map(({ id, nerve }) =>
      [
        text(`movements.${id}.short`),
        strength(`${id}-left`),
        strength(`${id}-right`),
        text(`nerves.${nerve}`),
      ].join(" "),
    );
    for (const pages of prints) expect(missing(pages, wanted)).toEqual([]);
  });

  test("has every finding by name, features with how they stand", () => {
    const { findings, urgency } = assess(questionnaire, person);
    const wanted = findings.map(({ id, kind, status }) => {
      const isFeature = kind === "core" || kind === "supportive";
      return text(`findings.${id}.name`) + (isFeature ? ` ${text(`sheet.status.${status}`)}` : "");
    });
    wanted.push(text(`urgency.${urgency}.title`));
    for (const pages of prints) expect(missing(pages, wanted)).toEqual([]);
  });

  test("says what is not known, the main problem, the date, the versions and the limits", () => {
    const { id, version, rules } = questionnaire;
    const wanted = [
      ...asked(person)
        .filter(({ linkId, type }) => type !== "text" && !person[linkId]?.length)
        .map((item) => shortText(text, item)),
      [person["main-problem"] ?? []].flat().join(),
      "2026-11-22",
      text("sheet.versions", { id, version, rules, app: `${app.version}+${buildOf(".")}` }),
      text("lines.not-a-diagnosis"),
    ];
    for (const pages of prints) expect(missing(pages, wanted)).toEqual([]);
  });

  test("has the summary before the answers, and nothing to press", () => {
    for (const pages of prints) {
      const all = pages.join(" ");
      expect(all.indexOf(text("sheet.title"))).toBe(0);
      const [summary = ""] = all.split(text("sheet.fullLead"));
      expect(summary).toContain(text("sheet.findings"));
      expect(navigation(all)).toEqual([]);
    }
  });
});

test("the stop page prints the same sheet, with the signs first", async () => {
  const page = await come("get-help-now", inDanger);
  const pages = readPdf(await page.pdf({ format: "A4" }));
  expect(missing(pages, rows(inDanger, questionText))).toEqual([]);
  expect(pages[0]).toContain(text("items.emergency-signs.options.cannot-walk.label"));
  expect(navigation(pages.join(" "))).toEqual([]);
});

test("a sheet begun in an emergency has what was answered so far", async () => {
  const page = await come("get-help-now", {}, { "emergency-signs": ["chest-pain"] });
  const pages = readPdf(await page.pdf({ format: "Letter" }));
  expect(pages[0]).toContain(text("items.emergency-signs.options.chest-pain.label"));
  expect(pages[0]).toContain(text("urgency.emergency.title"));
});

test("answers that are no longer asked for are not printed", async () => {
  const page = await come("result", tired, { ...throughout(full), ...throughout(tired) });
  const all = readPdf(await page.pdf({ format: "A4" })).join(" ");
  const hidden = asked(full).filter((item) => !asked(tired).includes(item));
  const isThere = (words: string) => all.includes(line(words));
  expect(hidden.length).toBeGreaterThan(20);
  expect(hidden.filter((item) => isThere(questionText(text, item)))).toEqual([]);
  expect(
    rows(full, shortText, (id) => hidden.some(({ linkId }) => linkId === id)).filter(isThere),
  ).toEqual([]);
});

test.each(["result", "get-help-now"])("the print of %s is asked for once a press", async (name) => {
  const page = await newPage();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.append("printed ");
  });
  await visit(page, name, inDanger, { isAcknowledged: name === "result" });
  const drawn = () => page.locator("#app").innerHTML();
  const before = await drawn();
  await page
    .getByRole("button", { name: text("result.print") })
    .first()
    .click();
  expect(await drawn()).toBe(before);
  const calls = () => page.evaluate(() => document.documentElement.lastChild?.textContent);
  expect(await calls()).toBe("printed ");
});

test("the summary of a usual case is one page", async () => {
  const page = await come("result", typical);
  for (const paper of PAPERS) {
    const [first = "", second = ""] = readPdf(await page.pdf(paper));
    expect(first).toContain(text("sheet.limits"));
    expect(second.indexOf(text("sheet.full"))).toBe(0);
  }
});

/** What is left of words to press by when all that may be printed is taken away. */
function navigation(all: string): readonly string[] {
  const items = itemsOf(questionnaire);
  const labels = items.flatMap((item) => [shortText(text, item), questionText(text, item)]);
  const spoken = Object.values(PEOPLE).flatMap((person) =>
    asked(person).map((item) => answerText(text, item, throughout(person)[item.linkId])),
  );
  const names = questionnaire.findings.map(({ id }) => text(`findings.${id}.name`));
  const known = [...labels, ...spoken, ...names].sort((a, b) => b.length - a.length);
  const rest = known.reduce((left, words) => left.replaceAll(line(words), ""), all);
  const keys = ["continue", "back", "change", "skip", "why", "footer.delete", "footer.stay"];
  const more = [
    "result.print",
    "result.review",
    "result.startAgain",
    "result.sources",
    "urgent.goOn",
  ];
  const buttons = [...keys, ...more].map((key) => text(key));
  return buttons.filter((words) => new RegExp(`\\b${words}\\b`).test(rest));
}
