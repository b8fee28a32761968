import { itemOf } from "../../engine/path.ts";
import { conditionsOf } from "../../engine/reads.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";
import { all, any, atLeast, isMet, selected, unless } from "./conditions.ts";
import { readingsOf } from "./readings.ts";

// What the contract, section 5, asks of `several-features`, in its own words and not in those of the rule.

/** The questions that must be answered, with what, and the throat without a sign. */
export const TOLD: readonly Condition[] = [
  selected("speech", "no"),
  selected("swallowing", "no"),
  selected("stiffness", "no", "a-bit"),
  selected("walking", "no", "a-little"),
  selected("onset-speed", "weeks", "months"),
  unless(selected("head-signs", "tongue")),
  unless(selected("weak-parts", "mouth-throat")),
  unless(selected("first-place", "face-throat")),
];

/** That nothing which was told stands in the way. */
export const FREE: readonly Condition[] = [
  unless(all(selected("stiffness", "a-bit"), selected("walking", "a-little"))),
  any(unless(selected("duration", "1-6-months")), selected("onset-speed", "months")),
  unless(selected("weak-parts", "face", "neck")),
  unless(selected("first-place", "face-throat", "neck", "thigh-hip")),
  unless(selected("twitching", "weak-part-and-elsewhere")),
  unless(selected("breathing", "on-effort")),
  unless(selected("weight-loss", "yes")),
  unless(selected("one-task", "yes")),
  unless(selected("background", "lead-or-chemicals", "since-childhood")),
  unless(selected("age-at-start", "under-18")),
  unless(selected("pain", "severe-before-weakness")),
  unless(selected("head-signs", "eyelids", "double-vision", "crying-laughing")),
];

/** The supportive findings of which one alone says little: where it began, and where it is. */
const OF_PLACE = ["hand-or-foot-first", "arms-not-legs"];

/** That enough supportive findings are met. */
export function isSupported({ findings }: Questionnaire): Condition {
  const ids = findings.filter(({ kind }) => kind === "supportive").map(({ id }) => id);
  const telling = ids.filter((id) => !OF_PLACE.includes(id));
  return all(atLeast(2, ...ids.map(isMet)), any(...telling.map(isMet)));
}

/** The items on which silence may block it: those that must be answered, and all that the core findings read. */
export function mayBlock(questionnaire: Questionnaire): ReadonlySet<string> {
  const core = questionnaire.findings.filter(({ kind }) => kind === "core");
  const told = ["speech", "swallowing", "stiffness", "walking", "onset-speed"];
  const asked = told.flatMap((linkId) => itemOf(questionnaire, linkId)?.enableWhen ?? []);
  const read = readingsOf(questionnaire, [...core.flatMap(conditionsOf), ...asked]);
  return new Set([...told, ...read.keys()]);
}
