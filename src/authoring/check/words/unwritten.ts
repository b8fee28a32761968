import type { Text } from "../../texts.ts";
import type { Fault } from "../checks/fault.ts";

/** What a new question holds until somebody wrote its words: no text that is shown begins so. */
export const UNWRITTEN = "[Write";

/** What the codes of a new question are called until somebody named them. */
export const UNNAMED = "write-code";

/** The texts and the codes that still stand for what has to be written. */
export function checkUnwritten(texts: readonly Text[]): readonly Fault[] {
  return texts
    .filter(({ text }) => text.startsWith(UNWRITTEN) || text.startsWith(UNNAMED))
    .map(({ key, text }) => ({ where: key, what: `It is still to be written: ${text}` }));
}
