import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { Place } from "../../src/machine/place.ts";
import { all, one } from "./dom.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { full, inDanger, minimal, tired } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const asking = (pageId: string): Place => ({ at: "asking", pageId });

/** Where the one control that moves on stands, and where it leads. */
const FORWARD: readonly (readonly [string, Place, Answers, Place])[] = [
  ["the first page", asking("emergency"), {}, asking("emergency")],
  ["the choice", { at: "choosing" }, throughMain(tired), asking("words")],
  ["the stop page", { at: "urgent" }, upTo(inDanger, "urgent"), asking("urgent")],
  ["a page seen before", asking("urgent"), throughout(full), { at: "review" }],
];

function throughMain(answers: Answers): Answers {
  const first = pagesFor(answers).find(({ section }) => section.optional);
  return upTo(answers, first?.id ?? "");
}

test.each(FORWARD)("%s has one control that moves on", async (_, from, answers, next) => {
  const { place } = show(from, answers);
  expect(all("[data-forward]")).toHaveLength(1);
  await userEvent.click(one("[data-forward]"));
  expect(place()).toEqual(next);
});

test.each(pagesFor(full))("$id goes on by Continue alone", ({ id }) => {
  show(asking(id), upTo(full, id), { isBackgroundWanted: true });
  const [forward, ...more] = all("[data-forward]");
  expect(more).toEqual([]);
  expect(forward?.matches('form button[type="submit"]')).toBe(true);
});

test("Start leads to the page before the questions, and accepting to the first of them", async () => {
  const { send, place } = show("start", {}, { isAccepted: false });
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/before-you-start");
  send({ type: "place.open", place: { at: "disclaimer" } });
  expect(all("[data-forward]")).toHaveLength(1);
  await userEvent.click(one("[data-forward]"));
  expect(place()).toEqual(asking("emergency"));
});

test("somebody who comes back goes on where they were", () => {
  show("start", upTo(full, "course"));
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/course");
});

test("the review leads to the result, which leads nowhere on", () => {
  const { send } = show("review", throughout(minimal));
  expect(all("[data-forward]").map((link) => link.getAttribute("href"))).toEqual(["#/mmn/result"]);
  send({ type: "place.open", place: { at: "result" } });
  expect(all("[data-forward]")).toEqual([]);
});

test("a background page can be left for the review", () => {
  show(asking("tasks"), upTo(full, "tasks"), { isBackgroundWanted: true });
  expect(all("main .actions a").map((link) => link.getAttribute("href"))).toEqual(["#/mmn/review"]);
});

test("the choice can be to see the summary without background", async () => {
  const { place } = show("choosing", throughMain(minimal));
  await userEvent.click(one("main button:not([data-forward])"));
  expect(place()).toEqual({ at: "review" });
});

test("while pages are on their way the page says so and offers nothing", () => {
  show("comfort", {}, { isLoading: true });
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
  expect(all("[data-forward]")).toEqual([]);
});

test("Back leads one page back along the path, over pages that are not asked", () => {
  const { send } = show(asking("throat"), throughout(full));
  const back = () => screen.getByRole("link", { name: t("back") }).getAttribute("href");
  expect(back()).toBe("#/mmn/weakness");
  send({ type: "place.open", place: asking("emergency") });
  expect(back()).toBe("#/mmn/before-you-start");
  send({ type: "place.open", place: { at: "result" } });
  expect(back()).toBe("#/mmn/review");
});
