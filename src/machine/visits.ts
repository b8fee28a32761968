import { wellFormed } from "../engine/normal.ts";
import { MOST_VISITS, VISIT_LIMITS, visitField } from "../session/choices.ts";
import type { Visit } from "../session/session.ts";
import type { ScreeningContext } from "./context.ts";
import type { VisitChange } from "./events.ts";
import { tell, told, withSession } from "./updates.ts";

// What becomes of the notes of visits to a doctor. Each is a pure function, as in updates.ts.

/** What a change makes of the notes. */
export function noted(context: ScreeningContext, change: VisitChange): Partial<ScreeningContext> {
  switch (change.to) {
    case "write":
      return written(context, change);
    case "add":
      return withVisit(context);
    case "delete":
      return withoutVisit(context, change.index);
    case "bring-back":
      return withVisitBack(context);
  }
}

const NEW: Visit = { when: "", who: "", said: "", tests: "", treatment: "", next: "" };

type Written = Extract<VisitChange, { readonly to: "write" }>;

/** Notes something of a visit, or of the first one. What is longer than can be kept ends there, which the page says. */
function written(
  context: ScreeningContext,
  { index, field, text }: Written,
): Partial<ScreeningContext> {
  const { noticeAt, session } = context;
  const { visits } = session;
  const before = visits[index] ?? (index === 0 ? NEW : undefined);
  if (!before) return {};
  const whole = [...wellFormed(text)];
  const kept = whole.slice(0, VISIT_LIMITS[field]);
  const after = { ...before, [field]: kept.join("") };
  const at = visitField(index, field);
  return {
    ...withSession(context, {
      visits: [...visits.slice(0, index), after, ...visits.slice(index + 1)],
    }),
    // Each time that something is lost, and no longer than that is so.
    ...(kept.length < whole.length ? tell(context, "text-cut", { at }) : noticeAt === at && told),
  };
}

/** Begins the notes of one more visit, as long as there are not too many. */
function withVisit(context: ScreeningContext): Partial<ScreeningContext> {
  const { visits } = context.session;
  if (visits.length >= MOST_VISITS) return {};
  return { ...withSession(context, { visits: [...visits, NEW] }), deletedVisit: undefined };
}

/** Deletes the notes of a visit. */
function withoutVisit(context: ScreeningContext, index: number): Partial<ScreeningContext> {
  const { visits } = context.session;
  const visit = visits[index];
  if (!visit) return {};
  const others = visits.filter((_, at) => at !== index);
  return { ...withSession(context, { visits: others }), deletedVisit: { index, visit } };
}

/** Brings back the notes that were deleted last, to where they stood. */
function withVisitBack(context: ScreeningContext): Partial<ScreeningContext> {
  const { session, deletedVisit } = context;
  if (!deletedVisit) return {};
  const { index, visit } = deletedVisit;
  const visits = [...session.visits.slice(0, index), visit, ...session.visits.slice(index)];
  return { ...withSession(context, { visits }), deletedVisit: undefined };
}
