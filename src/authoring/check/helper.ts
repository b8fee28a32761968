import type { Fault } from "./checks/fault.ts";

/**
 * What is wrong with the words for a helper, which stand beside the words for all: they go over these key by key, so
 * each must be of the same kind as the one it is said in place of, and say something else.
 */
export function checkHelper(words: unknown, helper: unknown, where = ""): readonly Fault[] {
  if (isTree(words) && isTree(helper)) {
    return Object.entries(helper)
      .filter(([key]) => key !== "$schema")
      .flatMap(([key, other]) => checkHelper(words[key], other, where ? `${where}.${key}` : key));
  }
  const what = faultOf(words, helper);
  return what ? [{ where, what }] : [];
}

function faultOf(words: unknown, helper: unknown): string | undefined {
  if (words === undefined) {
    return "There are no words to say it in place of; correct the key or remove it.";
  }
  if (kindOf(words) !== kindOf(helper)) {
    return `It is ${kindOf(helper)}, but the words for all are ${kindOf(words)}; make them alike.`;
  }
  const [texts, others] = [[words].flat(), [helper].flat()];
  if (texts.length !== others.length) {
    return `It has ${others.length} entries, but the words for all have ${texts.length}; write as many.`;
  }
  if (others.includes("")) return "It says nothing; write words.";
  return JSON.stringify(words) === JSON.stringify(helper)
    ? "It says the same as the words for all; remove it."
    : undefined;
}

function kindOf(words: unknown): string {
  if (typeof words === "string") return "a text";
  if (Array.isArray(words)) {
    return words.every((word) => typeof word === "string") ? "a list of texts" : "no words";
  }
  return isTree(words) ? "a group" : "no words";
}

/** Whether something holds words by their keys. */
function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
