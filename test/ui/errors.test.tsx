import { screen, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { titleOf } from "../../src/ui/title.ts";
import { all, chosen, control, controlsOf, descriptionOf, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full, minimal } from "./people.ts";
import { drawnOf, show } from "./render.tsx";
import { t } from "./words.ts";

const REQUIRED = [
  ["emergency", "emergency-signs", "stroke-signs"],
  ["urgent", "urgent-signs", "spreading-fast"],
  ["weakness", "weakness", "yes"],
] as const;

/** Presses Continue with values that the page cannot be left with. */
function refuse(pageId: string, values: Answers, answers: Answers = upTo(full, pageId)) {
  const shown = show({ at: "asking", pageId }, answers, { isBackgroundWanted: true });
  shown.submit(values);
  expect(shown.place()).toEqual({ at: "asking", pageId });
  return shown;
}

test.each(REQUIRED)(
  "%s asks for an answer to %s before it goes on",
  async (pageId, linkId, first) => {
    const { context } = show({ at: "asking", pageId }, upTo(minimal, pageId));
    await userEvent.click(one("[data-forward]"));
    expect(context().problems).toEqual([{ linkId, code: "required" }]);
    const summary = within(screen.getByRole("alert"));
    const [link, ...more] = summary.getAllByRole("link");
    expect(more).toEqual([]);
    if (!link) throw new Error("There is no link.");
    await userEvent.click(link);
    expect(document.activeElement).toBe(control(linkId, first));
  },
);

test("a problem is said at the question too, as part of what describes it", () => {
  refuse("weakness", { weakness: null });
  const group = one('fieldset:has([name="weakness"])');
  const problem = said(one("main .item-field-error"));
  expect(problem).toContain(said(one("#problems a")));
  expect(descriptionOf(group)).toContain(problem);
  expect(descriptionOf(group)).toContain(t("items.weakness.hint"));
});

test("the summary can take the focus and is named by its heading", () => {
  refuse("weakness", {});
  const summary = screen.getByRole("region", { name: t("error.title") });
  expect(summary.id).toBe("problems");
  expect(summary.tabIndex).toBe(-1);
  expect(summary.contains(screen.getByRole("alert"))).toBe(true);
});

test("the title says first that there is a problem", () => {
  const { view, submit } = refuse("weakness", {});
  expect(titleOf(drawnOf(view()))).toMatch(/^Error: /);
  submit({ weakness: "no" });
  expect(titleOf(drawnOf(view()))).not.toContain("Error");
});

test("a date that is none keeps what was written and marks the field", async () => {
  refuse("time", { duration: "1-2-years", "onset-date": "last spring" });
  const field = one('[name="onset-date"]') as HTMLInputElement;
  expect(field.value).toBe("last spring");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(descriptionOf(field)).toContain(t("error.not-a-date"));
  expect(chosen("duration")).toEqual(["1-2-years"]);
  await userEvent.click(one("#problems a"));
  expect(document.activeElement).toBe(field);
});

test("a text over its limit is refused and kept whole", () => {
  const long = "x".repeat(301);
  const { context } = refuse("words", { "main-problem": long });
  expect((one('[name="main-problem"]') as HTMLTextAreaElement).value).toBe(long);
  expect(said(one("#problems a"))).toBe(t("error.too-long", { count: 300 }));
  expect(context().session.answers).not.toHaveProperty("main-problem");
});

test("a text of exactly the limit is taken", () => {
  const answers = upTo(full, "words");
  const { context, submit } = show({ at: "asking", pageId: "words" }, answers);
  const values = { "main-problem": "é".repeat(300) };
  submit(values);
  expect(context().session.answers).toMatchObject(values);
});

test("“none” beside another code is refused, whatever sent it", () => {
  refuse("head", { "head-signs": ["none", "tongue"], "weight-loss": "no" });
  expect(said(one("#problems a"))).toBe(t("error.not-alone"));
});

test("the summary lists a problem for each item that has one", () => {
  const values = { treatments: ["none", "steroids"], "steroid-effect": "excellent" };
  refuse("treatment", values, throughout(full));
  expect(all("#problems a").map((link) => link.getAttribute("href"))).toEqual([
    "#treatments.immunoglobulin",
    "#steroid-effect.better",
  ]);
  expect(all("main .item-field-error")).toHaveLength(2);
});

test("a problem that was mended is gone with the next Continue", async () => {
  const { context } = show({ at: "asking", pageId: "weakness" }, upTo(minimal, "weakness"));
  await userEvent.click(one("[data-forward]"));
  await userEvent.click(control("weakness", "not-sure"));
  await userEvent.click(one("[data-forward]"));
  expect(context().problems).toEqual([]);
  expect(all("#problems")).toEqual([]);
  expect(controlsOf("weakness")).toEqual([]);
});
