import { expect, test } from "vitest";
import { type Answer, type Answers, codesOf } from "../../src/engine/answer.ts";
import { optionsOf, pagesOf, pathOf } from "../../src/engine/path.ts";
import { isEmergency, isSeen, type Place, pageShown } from "../../src/engine/place.ts";
import { toggle } from "../../src/engine/toggle.ts";
import { sessionOf } from "../../src/machine/context.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { restore } from "../../src/session/restore.ts";
import { save } from "../../src/session/save.ts";
import { itemOf, mmn } from "../fixtures/mmn.ts";
import { type Dice, dice, hint, SLOW } from "../fixtures/random.ts";
import { accepted, type Screening } from "../fixtures/screening.ts";

// A person who presses at random, for a thousand steps: nothing is lost, and no emergency goes untold.

type Step = { readonly name: string; readonly touched: readonly string[] };

test("a random walk loses no answer and passes by no emergency", SLOW, () => {
  const roll = dice();
  const visited = new Map<string, number>();
  let walker = accepted();
  const log: string[] = [];
  for (let step = 0; step < 1000; step += 1) {
    // Now and then somebody else sits down.
    if (step % 125 === 0) walker = accepted();
    const before = walker.context();
    const { name, touched } = press(walker, roll);
    log.push(name);
    const what = hint(`step ${step}: ${log.slice(-8).join(", ")}`);
    expect(walker.state(), what).toBe(walker.place().at);
    expectNothingLost(before.answers, walker.context().answers, touched, what);
    expectEmergencyTold(walker, what);
    expectPage(walker, what);
    if (step % 20 === 0) expectKept(walker, what);
    visited.set(walker.state(), (visited.get(walker.state()) ?? 0) + 1);
  }
  expect(new Set(visited.keys()), hint("where it came")).toEqual(
    new Set(["start", "disclaimer", "asking", "choosing", "urgent", "review", "result"]),
  );
});

function press(walker: Screening, roll: Dice): Step {
  const chance = roll.number();
  const state = walker.state();
  if (chance < 0.1) return open(walker, roll);
  if (chance < 0.12) return deleteAndBringBack(walker);
  if (state === "asking") return chance < 0.45 ? draft(walker, roll) : submit(walker, roll);
  if (state === "urgent" && chance < 0.6) walker.send({ type: "warning.acknowledge" });
  else if (state === "choosing") walker.send({ type: "background.choose", isWanted: chance < 0.8 });
  else if (state === "disclaimer") walker.send({ type: "disclaimer.accept" });
  else return open(walker, roll);
  return { name: `on from ${state}`, touched: [] };
}

function open(walker: Screening, roll: Dice): Step {
  const pages = [...pagesOf(mmn).map(({ id }) => id), "nowhere"];
  const names = ["start", "disclaimer", "choosing", "urgent", "review", "result"] as const;
  const place: Place =
    roll.number() < 0.5 ? { at: "asking", pageId: roll.pick(pages) } : { at: roll.pick(names) };
  const touched = Object.keys(walker.context().drafts);
  walker.open(place);
  return { name: `open ${JSON.stringify(place)}`, touched };
}

function deleteAndBringBack(walker: Screening): Step {
  const before = sessionOf(walker.context());
  walker.send({ type: "session.clear" });
  walker.send({ type: "session.bringBack" });
  expect(sessionOf(walker.context())).toEqual(before);
  return { name: "delete and bring back", touched: [] };
}

/** Presses an option of the page shown, or types something into it. */
function draft(walker: Screening, roll: Dice): Step {
  const { answers, drafts } = walker.context();
  const item = roll.pick(pageShown(walker.context())?.items ?? []);
  const value = pressed(item, { ...answers, ...drafts }[item.linkId], roll);
  walker.draft({ [item.linkId]: value });
  return { name: `draft ${item.linkId} ${JSON.stringify(value)}`, touched: [] };
}

/** Submits what the page shows, after something was pressed on it; now and then for another page. */
function submit(walker: Screening, roll: Dice): Step {
  for (const { linkId } of pageShown(walker.context())?.items ?? []) {
    const { answers, drafts } = walker.context();
    const value = pressed(itemOf(linkId), { ...answers, ...drafts }[linkId], roll);
    if (roll.number() < 0.9) walker.draft({ [linkId]: value });
  }
  const { answers, drafts } = walker.context();
  const page = pageShown(walker.context());
  const shown = { ...answers, ...drafts };
  const linkIds = page?.items.map(({ linkId }) => linkId) ?? [];
  const values = Object.fromEntries(linkIds.map((linkId) => [linkId, shown[linkId] ?? null]));
  const isStale = roll.number() < 0.05;
  const pageId = isStale ? roll.pick(pagesOf(mmn)).id : page?.id;
  walker.send({ type: "page.submit", pageId: pageId ?? "nowhere", values });
  return { name: `submit ${pageId} ${JSON.stringify(values)}`, touched: linkIds };
}

function pressed(item: Item, shown: Answer | undefined, roll: Dice): Answer {
  if (item.type === "text") return roll.pick(["", "2020-05", "soon", "x".repeat(301)]);
  const codes = optionsOf(mmn, item);
  // Mostly calm, so that the walk comes further than the emergency page.
  const isCalm = roll.number() < 0.75 && item.linkId.endsWith("-signs");
  const code = isCalm ? "none" : roll.pick(codes);
  if (item.type === "single") return code;
  return isCalm && codesOf(shown).includes("none") ? codesOf(shown) : toggle(shown, code);
}

function expectNothingLost(
  before: Answers,
  after: Answers,
  touched: readonly string[],
  what: string,
): void {
  for (const [linkId, answer] of Object.entries(before)) {
    if (!touched.includes(linkId)) expect(after[linkId], `${linkId}, ${what}`).toEqual(answer);
  }
}

function expectEmergencyTold(walker: Screening, what: string): void {
  const { answers, place, isAcknowledged, isAccepted } = walker.context();
  if (isAcknowledged) expect(isEmergency(mmn, answers), what).toBe(true);
  if (!isAccepted || isAcknowledged || !isEmergency(mmn, answers)) return;
  expect(["start", "disclaimer", "urgent", "asking"], what).toContain(place.at);
  if (place.at !== "asking") return;
  const page = pathOf(mmn, answers).pages.find(({ id }) => id === place.pageId);
  expect(page && isSeen(page, answers), what).toBe(true);
}

function expectPage(walker: Screening, what: string): void {
  const isAsking = walker.state() === "asking";
  expect(pageShown(walker.context()) !== undefined, what).toBe(isAsking);
}

function expectKept(walker: Screening, what: string): void {
  const session = sessionOf(walker.context());
  const { answers, isAccepted, isAcknowledged, isBackgroundWanted, region } = session;
  expect(restore(mmn, save(mmn, session)).session, what).toMatchObject({
    ...{ answers, isAccepted, isAcknowledged, isBackgroundWanted, region },
  });
}
