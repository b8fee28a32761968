import { isAnswered } from "../../engine/answer.ts";
import { pathOf } from "../../engine/path.ts";
import { shortText } from "../../questionnaire/words.ts";
import type { View } from "../view.ts";
import { TextList } from "./TextList.tsx";

/** What to know after a file was opened: the way back to the answers before, and which questions are asked again. */
export function Opened({ view }: { readonly view: View }) {
  const { context, text, send } = view;
  const again = askedAgain(view);
  return (
    <>
      {context.undo?.after === "opening" && (
        <section class="panel" aria-labelledby="replaced">
          <h2 id="replaced">{text("opened.replaced")}</h2>
          <p>{text("opened.replacedLead")}</p>
          <button
            type="button"
            class="button second"
            onClick={() => send({ type: "session.bringBack" })}
          >
            {text("opened.bringBack")}
          </button>
        </section>
      )}
      {again.length > 0 && (
        <section class="panel" aria-labelledby="again">
          <h2 id="again">{text("opened.again")}</h2>
          <p>{text("opened.againLead")}</p>
          <TextList texts={again} />
        </section>
      )}
    </>
  );
}

/** The questions, by name, that the notice is about, as far as they are asked and still without an answer. */
function askedAgain({ context, text }: View): readonly string[] {
  const { questionnaire, answers, about } = context;
  return pathOf(questionnaire, answers)
    .pages.flatMap(({ items }) => items)
    .filter(({ linkId }) => about.includes(linkId) && !isAnswered(answers[linkId]))
    .map((item) => shortText(text, item));
}
