import {
  ARGUES_AGAINST,
  type Assessment,
  ATYPICAL,
  isAgainstOrAtypical,
  type JudgedFinding,
  mayBeWeak,
} from "../../engine/assess.ts";
import { outlookOf } from "../../engine/outlook.ts";
import { reasonsOfFinding } from "../../engine/reasons.ts";
import { type ReasonLine, reasonLines } from "../../wording/reason.ts";
import type { View } from "../view.ts";

type Lines = readonly ReasonLine[];

/** A finding with the person's own answers that made it so; none where nothing was asked. */
export type Told = { readonly finding: JudgedFinding; readonly lines: Lines };

/** What was told, in the lists of the result: the person's own answers, each once in a list. */
export type ToldLists = {
  readonly features: Lines;
  readonly different: Lines;
  readonly elsewhere: Lines;
  readonly also: Lines;
  /** What could still change the page: first how soon to be seen. */
  readonly open: Lines;
  /** What is not known and would change nothing. */
  readonly unknown: Lines;
};

/** The findings that the result speaks of. Somebody who has the diagnosis, or no weakness, is compared with nothing. */
export function toldOf(view: View, assessment: Assessment, isCompared: boolean): readonly Told[] {
  const { questionnaire, session, t } = view;
  const { answers } = session;
  const isWhole = isCompared && mayBeWeak(assessment);
  return assessment.findings
    .filter(({ kind }) => isWhole || isAgainstOrAtypical(kind))
    .map((finding) => {
      const because = reasonsOfFinding(questionnaire, answers, assessment, finding);
      return { finding, lines: reasonLines({ questionnaire, answers, t }, because) };
    });
}

/**
 * Sorts what was told into lists. An answer that points elsewhere is not listed again because it also differs from what is
 * looked for.
 */
export function toldLists(view: View, told: readonly Told[], isCompared: boolean): ToldLists {
  const linesOf = (isOf: (finding: JudgedFinding) => boolean) =>
    told.filter(({ finding }) => isOf(finding)).flatMap(({ lines }) => lines);
  const isFeature = ({ kind }: JudgedFinding) => !isAgainstOrAtypical(kind);
  // Without a comparison nothing is said to point anywhere.
  const elsewhere = isCompared ? linesOf(({ kind }) => kind === ARGUES_AGAINST) : [];
  const also = without(
    elsewhere,
    linesOf(({ kind }) => kind === ATYPICAL || (!isCompared && kind === ARGUES_AGAINST)),
  );
  const open = openOf(view, isCompared);
  return {
    features: without(
      [],
      linesOf((one) => isFeature(one) && one.status === "met"),
    ),
    different: without(
      [...elsewhere, ...also],
      linesOf((one) => isFeature(one) && (one.status === "not-met" || one.status === "unclear")),
    ),
    elsewhere: without([], elsewhere),
    also,
    open,
    unknown: without(
      open,
      linesOf(({ status }) => status === "unknown"),
    ),
  };
}

/** Lines that do not stand among others, each once. */
function without(others: Lines, lines: Lines): Lines {
  const said = new Set(others.map(({ text }) => text));
  return lines.filter(({ text }) => !said.has(text) && said.add(text));
}

/** The answers that are wanting and could still change the page, each with its question. */
function openOf({ questionnaire, session, t }: View, isCompared: boolean): Lines {
  const { answers } = session;
  const { urgency, pattern } = outlookOf(questionnaire, answers);
  const linkIds = new Set(isCompared ? [...urgency, ...pattern] : urgency);
  return [...linkIds].flatMap((linkId) =>
    reasonLines({ questionnaire, answers, t }, [{ linkId, codes: [] }]).map(({ text }) => ({
      text,
      open: linkId,
    })),
  );
}
