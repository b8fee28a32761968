import { cleanup, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import { VISIT_LIMITS } from "../../src/session/choices.ts";
import { plainOf } from "../../src/summary/plain.ts";
import { wordsOf } from "../../src/summary/words.ts";
import { NOTED, visits } from "../fixtures/visits.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t, toHelper } from "./words.ts";

const answers = throughout(full);
const field = (name: keyof typeof VISIT_LIMITS) => screen.getByLabelText(t(`visit.${name}`));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("the page for notes of a visit", () => {
  test("is found from what can be kept, to which the result leads by a link that names notes", () => {
    show("keep", answers, { isAcknowledged: true });
    const link = screen.getByRole("link", { name: t("visit.link") });
    expect(link.getAttribute("href")).toBe("#/mmn/visit");
    cleanup();
    show("result", answers, { isAcknowledged: true });
    const others = screen.getByRole("link", { name: t("keep.title") });
    expect(others.getAttribute("href")).toBe("#/mmn/keep");
    expect(t("keep.title")).toContain("notes");
  });

  test("has a field for each thing, none of which has to be filled in", async () => {
    const { context } = show("visit", answers);
    const names = ["when", "who", "said", "tests", "treatment", "next"] as const;
    for (const name of names) {
      expect(field(name).hasAttribute("required")).toBe(false);
      await userEvent.type(field(name), `${name}!`);
    }
    const written = Object.fromEntries(names.map((name) => [name, `${name}!`]));
    expect(context().session.visits).toEqual([written]);
  });

  test("begins another visit once something is noted, and leads there", async () => {
    const { context } = show("visit", answers);
    expect(screen.queryByRole("button", { name: t("visit.add") })).toBeNull();
    await userEvent.type(field("said"), "Rest.");
    await press(t("visit.add"));
    expect(context().session.visits).toHaveLength(2);
    expect(document.activeElement).toBe(one("#visit-last"));
    expect(said(one("#visit-last"))).toBe(t("visit.number", { number: 2 }));
    expect(all("main details > summary").map(said)).toEqual([t("visit.number", { number: 1 })]);
  });

  test("lists the visits of before, with their dates in words", () => {
    show("visit", answers, { visits });
    expect(all("main details > summary").map(said)).toEqual([
      t("visit.numberOn", { number: 1, when: "5 March 2026" }),
    ]);
  });

  test("deletes one visit alone, and brings it back", async () => {
    const { context } = show("visit", answers, { visits });
    await press(t("visit.delete", { number: 1 }));
    expect(context().session.visits).toEqual(visits.slice(1));
    expect(document.activeElement).toBe(one("#visit-deleted"));
    await press(t("visit.bringBack"));
    expect(context().session.visits).toEqual(visits);
    expect(document.activeElement).toBe(one("#visit-last"));
  });

  test("says at once where a field is full", async () => {
    const { send } = show("visit", answers);
    const most = VISIT_LIMITS.who;
    const write = (length: number) =>
      send({
        type: "visit.change",
        change: { to: "write", index: 0, field: "who", text: "x".repeat(length) },
      });
    write(most - 1);
    expect(said(one("main"))).not.toContain(t("notice.text-cut", { most }));
    write(most + 9);
    expect(said(one("main"))).toContain(t("notice.text-cut", { most }));
    expect((field("who") as HTMLInputElement).value).toHaveLength(most);
  });

  test("speaks to a helper of the person", () => {
    show("visit", answers, { answerer: "helper" });
    expect(screen.getByLabelText(toHelper("visit.who"))).toBeDefined();
  });
});

describe("on paper", () => {
  const print = { audience: "all", hasWords: true, hasAgeAndSex: true, hasCode: false } as const;
  const rows = () =>
    all("article .visits dl > div").map((row) => [
      said(one("dt", row)),
      one("dd", row).textContent,
    ]);

  test.each(["all", "doctor", "me"] as const)(
    "for %s the notes stand once, after the first page, as they were written",
    (audience) => {
      show("result", answers, { isAcknowledged: true, visits, print: { ...print, audience } });
      expect(all("article .visits")).toHaveLength(1);
      expect(all(".first-page .visits")).toEqual([]);
      const label = (name: string) => t(`summary.visits.${name}`);
      expect(rows()).toEqual([
        [label("when"), "5 March 2026"],
        [label("who"), "Dr Quillon"],
        [label("said"), visits[0]?.said],
        [label("tests"), "Xylotest of the arm"],
        [label("treatment"), "Zandrine tablets"],
        [label("next"), "May 2026"],
        [label("when"), "12 May 2026"],
        [label("who"), "Dr Weiß"],
        [label("said"), "<b>Vermilion</b> &amp; {{name}}"],
      ]);
      expect(all("article .visits b")).toEqual([]);
    },
  );

  test("there are none without notes, and none where own words stay off the paper", () => {
    const blank = Object.fromEntries(Object.keys(VISIT_LIMITS).map((name) => [name, " "]));
    show("result", answers, { isAcknowledged: true, visits: [blank as (typeof visits)[0]] });
    expect(all(".visits")).toEqual([]);
    cleanup();
    show("result", answers, { isAcknowledged: true, visits, print: { ...print, hasWords: false } });
    expect(all(".visits")).toEqual([]);
  });
});

test("the notes are in no other copy: code, FHIR, message, what to say, letter, doctor's screen", () => {
  const { context } = show("result", answers, { isAcknowledged: true, visits });
  const { session } = context();
  const source = { questionnaire, ...session };
  const words = wordsOf(source, t);
  const copies = {
    code: pack(questionnaire, session.answers),
    fhir: JSON.stringify(
      responseOf(questionnaire, session.answers, {
        t,
        authored: "2026-11-22",
        by: session.answerer,
      }),
    ),
    plain: JSON.stringify(plainOf(source, t, { answerer: "self", today: "2026-11-22", app: "x" })),
    words: JSON.stringify(words),
  };
  for (const [name, copy] of Object.entries(copies)) {
    expect(copy.length, name).toBeGreaterThan(20);
    expect(
      NOTED.filter((noted) => copy.includes(noted)),
      name,
    ).toEqual([]);
  }
  expect(words?.later?.message).toBeDefined();
  const bare = show("result", answers, { isAcknowledged: true }).context().session;
  expect(copies.code).toBe(pack(questionnaire, bare.answers));
  cleanup();
  for (const at of ["say", "show"] as const) {
    show(at, answers, { visits });
    const shown = said(one("main"));
    expect(NOTED.filter((noted) => shown.includes(noted))).toEqual([]);
    cleanup();
  }
});
