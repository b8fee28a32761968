import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import type { Earlier } from "../../src/engine/changes.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { saidOf } from "../../src/session/said.ts";
import { Changes } from "../../src/ui/print/Changes.tsx";
import { typical } from "../fixtures/answers.ts";
import { all, descriptionOf, fileField, one, said, saidByItself } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const answers = throughout(full);

const fileWith = (record: Answers = answers, savedOn = "2026-05-01") =>
  new File(
    [fileOf(questionnaire, { ...newSession, answers: record }, { savedOn, language: "en" })],
    "a.json",
  );

const earlier: readonly Earlier[] = [
  { savedOn: "2025-01-31", answers: { ...answers, "grip-right": "clearly", cramps: null } },
  { savedOn: "2026-05-01", answers },
];

describe("opening a file", () => {
  test("is offered on the start page, with a word on what it is for", () => {
    show("start", {}, { isAccepted: false });
    expect(descriptionOf(screen.getByRole("button", { name: t("start.open") }))).toBe(
      t("start.openHint"),
    );
  });

  test("tells that it is open, and the same file can be chosen again", async () => {
    const { context, place } = show("start");
    const input = fileField(t("start.open"));
    await userEvent.upload(input, fileWith());
    await waitFor(() => expect(said(one("[role=status]"))).toContain(t("notice.opened")));
    expect(context().session.answers).toEqual(answers);
    expect(place()).toEqual({ at: "review" });
    expect(input.value).toBe("");
    expect(screen.queryByRole("button", { name: t("setAside.bringBack") })).toBeNull();
  });

  test("in place of answers sets them aside, until the person deletes them", async () => {
    const { context, send } = show("start", throughout(typical), { answerer: "helper" });
    const before = saidOf(context().session);
    const bringingBack = () => screen.queryByRole("button", { name: t("setAside.bringBack") });
    await userEvent.upload(fileField(t("start.open")), fileWith());
    await userEvent.click(await screen.findByRole("button", { name: t("setAside.bringBack") }));
    expect(saidOf(context().session)).toEqual(before);
    for (const at of ["result", "review", "start"] as const) {
      send({ type: "place.open", place: { at } });
      expect(bringingBack()).not.toBeNull();
    }
    await userEvent.click(screen.getByRole("button", { name: t("setAside.delete") }));
    expect(bringingBack()).toBeNull();
    expect(context().session.setAside).toEqual([]);
    expect(saidOf(context().session)).toEqual(before);
  });

  test("that cannot be read is told, and changes nothing", async () => {
    const { context } = show("start", answers);
    const before = context();
    await userEvent.upload(fileField(t("start.open")), new File(["?"], "a.json"));
    const words = t("notice.file-not-readable");
    await waitFor(() => expect(saidByItself()).toContain(words));
    expect(context()).toEqual({
      ...before,
      notice: "file-not-readable",
      noticeAt: "open-file",
      isTellingOdd: true,
    });
  });
});

test.each(["review", "keep"] as const)("on the page %s a file can be saved", (at) => {
  show(at, answers);
  expect(screen.getByRole("button", { name: t("file.save") })).toBeDefined();
  expect(screen.queryByRole("button", { name: t("file.share") })).toBeNull();
});

test("sharing is offered where the browser can", () => {
  show("keep", answers, { canShare: { file: true, text: true } });
  expect(screen.getByRole("button", { name: t("file.share") })).toBeDefined();
});

const inWords = { first: "31 January 2025", second: "1 May 2026", today: "22 November 2026" };

/** The rows of the table, each with its cells as they are said; a date that stands in a cell is for narrow pages. */
const rowsIn = (part: Element) =>
  all("[data-change]", part).map((row) => [
    row.getAttribute("data-change"),
    ...all("td > :last-child", row).map(said),
  ]);

