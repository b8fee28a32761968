import {
  ARGUES_AGAINST,
  type Assessment,
  ATYPICAL,
  isAgainstOrAtypical,
  type JudgedFinding,
  mayBeWeak,
} from "../../engine/assess.ts";
import { isToday } from "../../engine/urgency.ts";
import type { Headline as HeadlineFacts } from "../../summary/headline.ts";
import type { View } from "../view.ts";
import { FindingList } from "./FindingList.tsx";
import { Headline } from "./Headline.tsx";

type Props = {
  readonly view: View;
  readonly assessment: Assessment;
  /** False for somebody who has the diagnosis: what they told is then listed without a comparison. */
  readonly isCompared: boolean;
  readonly headline: HeadlineFacts | undefined;
};

/** How the answers compare with what is published: what fits, what differs, what points elsewhere, what is not known. */
export function Comparison({ view, assessment, isCompared, headline }: Props) {
  const { t } = view;
  const { urgency, findings } = assessment;
  const others = findings.filter(({ kind }) => isAgainstOrAtypical(kind));
  const against = others.filter(({ kind }) => kind === ARGUES_AGAINST);
  const atypical = others.filter(({ kind }) => kind === ATYPICAL);
  if (!isCompared) {
    return (
      <FindingSection
        view={view}
        assessment={assessment}
        title={t("result.also")}
        findings={others}
      />
    );
  }
  // Where help is needed today, the lists are what to tell, and nothing is summed up.
  const isUrgent = isToday(urgency);
  const features = mayBeWeak(assessment)
    ? findings.filter(({ kind }) => !isAgainstOrAtypical(kind))
    : [];
  return (
    <>
      {headline && !headline.isFirst && <Headline view={view} headline={headline} />}
      <FindingSection
        view={view}
        assessment={assessment}
        title={t(isUrgent ? "result.featuresTell" : "result.features")}
        findings={features.filter(({ status }) => status === "met")}
      />
      <FindingSection
        view={view}
        assessment={assessment}
        title={t("result.different")}
        findings={features.filter(({ status }) => status === "not-met" || status === "unclear")}
      />
      <FindingSection
        view={view}
        assessment={assessment}
        title={t("result.elsewhere")}
        lead={t("result.elsewhereLead")}
        findings={against}
      />
      <FindingSection
        view={view}
        assessment={assessment}
        title={t("result.also")}
        findings={atypical}
      />
      <FindingSection
        view={view}
        assessment={assessment}
        title={t("result.unknown")}
        lead={t("result.unknownLead")}
        findings={features.filter(({ status }) => status === "unknown")}
      />
    </>
  );
}

type SectionProps = {
  readonly view: View;
  readonly assessment: Assessment;
  readonly title: string;
  readonly lead?: string;
  readonly findings: readonly JudgedFinding[];
};

/** Findings under a heading; nothing where there are none. */
function FindingSection({ title, lead, ...list }: SectionProps) {
  if (list.findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <FindingList {...list} />
    </section>
  );
}
