import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import type { Session } from "./session.ts";

/** The saved format, as text: the record of the contract, with how far the person had come beside it. */
export function save({ id, version }: AskedQuestionnaire, session: Session): string {
  const { answers, drafts, ...progress } = session;
  return JSON.stringify({ questionnaire: id, version, answers, drafts, progress });
}

/**
 * Whether two saved sessions say the same, however the app looks in each, however long each is kept, whichever version
 * saved it as long as each can read what the other saved, and whatever is set aside beside it.
 */
export function isSameSaid(a: string, b: string): boolean {
  try {
    return saidIn(a) === saidIn(b);
  } catch {
    return false;
  }
}

/** What says nothing of the answers. */
const APART: readonly string[] = ["comfort", "keptUntil", "setAside"];

/** What a saved session says, in one order, whatever order it came in. */
function saidIn(saved: string): string {
  return JSON.stringify(JSON.parse(saved), (key, value: unknown) => {
    if (APART.includes(key)) return undefined;
    // Versions with the same first number read each other.
    if (key === "version" && typeof value === "string") return value.split(".")[0];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort());
  });
}
