import { REGIONS } from "../../engine/session.ts";
import type { Soon } from "../../paper/soon.ts";
import { TextList } from "../parts/TextList.tsx";
import type { PaperView } from "./view.ts";

/** What to do at once if any box of the question is ticked. */
export function Help({ view: { text }, soon }: { readonly view: PaperView; readonly soon: Soon }) {
  const key = `urgency.${soon}`;
  return (
    <div class="stop">
      <h4>
        {text("paper.any")} <strong>{text(`${key}.title`)}</strong>
      </h4>
      <TextList texts={text.list(`${key}.steps`)} />
      {soon === "emergency" && <Numbers text={text} />}
      <p>{text("result.say")}:</p>
      <TextList texts={text.list(`${key}.say`)} />
    </div>
  );
}

/** Every emergency number: paper does not know where it is read. */
function Numbers({ text }: Pick<PaperView, "text">) {
  return (
    <ul class="numbers">
      {REGIONS.filter((number) => number !== "other").map((number) => (
        <li key={number}>
          <strong>{number}</strong> {text(`region.where.${number}`)}
        </li>
      ))}
    </ul>
  );
}
