import { afterEach, describe, expect, test, vi } from "vitest";
import { focusAt } from "../../src/app/focus.ts";
import { newSession } from "../../src/session/new.ts";
import { one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { type Shown, show } from "./render.tsx";
import { t } from "./words.ts";

// Where the focus goes when somebody comes to change an answer, and when they return.

afterEach(() => {
  vi.restoreAllMocks();
});

/** Leads the person as the app does, and tells what has the focus then. */
function led({ place, context }: Pick<Shown, "place" | "context">): Element | null {
  vi.spyOn(window, "scrollTo").mockImplementation(() => {});
  focusAt(place(), context().changed)();
  return document.activeElement;
}

/** A question of a page, as somebody comes to change it. */
function asking(pageId: string, linkId: string, from: "review" | "result" = "review") {
  return { at: "asking", pageId, change: { linkId, from } } as const;
}

test.each([
  ["time", "duration"],
  ["time", "onset-date"],
  ["throat", "swallowing"],
  ["numbness", "numb-side"],
])("of the page %s the question %s is led to", (pageId, linkId) => {
  const shown = show(asking(pageId, linkId), throughout(full));
  const focused = led(shown);
  expect(focused?.tagName).toBe("H2");
  expect(said(focused as HTMLElement)).toBe(t(`items.${linkId}.question`));
});

test("a question that is alone, and a movement, are led to by the heading", () => {
  for (const [pageId, linkId] of [
    ["breathing", "breathing"],
    ["grip", "grip-right"],
  ] as const) {
    expect(led(show(asking(pageId, linkId), throughout(full)))?.tagName).toBe("H1");
  }
});

test("without a question the heading is led to", () => {
  expect(led(show({ at: "asking", pageId: "time" }, throughout(full)))?.tagName).toBe("H1");
});

describe("who returns to the check of the answers", () => {
  test.each([
    ["time", "onset-date", "onset-date"],
    ["throat", "swallowing", "swallowing"],
    // A movement has one row for both sides.
    ["grip", "grip-right", "grip-left"],
  ])("from %s is led to the Change of %s", (pageId, linkId, row) => {
    const shown = show(asking(pageId, linkId), throughout(full));
    shown.send({ type: "place.open", place: { at: "review" } });
    const focused = led(shown);
    expect(focused?.getAttribute("href")).toBe(`#/mmn/${pageId}/${row}`);
    expect(focused).toBe(one(`[data-row~="${linkId}"] .review-change a`));
  });
});

describe("who returns to the result", () => {
  const unknown = throughout({ ...full, reflexes: null });

  test("without an answer is led to what they pressed, opened where it was closed", () => {
    const shown = show(asking("tone", "reflexes", "result"), unknown);
    shown.send({ type: "place.open", place: { at: "result" } });
    const focused = led(shown);
    expect(focused?.closest("[data-open]")).toBe(one('[data-open="reflexes"]'));
    expect(focused?.closest("details:not([open])")).toBeNull();
  });

  test("with an answer is led to the heading, for the page may say something else", () => {
    const shown = show(asking("tone", "reflexes", "result"), unknown);
    shown.submit({ ...throughout(full), reflexes: "brisk" });
    expect(shown.place()).toEqual({ at: "result" });
    expect(led(shown)?.tagName).toBe("H1");
  });
});

test("deleting says where the person was, and what is brought back leads there", () => {
  const shown = show("result", throughout(full));
  one("footer button").click();
  expect(shown.context()).toMatchObject({ session: newSession, deletedAt: { at: "result" } });
  one(".panel button").click();
  expect(shown.place()).toEqual({ at: "result" });
});
