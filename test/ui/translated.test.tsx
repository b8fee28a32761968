import { cleanup, render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answer } from "../../src/engine/answer.ts";
import { itemsOf, pagesOf } from "../../src/engine/path.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { ANSWERERS, AUDIENCES, COMFORTS, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { App } from "../../src/ui/App.tsx";
import { type Dice, dice, hint, SLOW } from "../fixtures/random.ts";
import { randomValue } from "../fixtures/values.ts";
import { one, said } from "./dom.ts";
import { pagesFor, throughout } from "./passage.ts";
import { before, full, inDanger, longest, people, tired } from "./people.ts";
import { drawnOf, renewing, type Shown, show } from "./render.tsx";

/** Stands before each word that something else put there. */
const MARK = "¤";

const STEPS = 24;

const ASIDE = [
  "start",
  "disclaimer",
  "urgent",
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
const ANYBODY = Object.values(people);

/** What can happen in any place, and leads to none. */
const ANYWHERE: readonly ScreeningEvent[] = [
  ...REGIONS.map((region) => ({ type: "region.choose", region }) as const),
  ...ANSWERERS.map((answerer) => ({ type: "answerer.choose", answerer }) as const),
  ...(["copied", "not-copied", "opened"] as const).map(
    (notice) => ({ type: "notice.show", notice, about: ["cold"] }) as const,
  ),
  ...(["not-kept", "kept-again", "not-kept-longer"] as const).map(
    (news) => ({ type: "keeping.tell", news }) as const,
  ),
  { type: "keeping.choose", until: "2026-12-22" },
  { type: "keeping.choose", until: undefined },
  ...COMFORTS.numbers.map(
    (numbers) => ({ type: "comfort.choose", comfort: { ...newSession.comfort, numbers } }) as const,
  ),
  ...AUDIENCES.map((audience) => ({ type: "print.choose", print: { audience } }) as const),
  { type: "print.choose", print: { hasWords: false, hasAgeAndSex: false } },
  ...[1, 2, 4, 0].map(
    (count) => ({ type: "earlier.show", earlier: before.slice(0, count) }) as const,
  ),
  { type: "ask.write", own: "Why?" },
  { type: "ask.write", own: "How long?" },
  ...(
    [
      { to: "write", index: 0, field: "when", text: "May" },
      { to: "add" },
      { to: "write", index: 1, field: "said", text: "x".repeat(3000) },
      { to: "delete", index: 0 },
      { to: "bring-back" },
      { to: "write", index: 1, field: "said", text: "Rest." },
    ] as const
  ).map((change) => ({ type: "visit.change", change }) as const),
];

test.each(ASIDE)("at the %s each change is read in a page that was translated", (at) => {
  const person = at === "urgent" ? inDanger : full;
  const shown = show(at, throughout(person), { isAcknowledged: at !== "urgent" });
  for (const event of ANYWHERE) {
    translate(() => "swap");
    shown.send(event);
    expect(words(one(".page")), JSON.stringify(event)).toBe(wordsDrawnAnew(shown));
  }
});

test(
  "whatever is done in a page that was translated, it says what one drawn anew says",
  SLOW,
  () => {
    const roll = dice();
    for (const person of [full, inDanger, longest, tired]) {
      const from = { at: "asking", pageId: "weakness" } as const;
      const shown = show(from, throughout(person), { isAcknowledged: true, earlier: before });
      for (let step = 0; step < STEPS; step += 1) {
        translate(() => roll.pick(WAYS));
        const event = eventFor(shown, roll);
        shown.send(event);
        const { at } = shown.place();
        const what = hint(`at ${at} after ${JSON.stringify(event)}`);
        expect(words(one(".page")), what).toBe(wordsDrawnAnew(shown));
      }
      cleanup();
    }
  },
);

test.each(Object.entries(people))(
  "no words shown to %s stand beside something where the focus can be, so that it is never lost",
  (_, person) => {
    const answers = throughout(person);
    const all = { isAcknowledged: true, isBackgroundWanted: true, earlier: before };
    const { send } = show("review", answers, all);
    const pages = pagesFor(person).map(({ id }) => ({ at: "asking", pageId: id }));
    for (const place of [...ASIDE.map((at) => ({ at })), ...pages]) {
      send({ type: "place.open", place });
      const beside = textsIn(document.body)
        .filter(({ data }) => data.trim() !== "")
        .filter(({ parentElement: around }) => around && around.childNodes.length > 1)
        .filter(
          ({ parentElement: around }) => around?.matches(CONTROL) || around?.querySelector(CONTROL),
        );
      expect(beside.map(({ data }) => data)).toEqual([]);
    }
  },
);

/** What can have the focus. */
const CONTROL = "a, button, summary, input, textarea, [tabindex]";

/** What somebody does where they are. */
function eventFor({ view }: Shown, roll: Dice): ScreeningEvent {
  const { page, place, next } = view();
  const pageId = page?.id ?? "";
  const item = roll.pick(page?.items ?? itemsOf(questionnaire));
  const onward: Readonly<Record<string, ScreeningEvent>> = {
    disclaimer: { type: "disclaimer.accept" },
    asking: { type: "page.submit", pageId },
    choosing: { type: "background.choose", isWanted: true },
    urgent: { type: "warning.acknowledge" },
  };
  const goOn = onward[place.at] ?? { type: "place.open", place: next() };
  return roll.pick<ScreeningEvent>([
    goOn,
    goOn,
    roll.pick(ANYWHERE),
    roll.pick(ANYWHERE),
    { type: "page.draft", pageId, values: { [item.linkId]: entered(item, roll) } },
    { type: "page.draft", pageId, values: { [item.linkId]: entered(item, roll) } },
    { type: "place.open", place: { at: roll.pick(ASIDE) } },
    { type: "place.open", place: { at: "asking", pageId: roll.pick(pagesOf(questionnaire)).id } },
    roll.pick<ScreeningEvent>([
      { type: "session.clear" },
      { type: "session.bringBack" },
      {
        type: "session.open",
        session: { ...newSession, answers: throughout(roll.pick(ANYBODY)) },
        notice: "opened",
        about: [],
      },
    ]),
  ]);
}

function entered(item: Item, roll: Dice): Answer {
  if (item.type === "text") return roll.pick(["", "2020-05", "soon", "x".repeat(301)]);
  return randomValue(questionnaire, item, roll);
}

/** How a text is translated: within itself, by another in its place, moved deeper down, or not at all. */
const WAYS = ["within", "swap", "swap", "move", "not"] as const;

/** Puts other words in the place of those that stand there. */
function translate(choose: () => (typeof WAYS)[number]): void {
  for (const text of textsIn(document.body)) {
    const translated = text.data.replaceAll(MARK, "").replace(/\S+/g, (word) => MARK + word);
    const font = document.createElement("font");
    const way = choose();
    if (way === "swap") font.textContent = translated;
    if (way === "swap" || way === "move") text.replaceWith(font);
    if (way === "within" || way === "move") text.data = translated;
    if (way === "move") font.append(text);
  }
}

function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const isWritten = text.parentElement?.tagName === "TEXTAREA";
    if (text instanceof Text && !isWritten) texts.push(text);
  }
  return texts;
}

function wordsDrawnAnew(shown: Shown): string {
  const app = <App {...drawnOf(shown.view())} />;
  const container = document.createElement("div");
  const { unmount } = renewing(() => render(app, { container }));
  const drawn = words(one(".page", container));
  unmount();
  return drawn;
}

/** What a page says, and its print, whoever put it there. */
function words(page: Element): string {
  return said(page.parentElement ?? page)
    .replaceAll(MARK, "")
    .replace(/\s/g, "");
}
