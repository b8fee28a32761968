import { isAnswered } from "../../engine/answer.ts";
import { askedItems, pathOf } from "../../engine/path.ts";
import { shortText } from "../../wording/question.ts";
import type { View } from "../view.ts";
import { CopyChoice } from "./CopyChoice.tsx";
import { Looking } from "./Looking.tsx";
import { Offered } from "./Offered.tsx";
import { SetAside } from "./SetAside.tsx";
import { TextList } from "./TextList.tsx";
import { Unreadable } from "./Unreadable.tsx";

/**
 * What to know, and to choose, of answers beside the present ones: of a file that is being read or was, of a copy on this
 * device, of what they replaced.
 */
export function Opened({ view }: { readonly view: View }) {
  const { t } = view;
  const again = askedAgain(view);
  const isNew = view.notice === "opened-earlier" || view.notice === "earlier-version";
  return (
    <>
      <Looking view={view} />
      <Unreadable view={view} />
      <CopyChoice view={view} />
      <Offered view={view} />
      <SetAside view={view} />
      {again.length > 0 && (
        <section class="panel" aria-labelledby="again">
          <h2 id="again">{t(isNew ? "opened.new" : "opened.again")}</h2>
          <p>{t(isNew ? "opened.newLead" : "opened.againLead")}</p>
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
