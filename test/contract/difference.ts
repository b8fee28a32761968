import { isDeepStrictEqual } from "node:util";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { type Outcome, outcomeByHand, outcomeOf } from "./outcome.ts";
import type { Answers } from "./reading/items.ts";

// Two readings of one record held against each other, and told so that the rule is found at once.

/** What the rules and the reading by hand make differently of a record, told by its fewest answers; nothing if they agree. */
export function differenceOf(questionnaire: Questionnaire, answers: Answers): string | undefined {
  const told = (record: Answers) =>
    differences(outcomeOf(questionnaire, record), outcomeByHand(record));
  if (told(answers).length === 0) return undefined;
  const fewest = fewestAnswers(answers, (fewer) => told(fewer).length > 0);
  return [...told(fewest), `of ${JSON.stringify(fewest)}`].join("\n");
}

/** A line for each thing in which two outcomes differ: by the rules, and by hand. */
export function differences(rules: Outcome, hand: Outcome): readonly string[] {
  const one = flat(rules);
  const other = flat(hand);
  const lines = [...new Set([...one.keys(), ...other.keys()])]
    .filter((what) => one.get(what) !== other.get(what))
    .map(
      (what) =>
        `${what}: ${one.get(what) ?? "missing"} by the rules, ${other.get(what) ?? "missing"} by hand`,
    );
  const isSame = lines.length > 0 || isDeepStrictEqual(rules, hand);
  return isSame ? lines : ["the order of the findings differs"];
}

function flat({ assessment, ...lists }: Outcome): ReadonlyMap<string, string> {
  return new Map([
    ["urgency", assessment.urgency],
    ["pattern", assessment.pattern],
    ...assessment.findings.map(({ id, kind, status, because }) => {
      return [`${kind} ${id}`, `${status} because of ${because.join(" ")}`] as const;
    }),
    ...Object.entries(lists).map(([list, ids]) => [list, ids.map(named).join(" ")] as const),
  ]);
}

function named(id: unknown): string {
  return typeof id === "string" ? id : JSON.stringify(id);
}

/** As few of the answers as still do what all of them do. */
export function fewestAnswers(answers: Answers, isStill: (fewer: Answers) => boolean): Answers {
  let fewest = answers;
  for (const linkId of Object.keys(answers)) {
    const { [linkId]: _, ...fewer } = fewest;
    if (isStill(fewer)) fewest = fewer;
  }
  return fewest;
}
