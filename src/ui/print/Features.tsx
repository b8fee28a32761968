import "./features.css";
import { ARGUES_AGAINST } from "../../engine/assess.ts";
import { isCompared, isForHelp } from "../../summary/parts.ts";
import type { Summary } from "../../summary/summary.ts";
import type { View } from "../view.ts";
import { Judged } from "./Judged.tsx";
import { Movable } from "./Movable.tsx";

type Props = { readonly view: View; readonly facts: Summary };

/** The features in the guideline's order, what points elsewhere, and what is not known. In an emergency none is compared. */
export function Features({ view, facts }: Props) {
  const { t } = view;
  const { core } = facts.findings;
  const strong = facts.findings[ARGUES_AGAINST].map(({ id }) => t(`findings.${id}.name`));
  const nothing = t(facts.isAllKnown ? "summary.nothing" : "summary.nothingYet");
  // Where the headline is not said, nothing else says so.
  const isSeveral = facts.assessment.pattern === "several-features" && !facts.headline;
  if (isForHelp(facts)) return null;
  return (
    <section class="features">
      <h3>{t("summary.findings")}</h3>
      {isSeveral && <p>{t("summary.mnd")}</p>}
      <div class="features-columns">
        <div>
          {isCompared(facts) ? (
            <Judged view={view} title={t("summary.core")} findings={core} />
          ) : (
            <p>{t("summary.notCompared")}</p>
          )}
        </div>
        <Movable part="supportive" view={view} facts={facts} />
        <div>
          <Listed title={t("summary.arguesAgainst")} names={strong} nothing={nothing} />
          <Listed title={t("summary.atypical")} names={facts.alsoReported} nothing={nothing} />
          <Listed
            title={t("summary.unknowns")}
            names={facts.unknown}
            nothing={t(facts.isAllAnswered ? "summary.noUnknowns" : "summary.unknownsAbove")}
          />
        </div>
      </div>
    </section>
  );
}

type ListedProps = {
  readonly title: string;
  readonly names: readonly string[];
  readonly nothing: string;
};

function Listed({ title, names, nothing }: ListedProps) {
  return (
    <p>
      <b>{title}</b> {names.length > 0 ? names.join("; ") : nothing}
    </p>
  );
}
