import type { Soon } from "../../../engine/urgency.ts";
import { REGIONS } from "../../../session/choices.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import type { PaperView } from "./view.ts";

/** What to do at once if any box of the question is ticked. */
export function Help({ view: { t }, soon }: { readonly view: PaperView; readonly soon: Soon }) {
  const key = `urgency.${soon}`;
  return (
    <div class="paper-stop">
      <h4>
        {t("paper.any")} <strong>{t(`${key}.title`)}</strong>
      </h4>
      {soon === "emergency" && <Numbers t={t} />}
      <div class="help-columns">
        <TextList texts={t.list(`${key}.steps`)} />
        <div>
          <p>{t("result.say")}:</p>
          <TextList texts={t.list(`${key}.say`)} />
        </div>
      </div>
    </div>
  );
}

/** Every emergency number: paper does not know where it is read. */
function Numbers({ t }: Pick<PaperView, "t">) {
  return (
    <ul class="help-numbers">
      {REGIONS.filter((number) => number !== "other").map((number) => (
        <li key={number}>
          <strong>{number}</strong> {t(`region.where.${number}`)}
        </li>
      ))}
    </ul>
  );
}
