import { personFrom } from "./person.ts";
import { at, stringFrom } from "./unknown.ts";

/**
 * Of several responses, those of which none is known to be newer: one alone, where they say when they were given. None at
 * all where they are about several people, for then the newest is only the newest of somebody.
 */
export function newestOf(responses: readonly unknown[]): readonly unknown[] {
  const people = responses
    .map((response) => personFrom(at(response, "subject")))
    .filter((person) => person !== undefined);
  if (new Set(people).size > 1) return [];
  const newest = responses.reduce((one, other) => (isNewer(other, one) ? other : one));
  return responses.filter((response) => !isNewer(newest, response));
}

/** Whether one response was certainly given after another; or, where both say the same of that, was changed after it. */
function isNewer(one: unknown, other: unknown): boolean {
  const given = [one, other].map((response) => timeFrom(at(response, "authored")));
  const changed = [one, other].map((response) => timeFrom(at(at(response, "meta"), "lastUpdated")));
  return isLater(given[0], given[1]) || (given[0] === given[1] && isLater(changed[0], changed[1]));
}

/** By the moments, where both say one; else by as much of the day as both say. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.includes("T") && other.includes("T")) return Date.parse(one) > Date.parse(other);
  const length = Math.min(one.length, other.length, "YYYY-MM-DD".length);
  return one.slice(0, length) > other.slice(0, length);
}

/** A date or a moment as FHIR writes it. */
function timeFrom(data: unknown): string | undefined {
  const text = stringFrom(data);
  return text !== undefined && /^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(text) ? text : undefined;
}
