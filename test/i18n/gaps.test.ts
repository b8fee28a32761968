import { expect, test } from "vitest";
import first from "../../questionnaires/locales/en/app.json" with { type: "json" };
import learn from "../../questionnaires/locales/en/app.learn.json" with { type: "json" };
import pages from "../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import paper from "../../questionnaires/locales/en/app.paper.json" with { type: "json" };
import { textsIn } from "../../src/authoring/texts.ts";

// What is filled in is said by the code, where it is by the words. A gap lost leaves a sentence without its number.

const FILLED: Readonly<Record<string, string>> = {
  title: "name page",
  titleWithError: "name page",
  changeAnswer: "question",
  part: "number of page pages section",
  partAtMost: "number of page section",
  characters: "count",
  characters_one: "count",
  charactersFew: "count",
  charactersOver: "count",
  charactersOver_one: "count",
  charactersMost: "most",
  "error.too-long": "count",
  "figure.chosen": "parts",
  "compare.today": "date",
  "compare.unchanged": "count",
  "compare.remove": "date",
  "late.text": "date",
  "setAside.text": "number",
  "titles.asking": "number of page",
  "handed.earlier": "version",
  "compare.sides": "left right",
  "review.left": "answer",
  "review.right": "answer",
  "show.movement": "movement nerve",
  "show.side.left": "strength",
  "show.side.right": "strength",
  "keeping.offer": "date",
  "keeping.isKept": "date",
  "keeping.keep": "days",
  "aloud.option": "number option",
  "summary.changesSame": "count",
  "notice.text-cut": "most",
  "visit.delete": "number",
  "visit.number": "number",
  "visit.numberOn": "number when",
  "result.overdue": "date",
  "summary.readMore": "address",
  "summary.sides": "left movement nerve right",
  "summary.dated": "date when",
  "summary.datedOtherwise": "date when",
  "summary.first.not-sure": "list",
  "summary.first.not-answered": "list",
  "summary.first.not-asked": "list",
  "summary.first.left-out": "list",
  "summary.flag.reportedAs": "list",
  "summary.mainHand": "hand",
  "summary.areas.counted": "list",
  "summary.areas.nerve.left": "nerve",
  "summary.areas.nerve.right": "nerve",
  "summary.areas.nerve.both": "nerve",
  "summary.areas.limbs": "list",
  "summary.gone": "list",
  "summary.more": "count",
  "summary.versions": "app id rules version",
  "learnPage.mark": "number",
  "learnPage.read": "again date",
  "learnPage.past": "date",
  "learnPage.how.whole": "date",
  "learnPage.how.part": "date",
  "learnPage.how.abstract": "date",
  "learnPage.how.table": "date",
  "learnPage.how.notes": "date",
  "learnPage.publisher": "name",
  "learnPage.contact": "contact",
  "learnPage.nerves.weak": "side",
  "call.number": "number",
  "paper.part": "number section",
  "paper.goTo": "number",
  "paper.goToEnd": "title",
  "paper.ticked": "label",
  "paper.together.question": "number",
  "paper.only": "labels question",
  "paper.onlyRange": "from labels question to",
  "paper.rows": "question",
  "paper.noRows": "number",
  "paper.noRowsEnd": "title",
  "paper.otherwise": "number",
  "paper.otherwiseEnd": "title",
  "paper.see": "number",
  "paper.until": "date",
  "paper.versions": "id rules version",
};

test("every text has the gaps that the app fills, and no other", () => {
  const gaps = [first, pages, learn, paper]
    .flatMap((tree) => textsIn(tree))
    .map(({ key, text }) => ({
      key,
      names: [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ key, names }) => [key, [...new Set(names)].sort().join(" ")]);
  expect(Object.fromEntries(gaps)).toEqual(FILLED);
});
