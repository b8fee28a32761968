import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createActor, getNextSnapshot } from "xstate";
import { learn } from "../../questionnaires/mmn/learn.json?shipped";
import { late } from "../../src/app/late.ts";
import { Page } from "../../src/app/learn.tsx";
import { openViewer } from "../../src/app/viewer.ts";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import type { PathPage } from "../../src/engine/path.ts";
import { isEmergency } from "../../src/engine/urgency.ts";
import { hrefOf, wantedIn } from "../../src/machine/address.ts";
import { type Place, placeOf, type ScreeningSnapshot } from "../../src/machine/place.ts";
import { screeningMachine } from "../../src/machine/screening.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { App } from "../../src/ui/App.tsx";
import { sketches } from "../../src/ui/drawings/sketches.ts";
import { published } from "../fixtures/vignettes.ts";
import { device, loaderOf } from "./loader.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { inDanger, minimal } from "./people.ts";
import { helper, messages, learn as words } from "./words.ts";

const part = { Page, words };

// Every link of every page leads to the place of its address, in each published case.

const always: readonly Place[] = [
  ...[{ at: "start" } as const, { at: "disclaimer" } as const, { at: "comfort" } as const],
  ...[undefined, "sources", ...learn.topics.map(({ id }) => id)].map(
    (topic) => ({ at: "learn", ...(topic && { topic }) }) as const,
  ),
];
const others: readonly Place[] = [
  ...always,
  { at: "choosing" },
  { at: "review" },
  { at: "result" },
  { at: "keep" },
  { at: "visit" },
  { at: "pause" },
];
const passed = { isAcknowledged: true };

/** Whether a page is of the part for everybody. */
const isMain = ({ section }: PathPage) => !section.optional;

/** What somebody answers who leaves the background out. */
function mainOf(answers: Answers): Answers {
  const first = pagesFor(answers).find((page) => !isMain(page));
  return first ? upTo(answers, first.id) : throughout(answers);
}

function asking(pages: readonly PathPage[]): readonly Place[] {
  return pages.map(({ id }) => ({ at: "asking", pageId: id }));
}

const viewer = openViewer(
  loaderOf({ messages, helper, pages: late, learn: part, drawings: sketches }),
  { version: "1.2.3", device },
);
const given = { send() {}, onFile() {}, today: "2026-11-22" };

/** The machine for somebody with these answers, at its start. */
function begun(answers: Answers, more: Partial<Session> = {}) {
  const session = { ...newSession, isAccepted: true, ...more, answers };
  return createActor(screeningMachine, { input: { questionnaire, session } }).start();
}

/** The addresses within the app that a page has links to, each once. */
function hrefsOn(snapshot: ScreeningSnapshot): readonly string[] {
  const page = renderToString(<App {...viewer.draw(snapshot, given)} />);
  return [...new Set([...page.matchAll(/<a [^>]*?href="(#[^"]*)"/g)].map(([, href = ""]) => href))];
}

/** Where an address leads, as the app follows it. */
function followed(snapshot: ScreeningSnapshot, href: string): string {
  const place = wantedIn(questionnaire.id, href);
  const next = getNextSnapshot(screeningMachine, snapshot, { type: "place.open", place });
  return hrefOf(questionnaire.id, placeOf(next));
}

/** The links within the app that these places have, and those that lead elsewhere than they say. */
function linksOf(actor: ReturnType<typeof begun>, places: readonly Place[]) {
  const links = places.flatMap((place) => {
    actor.send({ type: "place.open", place });
    const snapshot = actor.getSnapshot();
    expect(placeOf(snapshot)).toEqual(place);
    const from = hrefOf(questionnaire.id, place);
    return hrefsOn(snapshot).map((href) => ({ from, href, to: followed(snapshot, href) }));
  });
  return { links, strays: links.filter(({ href, to }) => to !== href) };
}

/** The cases with what must be answered, where a publication does not say it. */
const cases = [...published, { id: "in danger", answers: inDanger }].map(({ id, answers }) => ({
  id,
  answers: { ...minimal, ...answers },
}));

describe("every link leads to the place of its address", () => {
  test.each(cases)("for $id, with the background", ({ answers }) => {
    const places = [...asking(pagesFor(answers)), ...others];
    const actor = begun(throughout(answers), { ...passed, isBackgroundWanted: true });
    const { links, strays } = linksOf(actor, places);
    expect(strays).toEqual([]);
    expect(links.length).toBeGreaterThan(places.length);
  });

  test.each(cases)("for $id, with the background left out", ({ answers }) => {
    const main = mainOf(answers);
    const places = [...asking(pagesFor(main).filter(isMain)), ...others];
    const actor = begun(main, { ...passed, isBackgroundWanted: false });
    const { links, strays } = linksOf(actor, places);
    expect(strays).toEqual([]);
    expect(links.length).toBeGreaterThan(places.length);
  });
});

const emergencies = cases.filter(({ answers }) => isEmergency(questionnaire, answers));

test.each(emergencies)("for $id, no link leads past the stop page", ({ answers }) => {
  const actor = begun(throughout(answers));
  expect(linksOf(actor, [{ at: "urgent" }, ...always]).strays).toEqual([]);
  const stop = hrefOf(questionnaire.id, { at: "urgent" });
  const { strays } = linksOf(actor, asking(pagesFor(answers)));
  expect(strays.filter(({ to }) => to !== stop)).toEqual([]);
});

test("the result has links to the background that was left out", () => {
  const optional = questionnaire.sections.filter((section) => section.optional);
  const background = optional.flatMap(({ pages }) => pages.map(({ id }) => id));
  const asked = cases.flatMap(({ answers }) => {
    const actor = begun(mainOf(answers), { ...passed, isBackgroundWanted: false });
    const { links } = linksOf(actor, [{ at: "result" }]);
    return links.map(({ href }) => href.split("/")[2] ?? "");
  });
  expect(asked.filter((id) => background.includes(id)).length).toBeGreaterThan(0);
});
