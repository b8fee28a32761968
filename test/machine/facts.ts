import { mmn } from "../../src/authoring/mmn.ts";
import { type Answers, isAnswered } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { normalAnswer } from "../../src/engine/normal.ts";
import { itemsOf, type PathPage, pathOf } from "../../src/engine/path.ts";
import { isEmergency } from "../../src/engine/urgency.ts";
import type { ScreeningContext } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import {
  isSamePlace,
  type Place,
  placeOf,
  previousOf,
  type ScreeningSnapshot,
} from "../../src/machine/place.ts";
import { isSeen } from "../../src/navigation/progress.ts";
import { pageShown } from "../../src/navigation/shown.ts";
import type { AskedQuestionnaire } from "../../src/questionnaire/schema.ts";
import { hasSaid, saidOf } from "../../src/session/said.ts";
import { isSameSaid } from "../../src/session/save.ts";
import type { SetAside } from "../../src/session/session.ts";

// What holds wherever a screening stands, whatever was pressed on the way.

/** How a screening stands: the place, which is the state, and all that is known beside it. */
export type Standing = {
  readonly place: Place;
  readonly previous: Place | undefined;
  readonly context: ScreeningContext;
};

/** What happened to a screening, and how it stood before and after. */
export type Step = {
  readonly before: Standing;
  readonly event: ScreeningEvent;
  readonly after: Standing;
};

/** How the machine stands at a moment. */
export function standingOf(snapshot: ScreeningSnapshot): Standing {
  const { context } = snapshot;
  return { place: placeOf(snapshot), previous: previousOf(snapshot), context };
}

const facts: Readonly<Record<string, (standing: Standing) => boolean>> = {
  "a page is shown where one is asked": ({ place, context }) =>
    place.at !== "asking" || shownIn(context) !== undefined,

  "the page asked is on the path, and was seen before, or is the first that was not, or is background after all else":
    ({ place, context: { questionnaire, session } }) => {
      if (place.at !== "asking") return true;
      const { pages } = pathOf(questionnaire, session.answers);
      const page = pages.find(({ id }) => id === place.pageId);
      const next = pages.find((candidate) => !isSeen(candidate, session.answers));
      if (page === undefined) return false;
      return (
        isSeen(page, session.answers) || page === next || (isOptional(page) && isOptional(next))
      );
    },

  "nothing is asked before the disclaimer is accepted": ({ place, context: { session } }) =>
    session.isAccepted || ["start", "disclaimer", "comfort", "handed", "learn"].includes(place.at),

  "an emergency is told before anything new is asked or shown": ({ place, context }) => {
    const { questionnaire, session } = context;
    const { answers, isAccepted, isAcknowledged } = session;
    if (!isAccepted || isAcknowledged || !isEmergency(questionnaire, answers)) return true;
    if (place.at !== "asking") {
      return ["start", "disclaimer", "urgent", "comfort", "handed", "learn"].includes(place.at);
    }
    const { pages } = pathOf(questionnaire, answers);
    return pages.some((page) => page.id === place.pageId && isSeen(page, answers));
  },

  "the stop page is shown in an emergency only": ({ place, context }) =>
    place.at !== "urgent" || isEmergency(context.questionnaire, context.session.answers),

  "only an emergency counts as read": ({ context: { questionnaire, session } }) =>
    !session.isAcknowledged || isEmergency(questionnaire, session.answers),

  "the end is reached only when every main page was asked and what must be answered is": ({
    place,
    context: { questionnaire, session },
  }) => {
    if (!["choosing", "review", "result"].includes(place.at)) return true;
    const { answers } = session;
    return pathOf(questionnaire, answers)
      .pages.filter(({ section }) => !section.optional)
      .flatMap(({ items }) => items)
      .every(({ linkId, ...item }) => {
        const isRequired = "required" in item && item.required === true;
        return isRequired ? isAnswered(answers[linkId]) : answers[linkId] !== undefined;
      });
  },

  "an answer off the path says nothing in the result": ({
    place,
    context: { questionnaire, session },
  }) => {
    if (place.at !== "result") return true;
    const relevant = Object.fromEntries(pathOf(questionnaire, session.answers).answers);
    const shown = assess(mmn, session.answers);
    return JSON.stringify(shown) === JSON.stringify(assess(mmn, relevant));
  },

  "every answer is in its one spelling": ({ context: { questionnaire, session } }) =>
    itemsOf(questionnaire)
      .filter(({ linkId }) => session.answers[linkId] !== undefined)
      .every((item) => {
        const answer = session.answers[item.linkId];
        return isSame(answer, normalAnswer(questionnaire, item, answer));
      }),

  "Back leads somewhere else, from everywhere but the start": ({ place, previous }) =>
    place.at === "start" ? previous === undefined : !!previous && !isSamePlace(previous, place),

  "a problem is told on the page of its item": ({ context }) => {
    const shown = shownIn(context)?.items.map(({ linkId }) => linkId) ?? [];
    return context.problems.every(({ linkId }) => shown.includes(linkId));
  },
};

