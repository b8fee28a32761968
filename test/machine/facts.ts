import { type Answers, isAnswered } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { pathOf } from "../../src/engine/path.ts";
import { type ScreeningContext, sessionOf } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import { isEmergency, isSeen } from "../../src/navigation/progress.ts";
import { pageShown } from "../../src/navigation/shown.ts";
import { previousPlace } from "../../src/navigation/previous.ts";

// What holds wherever a screening stands, whatever was pressed on the way.

/** What happened to a screening, and how it stood before and after. */
export type Step = {
  readonly before: ScreeningContext;
  readonly event: ScreeningEvent;
  readonly after: ScreeningContext;
};

type Fact = (context: ScreeningContext, state: string) => boolean;

const facts: Readonly<Record<string, Fact>> = {
  "the state is the place": ({ place }, state) => state === place.at,

  "a page is shown where one is asked, and nowhere else": (context, state) =>
    (pageShown(context) !== undefined) === (state === "asking"),

  "the page asked is on the path, and was seen before or is the first that was not": ({
    questionnaire,
    answers,
    place,
  }) => {
    if (place.at !== "asking") return true;
    const { pages } = pathOf(questionnaire, answers);
    const page = pages.find(({ id }) => id === place.pageId);
    const next = pages.find((candidate) => !isSeen(candidate, answers));
    return page !== undefined && (isSeen(page, answers) || page === next);
  },

  "nothing is asked before the disclaimer is accepted": ({ isAccepted }, state) =>
    isAccepted || ["start", "disclaimer", "comfort"].includes(state),

  "an emergency is told before anything new is asked or shown": (context, state) => {
    const { questionnaire, answers, place, isAccepted, isAcknowledged } = context;
    if (!isAccepted || isAcknowledged || !isEmergency(questionnaire, answers)) return true;
    if (place.at !== "asking") return ["start", "disclaimer", "urgent", "comfort"].includes(state);
    const { pages } = pathOf(questionnaire, answers);
    return pages.some((page) => page.id === place.pageId && isSeen(page, answers));
  },

  "the stop page is shown in an emergency only": ({ questionnaire, answers }, state) =>
    state !== "urgent" || isEmergency(questionnaire, answers),

  "only an emergency counts as read": ({ questionnaire, answers, isAcknowledged }) =>
    !isAcknowledged || isEmergency(questionnaire, answers),

  "the end is reached only when every main page was asked and what must be answered is": (
    { questionnaire, answers },
    state,
  ) => {
    if (!["choosing", "review", "result"].includes(state)) return true;
    return pathOf(questionnaire, answers)
      .pages.filter(({ section }) => !section.optional)
      .flatMap(({ items }) => items)
      .every(({ linkId, ...item }) => {
        const isRequired = "required" in item && item.required === true;
        return isRequired ? isAnswered(answers[linkId]) : answers[linkId] !== undefined;
      });
  },

  "an answer off the path says nothing in the result": ({ questionnaire, answers }, state) => {
    if (state !== "result") return true;
    const relevant = Object.fromEntries(pathOf(questionnaire, answers).answers);
    const shown = assess(questionnaire, answers);
    return JSON.stringify(shown) === JSON.stringify(assess(questionnaire, relevant));
  },

  "from a place beside the way one goes back to where one was": ({ place, ...context }) => {
    const back = previousPlace(context.questionnaire, context, place);
    return (
      (place.at !== "pause" && place.at !== "comfort") ||
      (back !== undefined && back.at !== place.at)
    );
  },

  "a problem is told on the page of its item": (context) => {
    const shown = pageShown(context)?.items.map(({ linkId }) => linkId) ?? [];
    return context.problems.every(({ linkId }) => shown.includes(linkId));
  },

  "what was deleted can be brought back at the start, until one moves on": ({ undo }, state) =>
    undo?.after !== "deleting" || state === "start",
};

/** The facts that do not hold of a screening, in words. */
export function brokenIn(state: string, context: ScreeningContext): readonly string[] {
  return Object.keys(facts).filter((fact) => !facts[fact]?.(context, state));
}

/** What holds of every step from one standing to the next, whatever happened. */
const stepFacts: Readonly<Record<string, (step: Step) => boolean>> = {
  "nothing that was said is lost": ({ before, event, after }) => {
    const isKept = isSame(after.undo?.session, sessionOf(before));
    if (event.type === "session.clear") return isKept;
    if (event.type === "session.open") return isKept || Object.keys(saidIn(before)).length === 0;
    if (event.type === "session.bringBack" && before.undo)
      return isSame(sessionOf(after), before.undo.session);
    const said = saidIn(after);
    const carried = carriedBy(before, event);
    return Object.entries(saidIn(before)).every(
      ([linkId, answer]) => carried.includes(linkId) || isSame(said[linkId], answer),
    );
  },

  "an emergency that is told anew is answered at once": ({ before, after }) => {
    const { questionnaire, isAccepted, isAcknowledged, place } = after;
    const isNew =
      !isEmergency(questionnaire, before.answers) && isEmergency(questionnaire, after.answers);
    return !isNew || !isAccepted || isAcknowledged || place.at === "urgent";
  },

  "an emergency counts as read when it was, or comes back so": ({ before, event, after }) =>
    before.isAcknowledged ||
    !after.isAcknowledged ||
    ["warning.acknowledge", "session.open", "session.bringBack"].includes(event.type),
};

/** The facts that a step breaks, in words. */
export function brokenBy(step: Step): readonly string[] {
  return Object.keys(stepFacts).filter((fact) => !stepFacts[fact]?.(step));
}

/** All that a person said, taken or not yet. */
export function saidIn({ answers, drafts }: ScreeningContext): Answers {
  return { ...answers, ...drafts };
}

/** What an event says anew: the items of a page that is submitted, and what is entered on one. */
function carriedBy(before: ScreeningContext, event: ScreeningEvent): readonly string[] {
  if (!("values" in event)) return [];
  const page = pageShown({ ...before, drafts: event.values });
  const items = event.type === "page.submit" ? (page?.items ?? []) : [];
  return [...items.map(({ linkId }) => linkId), ...Object.keys(event.values)];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
