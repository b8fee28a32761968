import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { AUDIENCES, OWN_LIMIT } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { restore } from "../../src/session/restore.ts";
import { save } from "../../src/session/save.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { all, control, controlsOf, descriptionOf, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { type Shown, show } from "./render.tsx";
import { t } from "./words.ts";

const conclude = () => show("result", throughout(full), { isAcknowledged: true });
const printed = () => said(one("article"));

/** What comes back of a session when the page is loaded again. */
function reloaded({ context }: Shown) {
  return restore(questionnaire, save(questionnaire, context().session)).session ?? newSession;
}

test("every question that the answers suggest is ticked", () => {
  conclude();
  const { asks } = remarksFor(questionnaire, full);
  expect(controlsOf("asks").map(({ value }) => value)).toEqual(asks.map(({ id }) => id));
  expect(controlsOf("asks").every(({ checked }) => checked)).toBe(true);
  for (const { id } of asks) expect(printed()).toContain(t(`asks.${id}`));
});

test("a question that is unticked is left out of the print, and comes back when it is ticked", async () => {
  const shown = conclude();
  await userEvent.click(control("asks", "treatable"));
  expect(control("asks", "treatable").checked).toBe(false);
  expect(printed()).not.toContain(t("asks.treatable"));
  expect(reloaded(shown).asks.leftOut).toEqual(["treatable"]);
  await userEvent.click(control("asks", "treatable"));
  expect(printed()).toContain(t("asks.treatable"));
  expect(reloaded(shown).asks.leftOut).toEqual([]);
});

test("own questions are printed and kept", async () => {
  const shown = conclude();
  const field = screen.getByRole("textbox", { name: t("askList.own") });
  await userEvent.type(field, "May I drive?{enter}Can I work?");
  expect(reloaded(shown).asks.own).toBe("May I drive?\nCan I work?");
  expect(field).toHaveProperty("value", "May I drive?\nCan I work?");
  const asks = all(".first-page-asks li").map(said);
  expect(asks.slice(0, 2)).toEqual(["May I drive?", "Can I work?"]);
  expect(descriptionOf(field)).toBe(t("askList.ownHint"));
});

test("what is much for the first page is said so once, and none of it is dropped", () => {
  const { send, ...shown } = conclude();
  const field = screen.getByRole("textbox", { name: t("askList.own") });
  const room = field.closest<HTMLElement>("details") ?? document.body;
  const live = one("[aria-live=polite]", room);
  const write = (own: string) => send({ type: "ask.write", own });
  expect(field.hasAttribute("maxlength")).toBe(false);
  write("💪".repeat(OWN_LIMIT));
  expect(said(live)).toBe("");
  write("💪".repeat(OWN_LIMIT + 1));
  expect(said(live)).toBe(t("askList.long"));
  const once = live.firstChild;
  const own = `${"Why? ".repeat(100)}\nHow?`;
  write(own);
  // The same words in the same place are not read out again.
  expect(one("[aria-live=polite]", room)).toBe(live);
  expect(live.firstChild).toBe(once);
  expect(reloaded({ send, ...shown }).asks.own).toBe(own);
  write("Why?");
  expect(said(live)).toBe("");
});

test.each(AUDIENCES)("on paper for %s is every own question as a whole", (audience) => {
  const { send } = conclude();
  const lines = Array.from({ length: 12 }, (_, index) => `${index}: ${"why ".repeat(40)}end`);
  send({ type: "print.choose", print: { audience } });
  send({ type: "ask.write", own: lines.join("\n") });
  const whole = all("article li").map(said);
  expect(lines.filter((line) => !whole.includes(line))).toEqual([]);
});

test("questions that the first page holds as they are do not stand among the answers again", () => {
  const { send } = conclude();
  send({ type: "print.choose", print: { audience: "doctor" } });
  // As many as the first page holds.
  for (const id of ["blood-or-scan", "call-sooner"]) {
    send({ type: "ask.include", id, isIncluded: false });
  }
  send({ type: "ask.write", own: "May I drive?" });
  const places = all("article :is(.first-page, .movable-next, .summary-full)").map(
    (part) => all("li", part).filter((ask) => said(ask) === "May I drive?").length,
  );
  // On the first page, and in what may go from it to the next; each is drawn, one is printed.
  expect(places).toEqual([1, 1, 0]);
});

test("the sheet says that it is overdue for review, to the doctor and to the person", () => {
  const overdue = t("result.overdue", { date: dayText(questionnaire.reviewBy, "en") });
  const answers = throughout(full);
  show("result", answers, { isAcknowledged: true, today: questionnaire.reviewBy });
  expect(printed()).not.toContain(overdue);
  document.body.replaceChildren();
  show("result", answers, { isAcknowledged: true, today: "2999-01-01" });
  expect(said(one(".first-page"))).toContain(overdue);
  expect(said(one(".for-me"))).toContain(overdue);
});

test("nothing has to be chosen before printing", () => {
  conclude();
  expect(screen.getByRole("button", { name: t("handOver.print") })).toBeTruthy();
  expect(controlsOf("audience").map(({ value }) => value)).toEqual([...AUDIENCES]);
  expect(control("audience", "all").checked).toBe(true);
  const included = Object.fromEntries(
    controlsOf("print").map(({ value, checked }) => [value, checked]),
  );
  expect(included).toEqual({ hasWords: true, hasAgeAndSex: true, hasCode: false });
});

test.each([
  ["all", 4],
  ["doctor", 3],
  ["me", 1],
])("choosing to print for %s changes the sheet and is kept", async (audience, parts) => {
  const shown = conclude();
  await userEvent.click(control("audience", audience));
  expect(control("audience", audience).checked).toBe(true);
  expect(all("article :is(.first-page, .movable-next, .summary-full, .for-me)")).toHaveLength(
    parts,
  );
  expect(reloaded(shown).print.audience).toBe(audience);
});

test("own words, age and sex are taken off the sheet and put back", async () => {
  const shown = conclude();
  const own = String(full["main-problem"]);
  await userEvent.click(control("print", "hasWords"));
  await userEvent.click(control("print", "hasAgeAndSex"));
  expect(printed()).not.toContain(own);
  expect(said(one(".first-page"))).not.toContain(t("doctor.sex.label"));
  expect(reloaded(shown).print).toMatchObject({ hasWords: false, hasAgeAndSex: false });
  await userEvent.click(control("print", "hasWords"));
  await userEvent.click(control("print", "hasAgeAndSex"));
  expect(printed()).toContain(own);
  expect(said(one(".first-page"))).toContain(t("doctor.sex.label"));
});
