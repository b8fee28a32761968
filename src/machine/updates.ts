import { type Answers, withAnswers } from "../engine/answer.ts";
import { normalAnswer, wellFormed } from "../engine/normal.ts";
import { itemsOf, pagesOf } from "../engine/path.ts";
import { problemOnLeaving } from "../engine/problem.ts";
import { isEmergency } from "../engine/urgency.ts";
import { isRefused, type Refusal, understood } from "../engine/written.ts";
import { nextBackgroundPage } from "../navigation/next.ts";
import { pageShown } from "../navigation/shown.ts";
import type { Item } from "../questionnaire/schema.ts";
import type { Session } from "../session/session.ts";
import type { Notice, ScreeningContext } from "./context.ts";
import type { ScreeningEvent } from "./events.ts";

// What the machine's actions make of a context. Each is a pure function; the machine says when.

/** What was told of a place is over when the person moves on. */
export const moved = {
  problems: [],
  notice: undefined,
  about: [],
  noticeAt: undefined,
  changed: undefined,
  deletedVisit: undefined,
} as const;

/** What was told of something that is settled now is over. */
export const told = { notice: undefined, about: [], noticeAt: undefined } as const;

/** Tells something: at the top of the page, or at the control that it is about. */
export function tell(
  { isTellingOdd }: ScreeningContext,
  notice: Notice,
  { about = [], at }: { readonly about?: readonly string[]; readonly at?: string | undefined } = {},
): Partial<ScreeningContext> {
  return { notice, about, noticeAt: at, isTellingOdd: !isTellingOdd };
}

/** The context with part of its session changed. */
export function withSession(
  { session }: ScreeningContext,
  change: Partial<Session>,
): Pick<ScreeningContext, "session"> {
  return { session: { ...session, ...change } };
}

/** Remembers what is entered on the page asked; what belongs to no item of it is not taken. */
export function draft(context: ScreeningContext, values: Answers): Partial<ScreeningContext> {
  const { questionnaire, session, pageId } = context;
  const page = pagesOf(questionnaire).find(({ id }) => id === pageId);
  const ofPage = Object.entries(values).filter(([linkId]) =>
    page?.items.some((item) => item.linkId === linkId),
  );
  const entered = withSession(context, {
    drafts: { ...session.drafts, ...Object.fromEntries(ofPage) },
  });
  const isMended = (item: Item | undefined) =>
    item !== undefined && !problemIn({ ...context, ...entered }, item);
  return {
    ...entered,
    // What was mended is no problem any more.
    problems: context.problems.filter(
      (problem) => !isMended(page?.items.find(({ linkId }) => linkId === problem.linkId)),
    ),
    // Whoever answers anew has done with what was deleted.
    deleted: undefined,
  };
}

/** What a person chose beside the answers; it is remembered, and nothing else changes. */
export function chosen({ asks, print }: Session, event: ScreeningEvent): Partial<Session> {
  switch (event.type) {
    case "region.choose":
      return { region: event.region };
    case "answerer.choose":
      return { answerer: event.answerer };
    case "ask.include":
      return { asks: { ...asks, leftOut: leftOutAfter(asks.leftOut, event) } };
    case "ask.write":
      return { asks: { ...asks, own: wellFormed(event.own) } };
    case "print.choose":
      return { print: { ...print, ...event.print } };
    case "earlier.show":
      return { earlier: event.earlier };
    case "keeping.choose":
      return { keptUntil: event.until };
    case "comfort.choose":
      return { comfort: event.comfort };
    default:
      return {};
  }
}

/** What stands in the way of taking what was entered on the page asked. */
export function problemsOn(context: ScreeningContext): readonly Refusal[] {
  return itemsAsked(context).flatMap((item) => problemIn(context, item) ?? []);
}