describe("then and now", () => {
  test("without an earlier file shows none", () => {
    show("keep", answers);
    expect(all(".compare :is(table, details, .compare-files)")).toEqual([]);
  });

  test("is one table with a column for each date, the oldest first and today last", () => {
    show("keep", answers, { earlier });
    const table = within(one(".compare")).getByRole("table", { name: t("compare.caption") });
    expect(within(table).getAllByRole("columnheader").map(said)).toEqual([
      t("compare.item"),
      inWords.first,
      inWords.second,
      t("compare.today", { date: inWords.today }),
    ]);
    expect(all("thead th", table).map((head) => head.getAttribute("scope"))).toEqual(
      Array(4).fill("col"),
    );
    expect(all(".compare table")).toHaveLength(1);
  });

  test("has a row for each answer that is not alike, a movement in one row, and no other", () => {
    show("keep", answers, { earlier });
    const table = one(".compare table");
    const sides = (left: string, right: string) => t("compare.sides", { left, right });
    const [same, aBit, clearly] = ["same", "a-bit", "clearly"].map((code) =>
      t(`optionSets.strength.${code}.label`),
    ) as [string, string, string];
    expect(rowsIn(table)).toEqual([
      ["changes", t("compare.first"), "1", "0"],
      ["grip", sides(same, clearly), sides(same, aBit), sides(same, aBit)],
      ["cramps", t("notAnswered"), ...Array(2).fill(t("items.cramps.options.sometimes.label"))],
    ]);
  });

  test("has its rows under the sections of the check page", () => {
    show("keep", answers, { earlier });
    const titles = all('.compare th[scope="rowgroup"]').map(said);
    const sections = questionnaire.sections.map(({ id }) => t(`sections.${id}`));
    expect(titles[0]).toBe(t("compare.counted"));
    expect(sections.filter((title) => titles.includes(title))).toEqual(titles.slice(1));
  });

  test("counts the questions with the same answer, and shows them on request", () => {
    show("keep", answers, { earlier });
    const rows = all(".compare-same > div");
    expect(said(one(".compare details > summary"))).toBe(
      t("compare.unchanged", { count: rows.length }),
    );
    const labels = rows.map((row) => said(one("dt", row)));
    expect(labels).toContain(t("items.weakness.short"));
    expect(labels).not.toContain(t("items.cramps.short"));
    expect(labels).not.toContain(t("movements.grip.short"));
  });

  test("each cell has its date beside it for pages that are narrow, said once to those who hear it", () => {
    show("keep", answers, { earlier });
    for (const row of all(".compare [data-change]")) {
      const dates = all("td > [aria-hidden=true]", row).map(said);
      expect(dates).toEqual(all(".compare thead th").slice(1).map(said));
    }
  });

  test("tells apart what was not asked, what was not asked in that version, and what was left empty", () => {
    const { walking: _, cramps: __, ...short } = answers;
    const old = { savedOn: "2025-01-31", version: "1.0.0", answers: short };
    const quiet = { savedOn: "2026-05-01", answers: { ...answers, walking: null } };
    show("keep", { ...answers, walking: "no" }, { earlier: [old, quiet] });
    const said = rowsIn(one(".compare table"));
    const cells = (id: string) => said.find(([row]) => row === id)?.slice(1, 3);
    expect(cells("walking")).toEqual([t("compare.notInVersion"), t("notAnswered")]);
    expect(cells("cramps")?.[0]).toBe(t("compare.notAsked"));
  });

  test("says what the answers came to on each day where it is not the same", () => {
    const danger = { ...answers, "urgent-signs": ["limb-injury"] };
    show("keep", answers, { earlier: [{ savedOn: "2025-01-31", answers: danger }] });
    const urgencies = [danger, answers].map((record) => assess(questionnaire, record).urgency);
    expect(new Set(urgencies).size).toBe(2);
    expect(rowsIn(one(".compare [data-group=outcome]"))[0]).toEqual([
      "urgency",
      ...urgencies.map((urgency) => t(`urgency.${urgency}.title`)),
    ]);
  });

  test("says that nothing differs where nothing does", () => {
    show("keep", answers, { earlier: [{ savedOn: "2025-01-31", answers }] });
    expect(all(".compare table")).toEqual([]);
    expect(said(one(".compare"))).toContain(t("compare.same"));
  });

  test("judges nothing: no way is up or down", () => {
    show("keep", answers, { earlier });
    const copy = one(".compare").cloneNode(true) as HTMLElement;
    for (const value of all("dd, td", copy)) value.remove();
    expect(said(copy)).not.toMatch(/worse|better|improv|declin|progress|stable|up\b|down\b/i);
  });

  test("a file can be taken away again, and the focus stays near", async () => {
    const { context } = show("keep", answers, { earlier });
    const [first] = screen.getAllByRole("button", {
      name: t("compare.remove", { date: inWords.first }),
    });
    if (!first) throw new Error("Nothing can be removed.");
    await userEvent.click(first);
    expect(context().session.earlier).toEqual(earlier.slice(1));
    expect(document.activeElement).toBe(one("#compare"));
  });

  test("files are compared one after the other, and what was open stays open", async () => {
    const { context } = show("keep", answers);
    const input = () => fileField(t("compare.choose"));
    await userEvent.upload(input(), fileWith(answers, "2026-05-01"));
    await waitFor(() => expect(context().session.earlier).toHaveLength(1));
    await userEvent.upload(input(), [fileWith(typical, "2024-02-29"), fileWith(answers)]);
    await waitFor(() => expect(context().session.earlier).toHaveLength(2));
    expect(context().session.earlier.map(({ savedOn }) => savedOn)).toEqual([
      "2024-02-29",
      "2026-05-01",
    ]);
    expect(context().session.answers).toEqual(answers);
  });
});

