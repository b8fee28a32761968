import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Session } from "./session.ts";

/** The saved format, as text: the record of the contract, with how far the person had come beside it. */
export function save({ id, version }: Questionnaire, session: Session): string {
  const { answers, drafts, ...progress } = session;
  return JSON.stringify({ questionnaire: id, version, answers, drafts, progress });
}
