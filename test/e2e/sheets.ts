import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { createActor } from "xstate";
import { openViewer } from "../../src/app/viewer.ts";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { screeningMachine } from "../../src/machine/screening.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { Summary } from "../../src/ui/print/Summary.tsx";
import { published, written } from "../fixtures/vignettes.ts";
import { device, loaderOf } from "../ui/loader.ts";
import { throughout } from "../ui/passage.ts";
import { full, inDanger, longest, minimal, people, tired, unsure } from "../ui/people.ts";
import { strangers } from "../ui/strangers.ts";
import { helper, messages } from "../ui/words.ts";

/** Somebody whose sheet is printed: a name, their answers, and what they chose beside them. */
export type Printed = readonly [
  name: string,
  answers: Answers,
  session?: Partial<Omit<Session, "answers">>,
];

const viewer = openViewer(loaderOf({ messages, helper }), {
  version: "0.1.0+0123456789",
  device,
});

/** The sheet of somebody as the app draws it, for a page that shows no other. */
export function drawn([, answers, session]: Printed): string {
  const input = {
    questionnaire,
    session: {
      ...newSession,
      isAccepted: true,
      isAcknowledged: true,
      ...session,
      answers: throughout(answers),
    },
  };
  const actor = createActor(screeningMachine, { input }).start();
  actor.send({ type: "place.open", place: { at: "result" } });
  // Overdue for review, which is said in a line more.
  const given = { send: () => {}, onFile: () => {}, today: "2999-01-01" };
  const { view } = viewer.draw(actor.getSnapshot(), given);
  return renderToString(h(Summary, { view: { ...view, questionnaire } }));
}

/**
 * Runs in the browser: shows these sheets and nothing else, each on pages of its own. Of the answers in full there is the
 * heading alone, which shows that the page before it ended.
 */
export function showSheets(sheets: string): void {
  const [style] = document.styleSheets;
  style?.insertRule("@media print { .summary-full > :not(h2) { display: none } }");
  style?.insertRule("@media print { .summary + .summary { break-before: page } }");
  document.body.innerHTML = sheets;
}

/** Runs in the browser: fits each first page as before a print, and names those that no side can hold. */
export function runningOn(): readonly string[] {
  dispatchEvent(new Event("beforeprint"));
  return [...document.querySelectorAll("[data-runs-on] .first-page-first")].map(
    ({ textContent }) => textContent ?? "",
  );
}

/** Runs in the browser: how high each first page is, in millimetres, as it is laid out to be measured. */
export function measuredHeights(): readonly number[] {
  return [...document.querySelectorAll(".first-page")].map((page) => {
    page.parentElement?.setAttribute("data-measuring", "");
    const { height } = page.getBoundingClientRect();
    page.parentElement?.removeAttribute("data-measuring");
    return (height / 96) * 25.4;
  });
}

/** Own words as they may come, each as long as may be: wide, without spaces, pictures, many lines. */
const OWN = {
  wide: "W".repeat(300),
  "wide lines": `${"W".repeat(99)}\n`.repeat(3),
  pictures: "😀".repeat(300),
  "no spaces": "abcdefghij".repeat(30),
  "many lines": "Why?\n".repeat(60),
};

const signs = { "emergency-signs": longest["emergency-signs"] ?? null };
const sides = Object.keys(longest).filter((linkId) => /-(left|right)$/.test(linkId));
const withSides = (code: string | null) => Object.fromEntries(sides.map((id) => [id, code]));

/** Everybody whose first page has to fit: people, published cases, the most of each part, strangers. */
export const everybody: readonly Printed[] = [
  ...Object.entries(people),
  ...[...published, ...written].map(({ id, answers }) => [id, answers] as const),
  ...Object.entries(OWN).flatMap(([name, own]) =>
    Object.entries({ longest, full, minimal, inDanger, tired }).map(
      ([whose, answers]): Printed => [
        `${whose}, ${name}`,
        { ...answers, "main-problem": own },
        { asks: { leftOut: [], own } },
      ],
    ),
  ),
  ["every sign", { ...unsure, ...signs, "urgent-signs": longest["urgent-signs"] ?? null }],
  ["no side answered", { ...longest, ...withSides(null) }],
  ["no side known", { ...longest, ...withSides("not-sure") }],
  ["nothing of a movement", { ...longest, ...withSides("cannot"), movements: ["none"] }],
  ["nothing known but the movements", { ...unsure, movements: longest.movements ?? null }],
  ["a helper", longest, { answerer: "helper" }],
  ["a helper of somebody in danger", inDanger, { answerer: "helper" }],
  [
    "no words, no person",
    longest,
    { print: { ...newSession.print, hasWords: false, hasAgeAndSex: false } },
  ],
  ...strangers(40),
];
