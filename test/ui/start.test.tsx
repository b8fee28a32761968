import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ANSWERERS, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { all, chosen, control, descriptionOf, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t, toHelper } from "./words.ts";

const deleting = () => screen.queryByRole("button", { name: t("footer.delete") });
const bringingBack = () => screen.queryByRole("button", { name: t("deleted.bringBack") });

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
  expect(screen.getByRole("heading", { name: t("deleted.title") })).toBeDefined();
  expect(deleting()).toBeNull();
  expect(bringingBack()).not.toBeNull();
});

test("what was deleted comes back whole, at the place where the person was", async () => {
  const answers = upTo(full, "course");
  const { context, place } = show({ at: "asking", pageId: "course" }, answers, { region: "112" });
  const before = context().session;
  await userEvent.click(one("footer button"));
  await userEvent.click(screen.getByRole("button", { name: t("deleted.bringBack") }));
  expect(context().session).toEqual(before);
  expect(place()).toEqual({ at: "asking", pageId: "course" });
});

test("until somebody answers anew every page says what can be brought back, and what is not deleted", () => {
  const { send } = show("review", throughout(full));
  send({ type: "session.clear" });
  for (const at of ["disclaimer", "comfort", "start"] as const) {
    send({ type: "place.open", place: { at } });
    expect(bringingBack()).not.toBeNull();
    expect(screen.getByText(t("deleted.left"))).toBeDefined();
  }
  send({ type: "place.open", place: { at: "disclaimer" } });
  send({ type: "disclaimer.accept" });
  send({ type: "page.draft", pageId: "emergency", values: { "emergency-signs": ["none"] } });
  expect(bringingBack()).toBeNull();
});

test("what was only entered can be deleted", () => {
  const { send } = show({ at: "asking", pageId: "emergency" }, {});
  expect(deleting()).toBeNull();
  send({ type: "page.draft", pageId: "emergency", values: { "emergency-signs": ["none"] } });
  expect(deleting()).not.toBeNull();
});

test("what is said of saving is what the browser lets us do", () => {
  const { send } = show("start", throughout(full));
  const says = (...lines: readonly string[]) =>
    lines.every((line) => said(one("main")).includes(line));
  const saved = t.list("start.saved");
  expect([says(...saved), says(t("footer.unsaved"))]).toEqual([true, false]);
  send({ type: "keeping.tell", news: "not-kept" });
  expect([says(...saved), says(t("footer.unsaved"))]).toEqual([false, true]);
  for (const at of ["review", "result", "keep", "visit", "pause", "comfort"] as const) {
    send({ type: "place.open", place: { at } });
    expect(said(one("footer"))).toContain(t("footer.unsaved"));
  }
});

test("deleting on the result can be undone", async () => {
  const { context } = show("result", throughout(full));
  await userEvent.click(screen.getByRole("button", { name: t("footer.delete") }));
  expect(context().session).toEqual(newSession);
  expect(bringingBack()).not.toBeNull();
});

test("every page after the first answer offers to delete", () => {
  const { send } = show("result", throughout(full));
  for (const at of ["keep", "review", "choosing", "disclaimer", "start"] as const) {
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

test.each([
  ["normal", "paper.html"],
  ["large", "paper.html#large"],
  ["largest", "paper.html#large"],
] as const)(
  "with letters of the size %s the way to the questions on paper is %s",
  (size, address) => {
    show("start", {}, { comfort: { ...newSession.comfort, size } });
    expect(one('a[href^="paper.html"]').getAttribute("href")).toBe(address);
  },
);

test("one press on the start page says that somebody answers for another, shown and changeable on the next page", async () => {
  const { context, send } = show("start", {}, { isAccepted: false });
  const link = screen.getByRole("link", { name: t("disclaimer.helper") });
  expect(link.getAttribute("href")).toBe("#/mmn/before-you-start");
  await userEvent.click(link);
  expect(context().session.answerer).toBe("helper");
  send({ type: "place.open", place: { at: "disclaimer" } });
  expect(chosen("answerer")).toEqual(["helper"]);
  expect(said(one("main"))).toContain(toHelper.list("disclaimer.points")[4]);
  await userEvent.click(control("answerer", "self"));
  expect(chosen("answerer")).toEqual(["self"]);
  expect(said(one("main"))).toContain(t.list("disclaimer.points")[4]);
});

test("who answers is not asked again of somebody who goes on", () => {
  show("start", upTo(full, "course"));
  expect(screen.queryByRole("link", { name: t("disclaimer.helper") })).toBeNull();
});

test("how long it takes is said before the way on, and each other way in stands under a heading of its own", () => {
  show("start", {}, { isAccepted: false });
  const [time = ""] = t.list("start.know");
  const order = [screen.getByText(time), one("[data-forward]")];
  expect(order[0]?.compareDocumentPosition(order[1] as Node)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(screen.getAllByText(time)).toHaveLength(1);
  const headings = all("main h2");
  const under = (element: Element) =>
    headings
      .filter(
        (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      .at(-1);
  const ways = ["#open-file", 'a[href^="paper.html"]', 'a[href="#/mmn/handed"]'].map((way) =>
    under(one(`main ${way}`)),
  );
  expect(ways.map((heading) => heading && said(heading))).toEqual(
    ["start.back", "start.onPaper", "start.doctors"].map((key) => t(key)),
  );
});
