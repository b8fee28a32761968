import { withParts } from "../authoring/check/checks/conditions.ts";
import { termOf } from "../engine/condition.ts";
import { itemsOf } from "../engine/path.ts";
import {
  HALVED_FIELDS,
  type HalvedField,
  LATE_FIELDS,
  type LateField,
} from "../questionnaire/late.ts";
import type { AskedQuestionnaire, Condition, Questionnaire } from "../questionnaire/schema.ts";

/** A questionnaire in two parts that together are the whole. */
export type Split = {
  /** What is loaded before the first question: what is asked, and what an emergency needs. */
  readonly asked: AskedQuestionnaire;
  /** What judges the answers, or says what follows from them. */
  readonly judging: Pick<Questionnaire, LateField | HalvedField>;
};

const EMERGENCY = "emergency";

/** Splits a questionnaire into what is asked and what judges the answers. */
export function split(questionnaire: Questionnaire): Split {
  const { terms, say, urgency } = questionnaire;
  const asked = without(questionnaire, LATE_FIELDS);
  const first = {
    say: say.filter((saying) => saying.urgency.includes(EMERGENCY)),
    urgency: urgency.filter(({ code }) => code === EMERGENCY),
  };
  const needed = new Set<string>();
  const name = (when: Condition) => {
    for (const part of withParts(when)) {
      if (part.op !== "term" || needed.has(part.id)) continue;
      needed.add(part.id);
      name(termOf(part.id, terms));
    }
  };
  for (const { enableWhen } of itemsOf(questionnaire)) if (enableWhen) name(enableWhen);
  for (const { reasons = [] } of first.urgency) for (const { when } of reasons) name(when);
  for (const { when } of first.say) if (when) name(when);
  return {
    asked: { ...asked, ...first, terms: pick(terms, (id) => needed.has(id)) },
    judging: pickFields(questionnaire, [...LATE_FIELDS, ...HALVED_FIELDS]),
  };
}

/** The words for what is asked, by the first part of their keys. */
const ASKED_WORDS: readonly string[] = [
  ...["language", "name", "codes", "optionSets", "sections", "pages"],
  ...["movements", "sides", "items"],
];

type Words = Readonly<Record<string, unknown>>;

/** The words of a questionnaire in two: those for what is asked and for an emergency, and all others. */
export function splitWords(
  words: Words,
  { say }: Pick<AskedQuestionnaire, "say">,
): { readonly asked: Words; readonly judging: Words } {
  const isFirst = { urgency: [EMERGENCY], say: say.map(({ id }) => id) };
  const halves = (isWanted: boolean) =>
    Object.fromEntries(
      Object.entries(isFirst).map(([key, first]) => [
        key,
        pick(words[key] as Words, (id) => first.includes(id) === isWanted),
      ]),
    );
  const asked = pick(words, (key) => ASKED_WORDS.includes(key));
  const judging = pick(words, (key) => !ASKED_WORDS.includes(key));
  return { asked: { ...asked, ...halves(true) }, judging: { ...judging, ...halves(false) } };
}

function pick<T>(
  from: Readonly<Record<string, T>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => isWanted(key)));
}

function pickFields<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

function without<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(from).filter(([key]) => !keys.some((other) => other === key));
  return Object.fromEntries(left) as Omit<T, K>;
}
