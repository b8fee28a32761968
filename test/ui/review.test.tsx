import { cleanup } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { itemsOf, type PathPage } from "../../src/engine/path.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { isSide } from "../../src/questionnaire/side.ts";
import { answerText } from "../../src/wording/answer.ts";
import { questionText } from "../../src/wording/question.ts";
import { typical } from "../fixtures/answers.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, throughout } from "./passage.ts";
import { diagnosed, full, longest, minimal, tired, unsure } from "./people.ts";
import { show } from "./render.tsx";
import { t, toHelper } from "./words.ts";

const PEOPLE: Readonly<Record<string, Answers>> = {
  full,
  minimal,
  unsure,
  tired,
  longest,
  diagnosed,
};

/** What a page is listed as: each item with its answer, the two sides of a movement in one. */
function rowsOf({ items }: PathPage, answers: Answers): readonly (readonly [string, string])[] {
  const said = (item: Item) =>
    answerText(t, item, answers[item.linkId]).replace(/\s+/g, " ").trim();
  const [left, right] = items;
  if (!(left && isSide(left) && right)) {
    return items.map((item) => [questionText(t, item), said(item)]);
  }
  const sides = [
    t("review.left", { answer: said(left) }),
    t("review.right", { answer: said(right) }),
  ];
  return [[t(`movements.${left.movement}.short`), sides.join(" ")]];
}

test.each(Object.entries(PEOPLE))("%s: it lists every item asked, and no other", (_, person) => {
  const answers = throughout(person);
  show("review", answers, { isAcknowledged: true });
  const rows = all("main dl > *").map((row) => [said(one("dt", row)), said(one("dd", row))]);
  expect(rows).toEqual(pagesFor(answers).flatMap((page) => rowsOf(page, answers)));
});

test("what is unknown and matters most comes first, each with its question", () => {
  show("review", throughout({ ...full, swallowing: null, feeling: "not-sure" }));
  const links = all("[data-deciding] a");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    expect.arrayContaining(["#/mmn/throat/swallowing", "#/mmn/feeling/feeling"]),
  );
  expect(links.map(said)).toContain(t("items.swallowing.question"));
  const rows = one("main dl").compareDocumentPosition(one("[data-deciding]"));
  expect(rows & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

describe("what a helper could not answer", () => {
  const open = { swallowing: null, feeling: "not-sure", "told-before": null } as const;
  const answers = throughout({ ...full, ...open });
  const helped = { answerer: "helper", isAcknowledged: true } as const;
  const texts = (root: string) => all(`${root} li`).map(said);
  const question = (linkId: string) => toHelper(`items.${linkId}.question`);

  test("is a list to ask them later, what matters most first, each one press away", () => {
    show("review", answers, helped);
    expect(texts("[data-deciding]").slice(0, 2)).toEqual(["swallowing", "feeling"].map(question));
    expect(texts("[data-deciding]")).toContain(question("told-before"));
    expect(said(one("[data-deciding]"))).toContain(toHelper("review.deciding"));
    const links = all("[data-deciding] a").map((link) => link.getAttribute("href"));
    expect(links).toContain("#/mmn/told/told-before");
    expect(texts("[data-deciding]")).not.toContain(question("main-problem"));
  });

  test("is printed for them as the same list, and for nobody else", () => {
    show("result", answers, helped);
    const printed = texts(".for-me-later");
    expect(printed.slice(0, 2)).toEqual(["swallowing", "feeling"].map(question));
    cleanup();
    show("review", answers, helped);
    expect(texts("[data-deciding]")).toEqual(printed);
    cleanup();
    show("result", answers, { isAcknowledged: true });
    expect(all(".for-me-later")).toEqual([]);
  });

  test("is no list where all is known", () => {
    show("result", throughout(typical), helped);
    expect(
      all(".for-me-later li")
        .map(said)
        .filter((line) => line === question("feeling")),
    ).toEqual([]);
  });
});

test("with all that matters answered nothing is asked for again", () => {
  show("review", throughout(typical));
  expect(all("[data-deciding]")).toEqual([]);
});

test("the way on stands at both ends", () => {
  show("review", throughout(full));
  const links = all('main a[href="#/mmn/result"]');
  expect(links.map(said)).toEqual([t("review.goNow"), t("review.go")]);
  const rows = one("main dl");
  const [first, last] = links.map((link) => rows.compareDocumentPosition(link));
  expect(first).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(last).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(Object.entries(PEOPLE))(
  "%s: each item has a link to its question, and a movement to its page",
  (_, person) => {
    const answers = throughout(person);
    show("review", answers, { isAcknowledged: true });
    const links = all("main dl a");
    const wanted = pagesFor(answers).flatMap(({ id, items, ...page }) =>
      rowsOf({ id, items, ...page }, answers).map(
        ([question], row) => [`#/mmn/${id}/${items[row]?.linkId}`, question] as const,
      ),
    );
    expect(links.map((link) => link.getAttribute("href"))).toEqual(wanted.map(([href]) => href));
    const names = links.map((link) => link.getAttribute("aria-label") ?? "");
    for (const [index, [, question]] of wanted.entries()) expect(names[index]).toContain(question);
    expect(names.every((name) => name.startsWith(t("change")))).toBe(true);
  },
);

test("an answer that is no longer asked for is not listed", () => {
  const answers = { ...throughout(full), ...throughout(tired) };
  show("review", answers);
  const page = said(one("main"));
  const weak = itemsOf(questionnaire).filter(({ linkId }) => linkId === "weak-parts");
  for (const item of weak) expect(page).not.toContain(questionText(t, item));
  expect(page).toContain(t("items.other-symptoms.question"));
});

test("pages not yet seen are not listed, and can be gone on to", () => {
  const background = new Set(
    pagesFor(full).flatMap(({ section, items }) =>
      section.optional ? items.map(({ linkId }) => linkId) : [],
    ),
  );
  const main = Object.entries(throughout(full)).filter(([linkId]) => !background.has(linkId));
  show("review", Object.fromEntries(main));
  const seen = pagesFor(full).filter(({ section }) => !section.optional);
  const rows = seen.flatMap((page) => rowsOf(page, full));
  expect(all("main dl > *")).toHaveLength(rows.length);
  const others = all("main .actions a:not([data-forward])");
  expect(others.map((link) => link.getAttribute("href"))).toEqual(["#/mmn/tasks"]);
});

test("what was left empty and what is not sure are said", () => {
  show("review", throughout({ ...minimal, speech: "not-sure" }));
  const rows = all("main dd").map(said);
  expect(rows).toContain(t("notAnswered"));
  expect(rows).toContain(t("codes.not-sure.label"));
});
