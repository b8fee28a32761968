import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import type { Earlier } from "../../src/engine/changes.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { saidOf } from "../../src/session/said.ts";
import { Changes } from "../../src/ui/print/Changes.tsx";
import { typical } from "../fixtures/answers.ts";
import { all, descriptionOf, one, said } from "./dom.ts";
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
    expect(descriptionOf(screen.getByLabelText(t("start.open")))).toBe(t("start.openHint"));
  });

  test("tells that it is open, and the same file can be chosen again", async () => {
    const { context, place } = show("start");
    const input = screen.getByLabelText<HTMLInputElement>(t("start.open"));
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
    await userEvent.upload(screen.getByLabelText(t("start.open")), fileWith());
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
    await userEvent.upload(screen.getByLabelText(t("start.open")), new File(["?"], "a.json"));
    const words = t("notice.file-not-readable");
    await waitFor(() => expect(said(one("[role=status]"))).toContain(words));
    expect(context()).toEqual({ ...before, notice: "file-not-readable" });
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

describe("then and now", () => {
  test("without an earlier file shows none", () => {
    show("keep", answers);
    expect(all(".compare [data-change], .compare figure, .compare .panel")).toEqual([]);
  });

  test("sets what was said then beside what is said now", () => {
    show("keep", answers, { earlier: earlier.slice(0, 1) });
    const rows = all(".compare [data-change]").map(said);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Grip, right.*Then.*Clearly weaker.*Now.*A bit weaker/);
    expect(rows[1]).toMatch(/Cramps.*Then.*Not answered.*Now.*Sometimes/);
    const lead = said(one(".compare .panel"));
    expect(lead.indexOf(t("compare.changed"))).toBeLessThan(lead.indexOf("Grip"));
    expect(lead.indexOf(t("compare.once"))).toBeLessThan(lead.indexOf("Cramps"));
  });

  test("judges nothing: no way is up or down", () => {
    show("keep", answers, { earlier });
    const copy = one(".compare").cloneNode(true) as HTMLElement;
    for (const value of all("dd", copy)) value.remove();
    expect(said(copy)).not.toMatch(/worse|better|improv|declin|progress|stable|up\b|down\b/i);
  });

  test("of several files shows the days, drawn and as a table", () => {
    show("keep", answers, { earlier });
    const figure = within(one(".compare figure"));
    expect(figure.getByRole("img", { name: t("days.drawing") })).toBeDefined();
    const cells = figure.getAllByRole("row").map((row) => said(row));
    expect(cells.slice(1)).toEqual([
      `2025-01-31${t("days.first")}`,
      "2026-05-011",
      `${t("days.now", { date: "2026-11-22" })}0`,
    ]);
    expect(all(".compare circle + text").map(said)).toEqual(["–", "1", "0"]);
  });

  test("a file can be taken away again, and the focus stays near", async () => {
    const { context } = show("keep", answers, { earlier });
    const [first] = screen.getAllByRole("button", { name: /^Remove this file.*2025-01-31$/ });
    if (!first) throw new Error("Nothing can be removed.");
    await userEvent.click(first);
    expect(context().session.earlier).toEqual(earlier.slice(1));
    expect(document.activeElement).toBe(one("#compare"));
  });

  test("files are compared one after the other, and what was open stays open", async () => {
    const { context } = show("keep", answers);
    const input = () => screen.getByLabelText(t("compare.choose"));
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
    expect(all(".changes-table")).toEqual([]);
  });

  test("is a table of then and now, with the days above", () => {
    show("result", answers, { part: Changes, earlier: changed, print });
    const heads = screen.getAllByRole("columnheader").map(said);
    expect(heads).toEqual([t("summary.changesItem"), "2025-01-31", "2026-11-22"]);
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
      const paper = said(one("table.changes-table").parentElement ?? document.body);
      expect(paper).toContain(t("summary.changesLeftOut"));
      expect(paper).toContain(t("summary.changesNoneHere"));
      expect(paper).not.toContain(t("summary.changesNone"));
    });

    test("the days count what is printed, on the screen all", () => {
      const counts = () => all(".file-days td").map(said);
      show("result", answers, { part: Changes, earlier: onlyLeftOut, print: fewer });
      expect(counts()).toEqual([t("days.first"), "0", "0"]);
      cleanup();
      show("result", answers, { part: Changes, earlier: onlyLeftOut, print });
      expect(counts()).toEqual([t("days.first"), "1", "2"]);
      cleanup();
      show("keep", answers, { earlier: onlyLeftOut, print: fewer });
      expect(all(".compare .file-days td").map(said)).toEqual([t("days.first"), "1", "2"]);
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

  test("says so where no answer changed", () => {
    show("result", answers, { part: Changes, earlier: [{ savedOn: undefined, answers }] });
    expect(said(one(".changes-table"))).toContain(t("summary.changesNone"));
    expect(said(one(".changes-table"))).toContain(t("compare.noDate"));
  });
});