/** The facts that do not hold of a screening, in words. */
export function brokenIn(standing: Standing): readonly string[] {
  return Object.keys(facts).filter((fact) => !facts[fact]?.(standing));
}

/** What holds of every step from one standing to the next, whatever happened. */
const stepFacts: Readonly<Record<string, (step: Step) => boolean>> = {
  "nothing that was said is lost": ({ before, event, after }) => {
    const { session, deleted } = before.context;
    const isSilent = !hasSaid(session);
    const { session: next } = after.context;
    const isSetAside = isSilent || [next, ...next.setAside].some((each) => saysSame(each, session));
    if (event.type === "session.clear") {
      return isSame(
        after.context.deleted,
        isSilent && session.setAside.length === 0 ? deleted : session,
      );
    }
    if (event.type === "session.open") return isSetAside;
    if (event.type === "copy.settle" && !event.isOurs) return isSetAside;
    if (event.type === "setAside.bringBack" && session.setAside[event.index]) return isSetAside;
    if (event.type === "session.bringBack" && deleted) {
      const areBack = deleted.setAside.every((each) => next.setAside.includes(each));
      return isSame(saidOf(next), saidOf(deleted)) && areBack && isSetAside;
    }
    const said = inOneSpelling(before.context.questionnaire, saidIn(after.context.session));
    const saidBefore = inOneSpelling(before.context.questionnaire, saidIn(session));
    const entered = event.type === "page.draft" ? Object.keys(event.values) : [];
    return Object.entries(saidBefore).every(
      ([linkId, answer]) => entered.includes(linkId) || isSame(said[linkId], answer),
    );
  },

  "what was deleted is gone once somebody answers anew": ({ before, event, after }) =>
    (event.type !== "page.draft" && event.type !== "page.submit") ||
    isSame(saidIn(before.context.session), saidIn(after.context.session)) ||
    after.context.deleted === undefined,

  "an emergency that is told anew is answered at once": ({ before, after }) => {
    const { questionnaire, session } = after.context;
    const isNew =
      !isEmergency(questionnaire, before.context.session.answers) &&
      isEmergency(questionnaire, session.answers);
    return !isNew || !session.isAccepted || session.isAcknowledged || after.place.at === "urgent";
  },

  "an emergency counts as read when it was, or comes back so": ({ before, event, after }) =>
    before.context.session.isAcknowledged ||
    !after.context.session.isAcknowledged ||
    [
      "warning.acknowledge",
      "session.open",
      "session.bringBack",
      "setAside.bringBack",
      "copy.settle",
    ].includes(event.type),
};

/** The facts that a step breaks, in words. */
export function brokenBy(step: Step): readonly string[] {
  return Object.keys(stepFacts).filter((fact) => !stepFacts[fact]?.(step));
}

/** All that a person said, taken or not yet. */
export function saidIn({ answers, drafts }: SetAside): Answers {
  return { ...answers, ...drafts };
}

/** What was said, in the spelling in which it is taken. */
export function inOneSpelling(questionnaire: AskedQuestionnaire, said: Answers): Answers {
  const items = itemsOf(questionnaire).filter(({ linkId }) => said[linkId] !== undefined);
  return Object.fromEntries(
    items.map((item) => [item.linkId, normalAnswer(questionnaire, item, said[item.linkId])]),
  );
}

function shownIn({ questionnaire, session, pageId }: ScreeningContext): PathPage | undefined {
  return pageShown(questionnaire, session, pageId);
}

function isOptional(page: PathPage | undefined): boolean {
  return page?.section.optional === true;
}

function saysSame(a: SetAside, b: SetAside): boolean {
  return isSameSaid(JSON.stringify(a), JSON.stringify(b));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
