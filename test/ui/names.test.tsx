import { cleanup } from "@testing-library/preact";
import { expect, test } from "vitest";
import helperUi from "../../questionnaires/locales/en/app.helper.json" with { type: "json" };
import ui from "../../questionnaires/locales/en/app.json" with { type: "json" };
import pages from "../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import { textsIn } from "../../src/authoring/texts.ts";
import { KEPT_DAYS } from "../../src/session/choices.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full, inNeed, longest, people } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

// One thing has one name: what a link or a list of contents calls it is what stands above it there.

test.each(Object.entries({ ...people, full, inNeed, longest }))(
  "the list of contents names each part of the result of %s as its heading does",
  (_, person) => {
    show("result", throughout(person), { isAcknowledged: true });
    const entries = all(".contents button");
    expect(entries.length).toBeGreaterThan(2);
    for (const entry of entries) {
      expect(said(entry)).toBe(said(one(`[id="${entry.dataset.leads}"]`)));
    }
  },
);

test.each([
  ["result", "keep"],
  ["result", "say"],
  ["visit", "keep"],
] as const)("on the %s page the link to the %s page has the name of that page", (at, to) => {
  show(at, throughout(full), { isAcknowledged: true });
  const names = all(`main a[href="#/mmn/${to}"]`).map(said);
  cleanup();
  show(to, throughout(full), { isAcknowledged: true });
  expect(names).toEqual(names.map(() => said(one("h1"))));
  expect(names.length).toBeGreaterThan(0);
  expect(t(`titles.${to}`)).toBe(said(one("h1")));
});

test("every way to the summary is called the same", () => {
  const names = (["review", "keep", "say"] as const).flatMap((at) => {
    cleanup();
    show(at, throughout(full), { isAcknowledged: true });
    return all('main a[href="#/mmn/result"]').map(said);
  });
  // Two links of one page need names of their own.
  const known = [t("review.go"), t("review.goNow")];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  expect(t("review.goNow")).toBe(t("choice.skip"));
  for (const name of known) expect(name.startsWith(t("review.go"))).toBe(true);
});

test("keeping on this device has one name and one button, on the result and where it is explained", () => {
  const offers = (["result", "keep"] as const).map((at) => {
    cleanup();
    show(at, throughout(full), { isAcknowledged: true });
    const heading = all("main h2").find((one) => said(one) === t("keeping.title"));
    const button = heading?.parentElement?.querySelector("button");
    return button && said(button);
  });
  expect(offers[0]).toBe(offers[1]);
  expect(offers[0]).toContain(t("keeping.keep", { days: KEPT_DAYS }));
});

test("what is not known is called so on the result, the check page and the page for the doctor", () => {
  const answers = throughout({ ...full, swallowing: null, feeling: "not-sure" });
  for (const at of ["result", "review", "show"] as const) {
    cleanup();
    show(at, answers, { isAcknowledged: true });
    expect(all("main :is(h2, h3)").map(said), at).toContain(t("result.unknown"));
  }
});

test("each button that copies says what it copies", () => {
  const names = (["result", "say"] as const).flatMap((at) => {
    cleanup();
    show(at, throughout(full), { isAcknowledged: true });
    return all("main button")
      .map((button) => button.getAttribute("aria-label") ?? said(button))
      .filter((name) => name.startsWith("Copy"));
  });
  expect(new Set(names)).toEqual(
    new Set(
      ["copying.copyAll", "words.copy", "words.copyMessage", "card.copy"].map((key) => t(key)),
    ),
  );
  for (const name of names) expect(name).toMatch(/^Copy the \w+/);
});

test("what words quote as a name is the name of something", () => {
  const texts = [ui, pages, helperUi].flatMap((tree) => textsIn(tree)).map(({ text }) => text);
  const known = new Set([...texts, "Downloads", "Files", "Print", "Not sure", "None of these"]);
  const quoted = texts.flatMap((text) =>
    text.startsWith("\u201c")
      ? []
      : [...text.matchAll(/\u201c([^\u201d]+)\u201d/g)].map(([, name]) => name ?? ""),
  );
  const isName = (name: string) =>
    known.has(name) || name.startsWith("mmn-") || name.startsWith("your local");
  expect([...new Set(quoted)].filter((name) => !isName(name))).toEqual([]);
});
