import { mayBeWeak } from "../engine/assess.ts";
import type { Summary } from "./summary.ts";

/** What may go from the first page to the next where room is short, in the order in which it goes. */
const PARTS = ["drawing", "asks", "writeIn", "supportive"] as const;
export type MovablePart = (typeof PARTS)[number];

/** The parts of this record that may go to the next page; the first of them goes first. */
export function movableParts(facts: Summary): readonly MovablePart[] {
  const isThere: Readonly<Record<MovablePart, boolean>> = {
    drawing: (facts.body?.codes.length ?? 0) > 0,
    asks: facts.asks.length > 0,
    writeIn: !isForHelp(facts),
    supportive: isCompared(facts),
  };
  return PARTS.filter((part) => isThere[part]);
}

/** Whether the page is for those who help at once: then nothing is compared. */
export function isForHelp({ assessment }: Summary): boolean {
  return assessment.urgency === "emergency";
}

/** Whether the answers are compared with what is published about the disease. */
export function isCompared(facts: Summary): boolean {
  return mayBeWeak(facts.assessment) && !isForHelp(facts) && !facts.isKnown;
}
