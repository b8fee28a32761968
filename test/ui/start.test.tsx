import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ANSWERERS, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { all, chosen, control, descriptionOf, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const deleting = () => screen.queryByRole("button", { name: t("footer.delete") });
const bringingBack = () => screen.queryByRole("button", { name: t("start.bringBack") });

test("the start page says what this is not, and what to do in an emergency", () => {
  show("start", {}, { isAccepted: false });
  const page = said(one("main"));
  for (const line of t.list("start.not")) expect(page).toContain(line);
  expect(page).toContain(t("start.emergency"));
});

test("there is nothing to delete or bring back before the first answer", () => {
  show("start", {}, { isAccepted: false });
  expect(deleting()).toBeNull();
  expect(bringingBack()).toBeNull();
});

test("deleting forgets every answer at once and offers to bring them back", async () => {
  const answers = upTo(full, "course");
  const { context, place } = show({ at: "asking", pageId: "course" }, answers, { region: "112" });
  await userEvent.click(one("footer button"));
  expect(context().session).toEqual(newSession);
  expect(place()).toEqual({ at: "start" });
  expect(screen.getByRole("heading", { name: t("start.deletedTitle") })).toBeDefined();
  expect(deleting()).toBeNull();
  expect(bringingBack()).not.toBeNull();
});

test("what was deleted comes back whole, at the place where the person was", async () => {
  const answers = upTo(full, "course");
  const { context, place } = show({ at: "asking", pageId: "course" }, answers, { region: "112" });
  const before = context().session;
  await userEvent.click(one("footer button"));
  await userEvent.click(one("main button"));
  expect(context().session).toEqual(before);
  expect(place()).toEqual({ at: "asking", pageId: "course" });
});

test("what was deleted is gone for good once the person moves on", async () => {
  const { send } = show("review", throughout(full));
  send({ type: "session.clear" });
  send({ type: "place.open", place: { at: "disclaimer" } });
  send({ type: "place.open", place: { at: "start" } });
  expect(bringingBack()).toBeNull();
});

test("starting again from the result deletes, and can be undone", async () => {
  const { context } = show("result", throughout(full));
  await userEvent.click(screen.getByRole("button", { name: t("result.startAgain") }));
  expect(context().session).toEqual(newSession);
  expect(bringingBack()).not.toBeNull();
});

test("every page after the first answer offers to delete", () => {
  const { send } = show("result", throughout(full));
  for (const at of ["review", "choosing", "disclaimer", "start"] as const) {
    send({ type: "place.open", place: { at } });
    expect(deleting()).not.toBeNull();
  }
});

test("the disclaimer says its points and asks for the emergency number, without need", async () => {
  const { context } = show("disclaimer", {}, { isAccepted: false });
  const points = all("main > ul > li").map(said);
  expect(points).toEqual(t.list("disclaimer.points"));
  const group = screen.getByRole("group", { name: t("region.question") });
  expect(descriptionOf(group)).toBe(t("region.hint"));
  expect(chosen("region")).toEqual([]);
  await userEvent.click(control("region", "000"));
  expect(chosen("region")).toEqual(["000"]);
  await userEvent.click(one("[data-forward]"));
  expect(context().session).toMatchObject({ region: "000", isAccepted: true });
});

test.each([
  ["region", REGIONS],
  ["answerer", ANSWERERS],
] as const)("every %s can be chosen", (name, wanted) => {
  show("disclaimer", {}, { isAccepted: false });
  const values = all(`input[name="${name}"]`).map((radio) => radio.getAttribute("value"));
  expect(values).toEqual(wanted);
});

test("a notice is announced where a screen reader hears it", () => {
  const { send } = show("disclaimer", {}, { isAccepted: false });
  const status = screen.getByRole("status");
  expect(said(status)).toBe("");
  send({ type: "notice.show", notice: "not-kept" });
  expect(screen.getByRole("status")).toBe(status);
  expect(said(status)).toContain(t("notice.not-kept"));
});