/** Takes what was entered on the page asked; an item of it left without a value is left empty. */
export function takePage(context: ScreeningContext): Partial<ScreeningContext> {
  return { ...withSession(context, taken(context, itemsAsked(context))), deleted: undefined };
}

/**
 * Takes what was entered anywhere as far as it can be, for somebody who leaves a page without Continue. An emergency
 * that was passed and is none any more was not passed for one that was only entered.
 */
export function takeDrafts(context: ScreeningContext): Partial<ScreeningContext> {
  const { questionnaire, session } = context;
  const items = itemsOf(questionnaire).filter(
    (item) => item.linkId in session.drafts && !problemIn(context, item),
  );
  const after = taken(context, items);
  const isAcknowledged =
    isStillAcknowledged(context, session.answers) && isStillAcknowledged(context, after.answers);
  return withSession(context, { ...after, isAcknowledged });
}

/** Whether what was only entered makes an emergency of answers that are none. */
export function entersEmergency(context: ScreeningContext): boolean {
  const { questionnaire, session } = context;
  const settled = takeDrafts(context).session ?? session;
  return (
    !isEmergency(questionnaire, session.answers) && isEmergency(questionnaire, settled.answers)
  );
}

/** An emergency that the answers do not tell of any more was not passed for the next one. */
export function settle(context: ScreeningContext): Partial<ScreeningContext> {
  const isAcknowledged = isStillAcknowledged(context, context.session.answers);
  return withSession(context, { isAcknowledged });
}

/** Asks the page that is next in a part, if one is. */
export function askNext(
  context: ScreeningContext,
  next: typeof nextBackgroundPage,
): Partial<ScreeningContext> {
  const page = next(context.questionnaire, context.session);
  return page ? ask(context, page.id) : {};
}

/** Asks a page. The first page of the background begins that part; any other page of it can be opened by itself. */
export function ask(context: ScreeningContext, pageId: string): Partial<ScreeningContext> {
  const { questionnaire, session } = context;
  const isBegun = nextBackgroundPage(questionnaire, session)?.id === pageId;
  return { pageId, ...(isBegun && withSession(context, { isBackgroundWanted: true })) };
}

/** The items of the page asked, as they are shown. */
function itemsAsked({ questionnaire, session, pageId }: ScreeningContext): readonly Item[] {
  return pageShown(questionnaire, session, pageId)?.items ?? [];
}

/** What stands in a field, as it is understood. */
function entered({ session, readDate }: ScreeningContext, item: Item) {
  const { linkId } = item;
  const value = linkId in session.drafts ? session.drafts[linkId] : session.answers[linkId];
  return understood(item, value, readDate);
}

/** Why what stands in a field cannot be taken, if it cannot. */
function problemIn(context: ScreeningContext, item: Item): Refusal | undefined {
  const value = entered(context, item);
  return isRefused(value) ? value : problemOnLeaving(context.questionnaire, item, value);
}

/** The answers and drafts once what stands in the fields of these items is taken. */
function taken(
  context: ScreeningContext,
  items: readonly Item[],
): Pick<Session, "answers" | "drafts"> {
  const { questionnaire, session } = context;
  const values = Object.fromEntries(
    items.map((item) => [item.linkId, normalAnswer(questionnaire, item, entered(context, item))]),
  );
  const others = Object.entries(session.drafts).filter(([linkId]) => !(linkId in values));
  return { answers: withAnswers(session.answers, values), drafts: Object.fromEntries(others) };
}

function isStillAcknowledged(
  { questionnaire, session }: ScreeningContext,
  answers: Answers,
): boolean {
  return session.isAcknowledged && isEmergency(questionnaire, answers);
}

/** The questions to ask that are left out, once one of them was put in or left out. */
function leftOutAfter(
  leftOut: readonly string[],
  { id, isIncluded }: { readonly id: string; readonly isIncluded: boolean },
): readonly string[] {
  const others = leftOut.filter((other) => other !== id);
  return isIncluded ? others : [...others, id];
}
