import { isAnswered } from "../../engine/answer.ts";
import { askedItems, pathOf } from "../../engine/path.ts";
import { shortText } from "../../wording/question.ts";
import type { View } from "../view.ts";
import { Looking } from "./Looking.tsx";
import { TextList } from "./TextList.tsx";

/**
 * What to know while a file is opened, and after: the way to stop; the way back to the answers before, and which questions are asked again; and of a
 * copy on this device that cannot be opened.
 */
export function Opened({ view }: { readonly view: View }) {
  const { undo, unreadableCopy, t, send } = view;
  const again = askedAgain(view);
  return (
    <>
      <Looking view={view} />
      {unreadableCopy === "found" && (
        <section class="panel" aria-labelledby="unreadable">
          <h2 id="unreadable">{t("unreadable.title")}</h2>
          <p>{t("unreadable.text")}</p>
          <div class="actions">
            <button
              type="button"
              class="button button-second"
              onClick={() => send({ type: "copy.keep" })}
            >
              {t("unreadable.keep")}
            </button>
            <button
              type="button"
              class="button button-second"
              onClick={() => send({ type: "copy.delete" })}
            >
              {t("unreadable.delete")}
            </button>
          </div>
        </section>
      )}
      {undo?.after === "opening" && (
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
function askedAgain({ questionnaire, session, about, t }: View): readonly string[] {
  const { answers } = session;
  return askedItems(pathOf(questionnaire, answers))
    .filter(({ linkId }) => about.includes(linkId) && !isAnswered(answers[linkId]))
    .map((item) => shortText(t, item));
}
