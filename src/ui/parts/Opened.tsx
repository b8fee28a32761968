import { isAnswered } from "../../engine/answer.ts";
import { pathOf } from "../../engine/path.ts";
import { shortText } from "../../wording/question.ts";
import type { View } from "../view.ts";
import { TextList } from "./TextList.tsx";

/** What to know after a file was opened: the way back to the answers before, and which questions are asked again. */
export function Opened({ view }: { readonly view: View }) {
  const { context, t, send } = view;
  const again = askedAgain(view);
  return (
    <>
      {context.undo?.after === "opening" && (
        <section class="panel" aria-labelledby="replaced">
          <h2 id="replaced">{t("opened.replaced")}</h2>
          <p>{t("opened.replacedLead")}</p>
          <button
            type="button"
            class="button button-second"
            onClick={() => send({ type: "session.bringBack" })}
          >
            {t("opened.bringBack")}
          </button>
        </section>
      )}
      {again.length > 0 && (
        <section class="panel" aria-labelledby="again">
          <h2 id="again">{t("opened.again")}</h2>
          <p>{t("opened.againLead")}</p>
          <TextList texts={again} />
        </section>
      )}
    </>
  );
}

/** The questions, by name, that the notice is about, as far as they are asked and still without an answer. */
function askedAgain({ context, t }: View): readonly string[] {
  const { questionnaire, answers, about } = context;
  return pathOf(questionnaire, answers)
    .pages.flatMap(({ items }) => items)
    .filter(({ linkId }) => about.includes(linkId) && !isAnswered(answers[linkId]))
    .map((item) => shortText(t, item));
}
