import { SOONEST_FIRST } from "../../../engine/urgency.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import { optionKey } from "../../../wording/keys.ts";
import { type Ticks, togetherOf } from "../together.ts";
import { anchorOf, type PaperView, placeOf, questionOf } from "./view.ts";

/** The boxes that say how soon to get help only together, the soonest first. */
export function Together({ view }: { readonly view: PaperView }) {
  const { questionnaire, t } = view;
  const lists = togetherOf(questionnaire);
  return (
    <section class="together">
      <h3>{t("paper.together.title")}</h3>
      <p class="together-lead">{t("paper.together.lead")}</p>
      {SOONEST_FIRST.map((urgency) => {
        const own = lists.filter(({ soon }) => soon === urgency);
        const place = placeOf(view.paper, urgency);
        if (own.length === 0) return null;
        return (
          <div key={urgency} class="together-part">
            <h4>
              {t(`urgency.${urgency}.title`)}
              {place !== undefined && (
                <>
                  {": "}
                  <a href={`#${anchorOf(place)}`}>{t("paper.see", { number: place })}</a>
                </>
              )}
            </h4>
            {place === undefined && <TextList texts={t.list(`urgency.${urgency}.steps`)} />}
            <ol>
              {own.map(({ ticks }, index) => (
                <li key={index}>
                  <Lines view={view} ticks={ticks} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

type LineProps = { readonly view: PaperView; readonly ticks: Ticks };

/** The lines of a list, in the order of their questions. */
function Lines({ view, ticks, isWithin }: LineProps & { readonly isWithin?: boolean }) {
  const of = ticks.kind === "mark" ? [ticks] : ticks.of;
  const first = (one: Ticks): number =>
    one.kind === "mark"
      ? questionOf(view.paper, one.linkId).number
      : Math.min(...one.of.map(first));
  return (
    <ul class={isWithin ? "together-boxes" : undefined}>
      {[...of]
        .sort((one, other) => first(one) - first(other))
        .map((one, index) => (
          <li key={index} data-list={one.kind === "mark" ? undefined : ""}>
            <Line view={view} ticks={one} />
          </li>
        ))}
    </ul>
  );
}

/** Boxes of one question, or a list of lines within a line. */
function Line({ view, ticks }: LineProps) {
  const { paper, t } = view;
  if (ticks.kind !== "mark") {
    return (
      <>
        {t(`paper.together.${ticks.kind}`)}
        <Lines view={view} ticks={ticks} isWithin />
      </>
    );
  }
  const { number, item } = questionOf(paper, ticks.linkId);
  const labels = ticks.codes.map((code) =>
    t("paper.ticked", { label: t(`${optionKey(item, code)}.label`) }),
  );
  const said = ticks.orEmpty ? [...labels, t("paper.together.empty")] : labels;
  const list = new Intl.ListFormat(t.language, { type: "disjunction" }).format(said);
  return (
    <>
      <a href={`#${anchorOf(number)}`}>{t("paper.together.question", { number })}</a>
      {`: ${list}`}
    </>
  );
}
