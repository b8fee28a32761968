import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { KEPT_DAYS } from "../../src/session/choices.ts";
import { dayAfter } from "../../src/ui/date.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { full, inDanger, longest, tired } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const until = { date: "22 December 2026" };

test.each([
  ["2026-11-22", 30, "2026-12-22"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
])("of %s, %d days later it is %s", (day, count, expected) => {
  expect(dayAfter(day, count)).toBe(expected);
});

test("a day is written as people write it", () => {
  expect(dayText("2026-02-01", "en")).toBe("1 February 2026");
});

test.each([longest, tired])("every question can be stopped at, below the way on", (person) => {
  for (const { id } of pagesFor(throughout(person))) {
    show({ at: "asking", pageId: id }, throughout(person), { isAcknowledged: true });
    const [forward, stop] = all("main [data-forward], main .question-pause").slice(-2);
    expect(forward?.hasAttribute("data-forward")).toBe(true);
    expect(stop?.getAttribute("href")).toBe("#/mmn/pause");
    document.body.replaceChildren();
  }
});

test("the pause says where the answers are and how to come back", () => {
  show("pause", upTo(full, "course"));
  expect(said(one("main"))).toContain(t("pause.lead"));
  expect(all("main li").map(said)).toEqual(t.list("pause.back"));
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/course");
});

test("answers are kept on the device with one press, until a day that is said before", async () => {
  const { context } = show("pause", upTo(full, "course"));
  expect(said(one("main"))).toContain(t("keeping.offer", until));
  expect(said(one("main"))).toContain(t("keeping.shared"));
  await userEvent.click(
    screen.getByRole("button", { name: t("keeping.keep", { days: KEPT_DAYS }) }),
  );
  expect(context().session.keptUntil).toBe("2026-12-22");
  expect(said(one("main"))).toContain(t("keeping.isKept", until));
  expect(all("main li").map(said)).toEqual(t.list("pause.kept"));
});

test("keeping is taken back with one press", async () => {
  const { context } = show("pause", upTo(full, "course"), { keptUntil: "2026-11-30" });
  expect(said(one("main"))).toContain(t("keeping.isKept", { date: "30 November 2026" }));
  await userEvent.click(screen.getByRole("button", { name: t("keeping.stop") }));
  expect(context().session.keptUntil).toBeUndefined();
  expect(
    screen.getByRole("button", { name: t("keeping.keep", { days: KEPT_DAYS }) }),
  ).toBeDefined();
});

test("on paper is what was said so far, and that it is not finished", () => {
  show("pause", upTo(full, "course"));
  expect(said(one(".summary header"))).toContain(t("summary.unfinished"));
});

test("on paper nothing is said to be unfinished where all was asked", () => {
  show("pause", throughout(full), { isBackgroundWanted: true });
  expect(said(one(".summary header"))).not.toContain(t("summary.unfinished"));
});

test("in an emergency there is no pause before it was told", () => {
  expect(() => show("pause", throughout(inDanger))).toThrow("Not at");
});
