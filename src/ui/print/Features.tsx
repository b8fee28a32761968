import "./features.css";
import {
  featuresTitle,
  isSeveralUnsaid,
  listsBeside,
  type NamedList,
} from "../../summary/compared.ts";
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
  if (isForHelp(facts)) return null;
  return (
    <section class="features">
      <h3>{featuresTitle(t, facts)}</h3>
      {isSeveralUnsaid(facts) && <p>{t("summary.mnd")}</p>}
      <div class="features-columns">
        <div>
          {isCompared(facts) && <Judged view={view} title={t("summary.core")} findings={core} />}
          {!isCompared(facts) && !facts.isKnown && <p>{t("summary.notCompared")}</p>}
        </div>
        <Movable part="supportive" view={view} facts={facts} />
        <div>
          {listsBeside(t, facts).map((list) => (
            <Listed key={list.title} {...list} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Listed({ title, names, nothing }: NamedList) {
  return (
    <p>
      <b>{title}</b> {names.length > 0 ? names.join("; ") : nothing}
    </p>
  );
}
