import { itemsOf } from "../../engine/path.ts";
import type { Questionnaire } from "../../questionnaire/schema.ts";
import { type Claim, recordClaims } from "./claims.ts";
import { answerCount, classCount } from "./classes.ts";
import { pairClaims, unaskedClaim } from "./compared.ts";
import { countsOf, type Diagram, diagramOf } from "./diagram.ts";
import { findingReach, type Reach, reasonReach } from "./reach.ts";
import { patterns, readingsOf, resultRules, urgencies } from "./readings.ts";
import { waysOf } from "./records.ts";

/** All that was proved of a questionnaire. Nothing in it is random: the same rules give the same report. */
export type Report = {
  readonly id: string;
  readonly version: string;
  readonly rules: string;
  /** Every way in which the questionnaire can be filled out, stale answers included. */
  readonly records: bigint;
  readonly items: readonly ItemClasses[];
  readonly urgency: Walked;
  readonly pattern: Walked;
  readonly reasons: Reach;
  readonly statuses: Reach;
  readonly claims: readonly Claim[];
};

/** How many answers an item takes, and in how many classes; one class means that no rule of the result reads it. */
export type ItemClasses = {
  readonly linkId: string;
  readonly answers: bigint;
  readonly classes: number;
  readonly context: string | undefined;
};

/** A list of outcomes over the whole product: how many records come to each, and how large the walk was. */
export type Walked = {
  readonly counts: Reach;
  readonly situations: number;
  /** Records that take every choice at every situation, to every outcome that can follow. */
  readonly ways: number;
};

export function reportOf(questionnaire: Questionnaire): Report {
  const { id, version, rules } = questionnaire;
  const items = itemsOf(questionnaire);
  const readings = readingsOf(questionnaire, resultRules(questionnaire));
  return {
    id,
    version,
    rules,
    records: items.reduce((product, item) => product * answerCount(questionnaire, item), 1n),
    items: items.map((item) => ({
      linkId: item.linkId,
      answers: answerCount(questionnaire, item),
      classes: classCount(questionnaire, item, readings.get(item.linkId) ?? []),
      context: item.context,
    })),
    urgency: walked(diagramOf(questionnaire, urgencies(questionnaire))),
    pattern: walked(diagramOf(questionnaire, patterns(questionnaire))),
    reasons: reasonReach(questionnaire),
    statuses: findingReach(questionnaire),
    claims: [
      ...recordClaims(questionnaire),
      ...pairClaims(questionnaire),
      unaskedClaim(questionnaire),
    ],
  };
}

function walked(diagram: Diagram): Walked {
  return {
    counts: countsOf(diagram),
    situations: diagram.situations.length,
    ways: [...waysOf(diagram)].length,
  };
}
