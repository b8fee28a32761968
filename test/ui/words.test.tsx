import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import type { Place } from "../../src/machine/place.ts";
import { Changes } from "../../src/ui/print/Changes.tsx";
import { all, said } from "./dom.ts";
import { pagesFor, throughout } from "./passage.ts";
import {
  before,
  diagnosed,
  full,
  inDanger,
  longest,
  minimal,
  people,
  tired,
  unsure,
} from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const SPEAKING = "h1, h2, h3, h4, p, li, dt, dd, th, td, legend, label, summary, a, button, title";

const CODES = new Set(
  itemsOf(questionnaire)
    .flatMap((item) => [item.linkId, ...optionsOf(questionnaire, item)])
    .filter((code) => code.includes("-")),
);

/** What is wrong with the words on the page. */
function faults(): readonly string[] {
  const silent = all(SPEAKING).filter((element) => said(element) === "");
  const spoken = [...texts(), ...labels()];
  return [
    ...silent.map((element) => `nothing in ${element.outerHTML}`),
    ...spoken.filter((words) => CODES.has(words.trim())),
    ...spoken.filter((words) =>
      /\{\{|\b(undefined|null|NaN)\b|\[object|\b[a-z]{2,}\.[a-z]/i.test(words),
    ),
  ];
}

function texts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(".citation-list")) found.push(node.textContent ?? "");
  }
  return found;
}

function labels(): readonly string[] {
  return all("[aria-label]").map((element) => element.getAttribute("aria-label") ?? "");
}

const ENDS = [
  "start",
  "disclaimer",
  "choosing",
  "review",
  "result",
  "keep",
  "visit",
  "pause",
  "comfort",
  "handed",
  "learn",
  "say",
  "show",
] as const;

test.each(ENDS)("every word of %s is there", (at) => {
  for (const person of [full, minimal, unsure, tired, longest]) {
    show(at, throughout(person), { isAcknowledged: true });
  }
  expect(faults()).toEqual([]);
});

test.each(Object.entries(people))("every word of the questions to %s is there", (_, person) => {
  const answers = throughout(person);
  for (const { id } of pagesFor(answers)) {
    show({ at: "asking", pageId: id }, answers, { isAcknowledged: true });
  }
  expect(faults()).toEqual([]);
});

test.each([...Object.entries(people), ...strangers(4)])(
  "every word to %s is there",
  (_, person) => {
    const answers = throughout({ ...person, "main-problem": null });
    const canShare = { file: true, text: true };
    const options = { isAcknowledged: true, today: "2999-01-01", canShare };
    show("result", answers, { ...options, earlier: before });
    show("result", answers, { ...options, earlier: before, part: Changes });
    expect(faults()).toEqual([]);
  },
);

test("every word of the stop page, a notice and what was deleted is there", () => {
  show("urgent", throughout(inDanger), { region: "112" });
  const { send } = show("urgent", throughout(inDanger));
  send({ type: "notice.show", notice: "not-loaded" });
  send({ type: "session.clear" });
  expect(faults()).toEqual([]);
});

test("every word of a problem is there", () => {
  const problems: readonly (readonly [string, Answers, Answers])[] = [
    ["weakness", {}, diagnosed],
    ["emergency", {}, full],
    ["emergency", { "emergency-signs": ["none", "chest-pain"] }, full],
    ["emergency", { "emergency-signs": ["chest-pain", "chest-pain"] }, full],
    ["weakness", { weakness: "unheard-of" }, full],
    ["head", { "head-signs": "tongue" }, full],
    ["time", { "onset-date": "?" }, full],
    ["words", { "main-problem": "x".repeat(301) }, full],
  ];
  for (const [pageId, values, person] of problems) {
    const place: Place = { at: "asking", pageId };
    const { submit, context } = show(place, throughout(person));
    submit(values);
    expect(context().problems).toHaveLength(1);
  }
  expect(all("#problems a").map(said)).toContain(t("error.too-long", { count: 300 }));
  expect(faults()).toEqual([]);
});
