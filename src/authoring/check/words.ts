import { type Text, textsIn } from "../texts.ts";
import type { Fault } from "./checks/fault.ts";
import { checkAddress } from "./words/address.ts";
import { checkUnwritten } from "./words/unwritten.ts";
import { checkWording } from "./words/wording.ts";

export { checkAddress, SPOKEN_TO_HELPER, saidToBoth, saidToHelper } from "./words/address.ts";
export { checkUnwritten } from "./words/unwritten.ts";
export { checkWording } from "./words/wording.ts";

/** Faults of the words for all, and of those for a helper, in one language. */
export type WordFaults = { readonly all: readonly Fault[]; readonly helper: readonly Fault[] };

/** What is left to write in words, and what is worded wrongly; how a text is worded is known of English only. */
export function checkWords(language: string, words: unknown, helper: unknown): WordFaults {
  const [all, other] = [textsIn(words), textsIn(helper)];
  const unwritten = { all: checkUnwritten(all), helper: checkUnwritten(other) };
  if (language.split("-")[0] !== "en") return unwritten;
  // What is not written yet is told as that alone.
  const [done, otherDone] = [all.filter(isWritten), other.filter(isWritten)];
  const address = checkAddress(done, otherDone);
  return {
    all: [...unwritten.all, ...checkWording(done), ...address.all],
    helper: [...unwritten.helper, ...checkWording(otherDone), ...address.helper],
  };
}

function isWritten(text: Text): boolean {
  return checkUnwritten([text]).length === 0;
}
