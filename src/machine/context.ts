import type { Answers } from "../engine/answer.ts";
import { itemsOf } from "../engine/path.ts";
import { type Problem, problemOnLeaving } from "../engine/problem.ts";
import {
  comingFrom,
  isEmergency,
  isSeen,
  nextPlace,
  type Place,
  pageShown,
  reach,
} from "../navigation/place.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Asks, Session } from "../session/session.ts";

/** Something to be told once, in plain words. */
export type Notice =
  | "copied"
  | "expired"
  | "not-copied"
  | "not-kept"
  | "not-kept-longer"
  | "not-loaded"
  | "not-readable"
  | "other-version"
  | "partly-readable"
  | "opened"
  | "opened-partly"
  | "earlier-partly"
  | "file-not-readable"
  | "file-other-version"
  | "file-other-questionnaire"
  | "file-fhir"
  | "file-looking"
  | "file-picture"
  | "code-not-readable"
  | "file-too-big"
  | "not-shared";

export type ScreeningContext = Session & {
  readonly questionnaire: Questionnaire;
  readonly place: Place;
  readonly problems: readonly Problem[];
  readonly notice: Notice | undefined;
  /** The items that the notice is about. */
  readonly about: readonly string[];
  /** What was deleted or replaced last; it can be brought back until the person moves on. */
  readonly undo: Undo | undefined;
};

/** A session that is not the present one any more, and how that came. */
export type Undo = { readonly session: Session; readonly after: "deleting" | "opening" };

/** The part of a context that is remembered. */
export function sessionOf(context: ScreeningContext): Session {
  const { answers, drafts, isAccepted, isAcknowledged, isBackgroundWanted } = context;
  const { region, answerer, asks, print, earlier, keptUntil, comfort } = context;
  const progress = { answers, drafts, isAccepted, isAcknowledged, isBackgroundWanted };
  return { ...progress, region, answerer, asks, print, earlier, keptUntil, comfort };
}

/** What stands in the way of taking these values for the page shown. */
export function problemsOn(context: ScreeningContext, values: Answers): readonly Problem[] {
  const page = pageShown({ ...context, drafts: values });
  return (page?.items ?? [])
    .map((item) => problemOnLeaving(context.questionnaire, item, values[item.linkId]))
    .filter((problem) => problem !== undefined);
}

/** Takes the values of the page shown; an item of it left without a value is left empty. */
export function record(context: ScreeningContext, values: Answers): Partial<ScreeningContext> {
  const page = pageShown({ ...context, drafts: values });
  const taken = (page?.items ?? []).map(({ linkId }) => [linkId, values[linkId] ?? null] as const);
  const answers = { ...context.answers, ...Object.fromEntries(taken) };
  const others = Object.entries(context.drafts).filter(([linkId]) => !(linkId in values));
  return goOn({ ...context, answers, drafts: Object.fromEntries(others) });
}

/**
 * Takes the session of a file in place of the present one, which can be brought back. The disclaimer is asked for anew;
 * whether answers are kept on this device, and how the app looks, is not for a file to say.
 */
export function take(context: ScreeningContext, session: Session): Partial<ScreeningContext> {
  const { isAccepted, keptUntil, comfort } = context;
  const undo: Undo = { session: sessionOf(context), after: "opening" };
  const hasSaid = Object.keys({ ...context.answers, ...context.drafts }).length > 0;
  return {
    ...goOn({ ...context, ...session, keptUntil, comfort, isAccepted, isAcknowledged: false }),
    undo: hasSaid ? undo : undefined,
  };
}

/** The questions to ask, with one of those that the answers suggest included or left out. */
export function including(
  asks: Asks,
  { id, isIncluded }: { readonly id: string; readonly isIncluded: boolean },
): Asks {
  const others = asks.leftOut.filter((other) => other !== id);
  return { ...asks, leftOut: isIncluded ? others : [...others, id] };
}

/** Goes to whatever comes next. */
export function goOn(context: ScreeningContext): Partial<ScreeningContext> {
  const settled = { ...context, isAcknowledged: isStillAcknowledged(context) };
  return { ...settled, ...arrived, place: nextPlace(context.questionnaire, settled) };
}

/**
 * Goes where the person wants to go, as far as that is possible. What they entered on the page they leave is taken
 * along as far as it can be; an emergency among it is told first.
 */
export function open(context: ScreeningContext, wanted: Place): Partial<ScreeningContext> {
  const settled = takeDrafts(context);
  const { questionnaire } = context;
  const isNew =
    !isEmergency(questionnaire, context.answers) && isEmergency(questionnaire, settled.answers);
  const reached = reach(questionnaire, settled, isNew ? { at: "urgent" } : wanted);
  const place = comingFrom(context.place, reached);
  const isBackgroundWanted = opensBackground(settled, place) || settled.isBackgroundWanted;
  return { ...settled, ...arrived, place, isBackgroundWanted };
}

const arrived = { problems: [], notice: undefined, about: [], undo: undefined } as const;

function takeDrafts(context: ScreeningContext): ScreeningContext {
  const { questionnaire, drafts } = context;
  const isTaken = (linkId: string) => {
    const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
    return item && !problemOnLeaving(questionnaire, item, drafts[linkId]);
  };
  const split = (wanted: boolean) =>
    Object.fromEntries(Object.entries(drafts).filter(([linkId]) => !!isTaken(linkId) === wanted));
  const settled = {
    ...context,
    answers: { ...context.answers, ...split(true) },
    drafts: split(false),
  };
  // Whoever passed an emergency that is none any more has not passed one that they only entered.
  const isAcknowledged = isStillAcknowledged(context) && isStillAcknowledged(settled);
  return { ...settled, isAcknowledged };
}

function isStillAcknowledged({
  questionnaire,
  answers,
  isAcknowledged,
}: ScreeningContext): boolean {
  return isAcknowledged && isEmergency(questionnaire, answers);
}

/** Whether the place is a page of the optional part that was not yet seen; changing an answer there opens nothing. */
function opensBackground({ questionnaire, answers }: ScreeningContext, place: Place): boolean {
  const page = pageShown({ questionnaire, place, answers, drafts: {} });
  return page?.section.optional === true && !isSeen(page, answers);
}
