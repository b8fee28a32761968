import { afterEach, expect, test, vi } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { itemsOf } from "../../src/engine/path.ts";
import type { Place } from "../../src/machine/place.ts";
import { ANSWERERS, COMFORTS, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { all, said } from "./dom.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { before, full, inDanger, people, tired } from "./people.ts";
import { closed, heading, itemPhrases, list, pagePhrases } from "./phrases.ts";
import { show } from "./render.tsx";
import { announced, spoken } from "./spoken.ts";
import { t } from "./words.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each kind of page as a screen reader says it, from top to end: what is expected is built from the words. */

const PAGES = [
  ...pagesFor(full).map((page) => ({ page, person: full })),
  ...pagesFor(tired)
    .filter(({ id }) => id === "instead")
    .map((page) => ({ page, person: tired })),
].map((entry) => ({ ...entry, id: entry.page.id }));

test.each(PAGES)(
  "$id says its part, its question, its hint and each option",
  async ({ page, person }) => {
    const answers = throughout(person);
    show({ at: "asking", pageId: page.id }, answers, { isBackgroundWanted: true });
    expect(await spoken()).toEqual(pagePhrases(page, answers));
  },
);

test("a page that nobody has answered says that nothing is checked", async () => {
  const answers = upTo(full, "weakness");
  show({ at: "asking", pageId: "weakness" }, answers);
  const phrases = await spoken();
  expect(phrases.filter((phrase) => phrase.startsWith("radio, "))).toHaveLength(5);
  expect(phrases.filter((phrase) => phrase.includes(", checked"))).toEqual([]);
});

test("what is around the page comes in the same order everywhere", async () => {
  show({ at: "asking", pageId: "course" }, throughout(full));
  // The name stands in an element of its own, beside the mark.
  const top = [
    `button, ${t("skip")}`,
    "banner",
    `link, ${t("name")}`,
    t("name"),
    `link, ${t("header.comfort")}`,
  ];
  const back = [`navigation, ${t("back")}`, `link, ${t("back")}`, "status", "main"];
  const phrases = await spoken("document");
  expect(phrases.slice(0, 10)).toEqual(["document", ...top, ...back]);
  const foot = ["contentinfo", t("footer.stay"), `button, ${t("footer.delete")}`];
  expect(phrases.slice(-3)).toEqual(foot);
});

test("a refused page says the problem first, and again at its question", async () => {
  const { submit } = show({ at: "asking", pageId: "weakness" }, upTo(full, "weakness"));
  submit({});
  const problem = t("error.required-single");
  const phrases = await spoken();
  const summary = [`region, ${t("error.title")}`, "alert", heading(t("error.title"), 2)];
  expect(phrases.slice(0, 7)).toEqual(["main", ...summary, ...list([`link, ${problem}`])]);
  const item = itemsOf(questionnaire).find(({ linkId }) => linkId === "weakness");
  if (!item) throw new Error("It is not asked.");
  const asked = itemPhrases(item, 1, undefined, problem);
  expect(phrases.slice(9, 9 + asked.length)).toEqual(asked);
});

test("a date that is none is said to be invalid, and why", async () => {
  const { submit } = show({ at: "asking", pageId: "time" }, upTo(full, "time"));
  submit({ "onset-date": "spring" });
  const field = (await spoken()).find((phrase) => phrase.startsWith("textbox, "));
  expect(field).toContain(`${t("error.prefix")} ${t("error.not-a-date")}`);
  expect(field).toMatch(/, invalid$/);
});

test("a notice is said wherever the person reads, and the place for it is there before", async () => {
  const { send } = show({ at: "asking", pageId: "weakness" }, upTo(full, "weakness"));
  const told = `polite: ${t("notice.label")}: ${t("notice.not-kept")}`;
  const phrases = await announced(() => send({ type: "notice.show", notice: "not-kept" }));
  expect(phrases).toEqual([told]);
});

test("the start says what to do in an emergency before anything can be pressed", async () => {
  show("start", {}, { isAccepted: false });
  const phrases = await spoken();
  const [time, ...know] = t.list("start.know");
  expect(phrases.slice(0, 8)).toEqual([
    "main",
    heading(t("start.title"), 1),
    t("start.lead"),
    `region, ${t("start.emergencyTitle")}`,
    heading(t("start.emergencyTitle"), 2),
    t("start.emergency"),
    time,
    `link, ${t("start.go")}`,
  ]);
  for (const part of ["what", "not", "know", "hand"]) {
    const at = phrases.indexOf(heading(t(`start.${part}Title`), 2));
    const saved = part === "know" ? t.list("start.saved") : [];
    const texts = part === "know" ? know : t.list(`start.${part}`);
    const lines = list([...texts, ...saved]);
    expect(phrases.slice(at + 1, at + 1 + lines.length)).toEqual(lines);
  }
});

test("before the start it says what this is not, and who may answer", async () => {
  show("disclaimer", {}, { isAccepted: false });
  const asked = t("disclaimer.answerer");
  const options = ANSWERERS.flatMap((answerer, index) => {
    const label = t(`disclaimer.${answerer}`);
    const state = answerer === "self" ? "checked" : "not checked";
    return [`radio, ${label}, ${state}, position ${index + 1}, set size 2`, label];
  });
  expect(await spoken()).toEqual([
    "main",
    heading(t("disclaimer.title"), 1),
    ...list(t.list("disclaimer.points")),
    `group, ${asked}`,
    asked,
    heading(asked, 2),
    ...options,
    ...closed(t("disclaimer.region")),
    `link, ${t("disclaimer.accept")}`,
  ]);
});

test("the choice says what each way brings before it can be pressed", async () => {
  const answers = throughout({ ...tired, "other-symptoms": null });
  show("choosing", answers);
  expect(await spoken()).toEqual([
    "main",
    heading(t("choice.title"), 1),
    t("choice.lead"),
    t("choice.skipText"),
    `button, ${t("choice.skip")}`,
    t("choice.addText"),
    `button, ${t("choice.add")}`,
  ]);
});

test("who stops for now hears what to do then, and how to go on", async () => {
  show("pause", throughout(full));
  const phrases = await spoken();
  const start = [heading(t("pause.title"), 1), t("pause.lead")];
  const lines = list(t.list("pause.back"));
  const first = ["main", ...start, ...lines, `link, ${t("pause.goOn")}`];
  expect(phrases.slice(0, first.length)).toEqual(first);
  const headings = phrases.filter((phrase) => phrase.startsWith("heading, ")).slice(1);
  expect(headings).toContain(heading(t("keeping.title"), 2));
  expect(headings).toContain(heading(t("pause.print"), 2));
  expect(headings.every((phrase) => phrase.endsWith("level 2"))).toBe(true);
});

test("the settings say each choice with its state, and then the way back", async () => {
  show("comfort", throughout(full));
  const settings = (["size", "contrast", "hand", "numbers"] as const).flatMap((name) => {
    const title = t(`comfort.${name}.title`);
    const key = `comfort.${name}.hint`;
    const hint = t.has(key) ? [t(key)] : [];
    const options = COMFORTS[name].flatMap((value, index) => {
      const label = t(`comfort.${name}.${value}`);
      const state = newSession.comfort[name] === value ? "checked" : "not checked";
      const place = `position ${index + 1}, set size ${COMFORTS[name].length}`;
      return [`radio, ${label}, ${state}, ${place}`, label];
    });
    return [["group", title, ...hint].join(", "), title, heading(title, 2), ...hint, ...options];
  });
  const first = ["main", heading(t("comfort.title"), 1), t("comfort.lead"), ...settings];
  const phrases = await spoken();
  expect(phrases.slice(0, first.length)).toEqual(first);
  const last = [t("comfort.stay"), `link, ${t("comfort.done")}`];
  expect(phrases.slice(-last.length)).toEqual(last);
});

test("the stop page says what it is, whom to call, what to do and what to say", async () => {
  show("urgent", upTo(inDanger, "urgent"));
  const key = "urgency.emergency";
  const [need = "", ...asks] = t.list(`${key}.say`);
  const numbers = REGIONS.filter((region) => region !== "other");
  const calls = numbers.map((number) => `link, ${t("call.number", { number })}`);
  const places = list(calls).flatMap((phrase, index) => {
    const number = numbers[index / 2 - 1];
    return number ? [phrase, number, t(`region.where.${number}`)] : [phrase];
  });
  const signs = ["cannot-walk", "chest-pain"].map((code) =>
    t(`items.emergency-signs.options.${code}.label`),
  );
  expect(await spoken()).toEqual([
    "main",
    `region, ${t(`${key}.title`)}`,
    heading(t(`${key}.title`), 1),
    t(`${key}.lead`),
    t("call.local"),
    ...places,
    heading(t("result.next"), 2),
    ...list(t.list(`${key}.steps`)),
    heading(t("result.say"), 2),
    ...[need, t("say.emergency-signs.cannot-walk"), t("say.emergency-signs.chest-pain"), ...asks],
    heading(t("result.because"), 2),
    ...list(signs),
    ...closed(t("call.other")),
    `button, ${t("result.print")}`,
    t("result.printText"),
    t("urgent.goOnText"),
    `button, ${t("urgent.goOn")}`,
    `link, ${t("urgent.back")}`,
  ]);
});

test("the review says each question, its answer and which one a link changes", async () => {
  show("review", throughout(full));
  const phrases = await spoken();
  const question = t("items.weakness.question");
  const at = phrases.indexOf(question);
  expect(phrases.slice(at - 1, at + 5)).toEqual([
    "term",
    question,
    "definition",
    t("items.weakness.options.yes.label"),
    "definition",
    `link, ${t("changeAnswer", { question })}`,
  ]);
});

test.each(Object.entries(people))(
  "the result of %s says first what heads it, then how soon, and no heading is out of turn",
  async (_, person) => {
    show("result", throughout(person), { isAcknowledged: true, earlier: before });
    const { urgency } = (all("main")[0] ?? document.body).dataset;
    const phrases = await spoken();
    const title = t(`urgency.${urgency}.title`);
    const lead = t(`urgency.${urgency}.lead`);
    const { pattern } = (all("main")[0] ?? document.body).dataset;
    // At an ordinary visit it is what to discuss there.
    const isFirst = urgency === "see-doctor" && /^(several|some)-features$/.test(pattern ?? "");
    const first = isFirst
      ? [
          heading(t(`pattern.${pattern}.title`), 1),
          t(`pattern.${pattern}.lead`),
          t("lines.not-a-diagnosis"),
        ]
      : [];
    const told = [`region, ${title}`, heading(title, isFirst ? 2 : 1), lead];
    expect(phrases.slice(0, 4 + first.length)).toEqual(["main", ...first, ...told]);
    const levels = phrases.flatMap((phrase) => {
      const level = /^heading, .*, level (\d)$/.exec(phrase)?.[1];
      return level ? [Number(level)] : [];
    });
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  },
);

type Visit = { readonly name: string; readonly place: Place; readonly person: Answers };

const PLACES: readonly Visit[] = [
  ...PAGES.map(
    ({ id, person }): Visit => ({
      name: `the question “${id}”`,
      place: { at: "asking", pageId: id },
      person,
    }),
  ),
  { name: "the start", place: { at: "start" }, person: full },
  { name: "the pause", place: { at: "pause" }, person: full },
  { name: "the comfort", place: { at: "comfort" }, person: full },
  { name: "the review", place: { at: "review" }, person: full },
  { name: "the result", place: { at: "result" }, person: full },
];

test.each(PLACES)(
  "at $name each button and link has a name of its own, and Continue is one",
  async ({ place, person }) => {
    show(place, throughout(person), { isBackgroundWanted: true });
    const names = (await spoken("document")).filter((phrase) => /^(button|link), /.test(phrase));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const isAsking = place.at === "asking";
    expect(names.filter((name) => name === `button, ${t("continue")}`)).toHaveLength(+isAsking);
    // Who speaks to the page says what they see.
    const hidden = all(":is(a, button)[aria-label]").filter(
      (control) => !control.getAttribute("aria-label")?.startsWith(said(control)),
    );
    expect(hidden).toEqual([]);
  },
);
