import { expect, test } from "vitest";
import type { Handed } from "../../src/machine/context.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { all, descriptionOf, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full, inDanger, people } from "./people.ts";
import { show } from "./render.tsx";
import { t, toHelper } from "./words.ts";

/** Shows the page with these answers handed over, to somebody who has answers of their own. */
function read(
  answers: Session["answers"],
  more: Partial<Session> = {},
  about: Partial<Handed> = {},
) {
  const shown = show("handed", throughout(full), { isAcknowledged: true });
  const session = { ...newSession, ...more, answers: throughout(answers) };
  shown.send({
    type: "handed.open",
    handed: { session, version: undefined, isWhole: true, ...about },
  });
  return shown;
}

test.each(Object.entries(people))("%s is read as a doctor is shown it", (_, person) => {
  show("show", throughout(person), { isAcknowledged: true });
  const pairs = () => all("main dl > div").map(said);
  const shown = pairs();
  const first = said(one(".show-first"));
  document.body.replaceChildren();
  read(person);
  expect([...pairs()].sort()).toEqual([...shown].sort());
  expect(said(one(".show-first"))).toBe(first);
  expect(said(one("main"))).toContain(t("handed.apart"));
});

test("an emergency stands before all else", () => {
  read(inDanger);
  const [heading] = all("main h2");
  expect(said(heading as HTMLElement)).toBe(t("summary.urgency"));
  const advice = all("main section strong")[0] as HTMLElement;
  expect(said(advice)).toBe(t("summary.advice.emergency"));
  const place = one(".show-first").compareDocumentPosition(advice);
  expect(place & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

test("what is earlier, not whole or the newest of several is said", () => {
  read(full, {}, { version: "1.0.0", isWhole: false, isNewest: true });
  const texts = said(one("main"));
  expect(texts).toContain(t("handed.earlier", { version: "1.0.0" }));
  expect(texts).toContain(t("handed.partly"));
  expect(texts).toContain(t("handed.newest"));
  document.body.replaceChildren();
  const { context } = read(full);
  read(full, {}, { version: context().questionnaire.version });
  expect(said(one("main"))).not.toContain(t("handed.newest"));
  expect(said(one("main"))).not.toMatch(/earlier version/);
});

test("what a helper gave is read in the words of a helper", () => {
  read(full, { answerer: "helper" });
  expect(said(one("main"))).toContain(toHelper("summary.by.helper"));
});

test("paper has what is read, for the doctor alone", () => {
  read(inDanger, { print: { ...newSession.print, audience: "me" } });
  expect(said(one("article.summary"))).toContain(t("summary.advice.emergency"));
  expect(all("article .for-me")).toEqual([]);
});

test("what is wrong is tied to what was used, and goes when it is used again", () => {
  const { send, context } = show("handed");
  send({ type: "notice.show", notice: "code-not-readable", at: "code" });
  const words = `${t("error.prefix")} ${t("notice.code-not-readable")}`;
  expect(all(".notice").map(said)).toEqual([words]);
  expect(descriptionOf(one("#code"))).toBe(words);
  expect(one("#code").getAttribute("aria-invalid")).toBe("true");
  one("#code").dispatchEvent(new Event("input", { bubbles: true }));
  expect(context().notice).toBeUndefined();
  expect(all(".notice, [aria-invalid=true]")).toEqual([]);
  send({ type: "notice.show", notice: "file-not-readable", at: "handed-file" });
  expect(descriptionOf(one("#handed-file"))).toContain(t("notice.file-not-readable"));
});

test("the start has a way to it, far below the way on", () => {
  show("start");
  const link = one('main a[href="#/mmn/handed"]');
  expect(said(link)).toBe(t("start.handed"));
  expect(all("main a").at(-1)).toBe(link);
});