describe("then and now on paper", () => {
  const page = { "main-problem": "Before.", sex: "male", cold: "no" };
  const changed = [{ savedOn: "2025-01-31", answers: { ...answers, ...page } }];
  const print = { audience: "all", hasWords: true, hasAgeAndSex: true, hasCode: false } as const;

  test("is not there without an earlier file", () => {
    show("result", answers, { part: Changes });
    expect(all("section")).toEqual([]);
  });

  test("is a table with a column for each date", () => {
    show("result", answers, { part: Changes, earlier: changed, print });
    const heads = screen.getAllByRole("columnheader").map(said);
    expect(heads).toEqual([
      t("summary.changesItem"),
      inWords.first,
      t("compare.today", { date: inWords.today }),
    ]);
    const ids = all("[data-change]").map((row) => row.getAttribute("data-change"));
    expect(ids).toEqual(["cold", "sex", "main-problem"]);
  });

  test("leaves out what the person keeps off the paper", () => {
    const fewer = { ...print, hasWords: false, hasAgeAndSex: false };
    show("result", answers, { part: Changes, earlier: changed, print: fewer });
    const ids = all("[data-change]").map((row) => row.getAttribute("data-change"));
    expect(ids).toEqual(["cold"]);
  });

  describe("where what changed is left out", () => {
    const fewer = { ...print, hasWords: false, hasAgeAndSex: false };
    const onlyLeftOut = [
      { savedOn: "2025-01-31", answers: { ...answers, "main-problem": "Before.", sex: "male" } },
      { savedOn: "2025-05-31", answers: { ...answers, "main-problem": "Then.", sex: "male" } },
    ];

    test("it says that something is left out, and not that nothing changed", () => {
      show("result", answers, { part: Changes, earlier: onlyLeftOut, print: fewer });
      const paper = said(one("[data-part=changes]"));
      expect(paper).toContain(t("summary.changesLeftOut"));
      expect(paper).toContain(t("summary.changesNoneHere"));
      expect(paper).not.toContain(t("summary.changesNone"));
    });

    test("what is counted is what is printed, on the screen all", () => {
      const counts = (part = "") => all(`${part} [data-change=changes] td > :last-child`).map(said);
      const cold = onlyLeftOut.map((record, at) =>
        at === 0 ? { ...record, answers: { ...record.answers, cold: "no" } } : record,
      );
      show("result", answers, { part: Changes, earlier: cold, print: fewer });
      expect(counts()).toEqual([t("compare.first"), "1", "0"]);
      cleanup();
      show("result", answers, { part: Changes, earlier: cold, print });
      expect(counts()).toEqual([t("compare.first"), "2", "2"]);
      cleanup();
      show("keep", answers, { earlier: cold, print: fewer });
      expect(counts(".compare")).toEqual([t("compare.first"), "2", "2"]);
    });

    test("the same is said whether or not what is left out changed, so that it gives nothing away", () => {
      show("result", answers, { part: Changes, earlier: onlyLeftOut, print: fewer });
      const changed = said(document.body);
      cleanup();
      const same = onlyLeftOut.map(({ savedOn }) => ({ savedOn, answers }));
      show("result", answers, { part: Changes, earlier: same, print: fewer });
      expect(said(document.body)).toBe(changed);
    });
  });

  test("says so where no answer changed, and how many are the same", () => {
    show("result", answers, { part: Changes, earlier: [{ savedOn: undefined, answers }] });
    expect(all("table")).toEqual([]);
    expect(said(one("[data-part=changes]"))).toContain(t("summary.changesNone"));
    expect(said(one("[data-part=changes]"))).toMatch(/same answer on each day: [1-9]/);
  });

  test("a file without a date has a column that says so", () => {
    const undated = [{ savedOn: undefined, answers: { ...answers, cold: "no" } }];
    show("result", answers, { part: Changes, earlier: undated });
    expect(said(one("thead"))).toContain(t("compare.noDate"));
  });
});
