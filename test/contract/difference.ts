import { isDeepStrictEqual } from "node:util";
import type { Answers } from "../../src/engine/answer.ts";
import type { Assessment } from "../../src/engine/assess.ts";
import type { Outcome } from "./outcome.ts";
import type { Reading } from "./reading.ts";

// A record and two whole results are some thousand characters, of which a few tell what is wrong. This finds them.

type Told = Assessment | Reading | Outcome;
type Teller = (answers: Answers) => Told;

/**
 * What the rules and the reading by hand say differently of a record, a line each, and the fewest of its answers that
 * bring the first of them about; nothing where they agree.
 */
export function differenceOf(answers: Answers, byRules: Teller, byHand: Teller): string {
  if (isDeepStrictEqual(byRules(answers), byHand(answers))) return "";
  const differences = differencesIn(byRules(answers), byHand(answers));
  const [first] = differences.keys();
  if (first === undefined) return `The two differ in form: ${JSON.stringify(byRules(answers))}`;
  const isSo = (fewer: Answers) => differencesIn(byRules(fewer), byHand(fewer)).has(first);
  const lines = [...differences].map(([what, said]) => `${what}: ${said}`);
  return [...lines, `Answers that matter: ${JSON.stringify(fewest(answers, isSo))}`].join("\n");
}

function differencesIn(rules: Told, hand: Told): ReadonlyMap<string, string> {
  const [one, other] = [factsOf(rules), factsOf(hand)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const all = names.filter((name) => one.get(name) !== other.get(name));
  // Whatever is missing changes the order, too, and a whole order is long.
  const some = all.filter((name) => !name.startsWith(ORDER));
  const differing = some.length > 0 ? some : all;
  return new Map(
    differing.map((name) => [
      name,
      `the rules say ${one.get(name) ?? "nothing"}, by hand it is ${other.get(name) ?? "nothing"}`,
    ]),
  );
}

const ORDER = "order of";

/** All that is told, by the name of what it is about. */
function factsOf(told: Told): ReadonlyMap<string, string> {
  const { assessment, ...lists } = "assessment" in told ? told : { assessment: told };
  const { urgency, pattern, findings } = assessment;
  return new Map([
    ["urgency", urgency],
    ["pattern", pattern],
    ...findings.map(
      ({ id, kind, status, because }) =>
        [`finding ${id}`, `${status} (${kind}; ${because.join(", ") || "no reason"})`] as const,
    ),
    ...Object.entries(lists).flatMap(([name, ids]) =>
      ids.map((id) => [`${name} ${id}`, "yes"] as const),
    ),
    [`${ORDER} findings`, findings.map(({ id }) => id).join(", ")],
    ...Object.entries(lists).map(([name, ids]) => [`${ORDER} ${name}`, ids.join(", ")] as const),
  ]);
}

/** The answers without those, and the codes among several, that are not needed for something to be so. */
function fewest(answers: Answers, isSo: (fewer: Answers) => boolean): Answers {
  const smaller = oneLess(answers).find(isSo);
  return smaller ? fewest(smaller, isSo) : answers;
}

/** The same answers with one item less, or one code less where several were chosen. */
function oneLess(answers: Answers): readonly Answers[] {
  return Object.entries(answers).flatMap(([linkId, answer]) => {
    const { [linkId]: _, ...others } = answers;
    const codes = Array.isArray(answer) && answer.length > 1 ? answer : [];
    const without = (code: string) => codes.filter((other) => other !== code);
    return [others, ...codes.map((code) => ({ ...answers, [linkId]: without(code) }))];
  });
}
