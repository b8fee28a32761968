import { hasAny, isKnown, NONE } from "../../engine/answer.ts";
import { type Choice, SOME, type Step } from "./steps.ts";

/** A "no" becomes "not sure", or nothing. */
export function deniedToUnknown(step: Step, made: number): readonly number[] {
  const choice = step.choices[made];
  return choice && isDenied(choice) ? unknownOf(step) : [];
}

/** A sign of the two first pages more. */
export function addedSigns(step: Step, made: number): readonly number[] {
  if (step.item !== "emergency-signs" && step.item !== "urgent-signs") return [];
  if (step.part === "group") return made === 0 ? [1] : [];
  return [step.choices.findIndex(({ kind }) => kind === SOME)];
}

/** The duration becomes "not sure", or nothing. */
export function durationToUnknown(step: Step): readonly number[] {
  return step.item === "duration" ? unknownOf(step) : [];
}

/** Any answer, or a part of it, becomes "not sure", or nothing; but not where silence is told to count. */
export function silenced(but: ReadonlySet<string>): (step: Step) => readonly number[] {
  return (step) => {
    if (but.has(step.item)) return [];
    return step.part === "group" ? [0] : unknownOf(step);
  };
}

const DENIALS = ["no", NONE, "normal", "same"];

function isDenied({ answers = [], kind }: Choice): boolean {
  return answers.some((answer) => hasAny(answer, DENIALS)) || kind === NONE;
}

/** The choices that say "not sure", or nothing. */
function unknownOf({ part, choices }: Step): readonly number[] {
  return choices.flatMap(({ answers = [], kind }, index) => {
    const isUnknown =
      part === "single"
        ? answers.some((answer) => !isKnown(answer ?? undefined))
        : part === "kind" && kind !== SOME && !isKnown(kind ? [kind] : undefined);
    return isUnknown ? [index] : [];
  });
}
