import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { itemsOf } from "../../src/engine/path.ts";
import { answerText } from "../../src/wording/answer.ts";
import { questionText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, throughout } from "./passage.ts";
import { diagnosed, full, longest, minimal, tired, unsure } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const PEOPLE: Readonly<Record<string, Answers>> = {
  full,
  minimal,
  unsure,
  tired,
  longest,
  diagnosed,
};

test.each(Object.entries(PEOPLE))("%s: it lists every item asked, and no other", (_, person) => {
  const answers = throughout(person);
  show("review", answers, { isAcknowledged: true });
  const rows = all("main dl > *").map((row) => [said(one("dt", row)), said(one("dd", row))]);
  const asked = pagesFor(answers).flatMap(({ items }) => items);
  const wanted = asked.map((item) => [
    questionText(t, item),
    answerText(t, item, answers[item.linkId]).replace(/\s+/g, " ").trim(),
  ]);
  expect(rows).toEqual(wanted);
});

test.each(Object.entries(PEOPLE))("%s: each item has a link to the page it is on", (_, person) => {
  const answers = throughout(person);
  show("review", answers, { isAcknowledged: true });
  const links = all("main dl a");
  const wanted = pagesFor(answers).flatMap(({ id, items }) =>
    items.map((item) => [`#/mmn/${id}`, questionText(t, item)] as const),
  );
  expect(links.map((link) => link.getAttribute("href"))).toEqual(wanted.map(([href]) => href));
  const names = links.map((link) => link.getAttribute("aria-label") ?? "");
  for (const [index, [, question]] of wanted.entries()) expect(names[index]).toContain(question);
  expect(names.every((name) => name.startsWith(t("change")))).toBe(true);
});

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
  expect(all("main dl > *")).toHaveLength(main.length);
  const others = all("main a:not([data-forward])").filter((link) => !link.closest("dl"));
  expect(others.map((link) => link.getAttribute("href"))).toEqual(["#/mmn/tasks"]);
});

test("what was left empty and what is not sure are said", () => {
  show("review", throughout({ ...minimal, speech: "not-sure" }));
  const rows = all("main dd").map(said);
  expect(rows).toContain(t("notAnswered"));
  expect(rows).toContain(t("codes.not-sure.label"));
});
