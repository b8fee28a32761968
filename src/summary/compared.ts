import { ARGUES_AGAINST } from "../engine/assess.ts";
import type { Translator } from "../wording/translate.ts";
import type { Summary } from "./summary.ts";

/** Names under a title, and what stands there where there are none. */
export type NamedList = {
  readonly title: string;
  readonly names: readonly string[];
  readonly nothing: string;
};

/** What stands beside the features: what points elsewhere, what is only to be told, and what is not known. */
export function listsBeside(t: Translator, facts: Summary): readonly NamedList[] {
  const nothing = t(facts.isAllKnown ? "summary.nothing" : "summary.nothingYet");
  const against = facts.findings[ARGUES_AGAINST].map(({ id }) => t(`findings.${id}.name`));
  return [
    // Without a comparison nothing is said to point anywhere.
    ...(facts.isKnown
      ? [{ title: t("summary.atypical"), names: [...against, ...facts.alsoReported], nothing }]
      : [
          { title: t("summary.arguesAgainst"), names: against, nothing },
          { title: t("summary.atypical"), names: facts.alsoReported, nothing },
        ]),
    {
      title: t("summary.unknowns"),
      names: facts.unknown,
      nothing: t(facts.isAllAnswered ? "summary.noUnknowns" : "summary.unknownsAbove"),
    },
  ];
}

/** What stands over the features: what they are compared with, or that they are not. */
export function featuresTitle(t: Translator, { isKnown }: Summary): string {
  return t(isKnown ? "summary.notComparedKnown" : "summary.findings");
}

/** Whether features are several and no headline says what else can look the same. */
export function isSeveralUnsaid({ assessment, headline, isKnown }: Summary): boolean {
  return assessment.pattern === "several-features" && !headline && !isKnown;
}
