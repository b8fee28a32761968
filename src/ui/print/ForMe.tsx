import { remarksFor } from "../../engine/remarks.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly facts: Sheet };

/** What the person keeps: what to do, what to take along and to ask, with boxes to tick and room to write. */
export function ForMe({ view, facts }: Props) {
  const { context, text } = view;
  const { questionnaire } = context;
  const { urgency } = facts.assessment;
  const { notes, bring } = remarksFor(questionnaire, context.answers);
  return (
    <section class="for-me">
      <h2>{text("sheet.forMe")}</h2>
      <section>
        <h3>{text(`urgency.${urgency}.title`)}</h3>
        <p>{text(`urgency.${urgency}.lead`)}</p>
        <TextList texts={text.list(`urgency.${urgency}.steps`)} />
      </section>
      {text.has(`urgency.${urgency}.say`) && (
        <section>
          <h3>{text("result.say")}</h3>
          {text.list(`urgency.${urgency}.say`).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {notes.map(({ id }) => (
        <section key={id}>
          <h3>{text(`notes.${id}.title`)}</h3>
          <p>{text(`notes.${id}.text`)}</p>
        </section>
      ))}
      <section>
        <h3>{text("result.bring")}</h3>
        <ul class="boxes">
          {bring.map(({ id }) => (
            <li key={id}>{text(`bring.${id}`)}</li>
          ))}
        </ul>
      </section>
      {facts.allAsks.length > 0 && (
        <section>
          <h3>{text("sheet.myAsks")}</h3>
          <ul class="boxes lined">
            {facts.allAsks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{text("result.lines")}</h3>
        <TextList texts={questionnaire.lines.map(({ id }) => text(`lines.${id}`))} />
      </section>
    </section>
  );
}
