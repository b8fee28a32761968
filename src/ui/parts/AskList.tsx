import { remarksFor } from "../../engine/remarks.ts";
import { OWN_LIMIT } from "../../session/choices.ts";
import { Choice } from "../controls/Choice.tsx";
import { OverLimit } from "../controls/OverLimit.tsx";
import type { View } from "../view.ts";
import { TextList } from "./TextList.tsx";

/** How many of the questions stand on the page; all are one press away. */
const AT_ONCE = 3;

/** The questions to ask at the visit: those the answers suggest are ticked, and the person may add their own. */
export function AskList({ view: { questionnaire, session, t, send } }: { readonly view: View }) {
  const { asks } = remarksFor(questionnaire, session.answers);
  const { leftOut, own } = session.asks;
  const isLong = [...own].length > OWN_LIMIT;
  const chosen = asks.filter(({ id }) => !leftOut.includes(id));
  return (
    <section aria-labelledby="asks">
      <h2 id="asks" tabIndex={-1}>
        {t("askList.title")}
      </h2>
      <TextList texts={chosen.slice(0, AT_ONCE).map(({ id }) => t(`asks.${id}`))} />
      <details>
        <summary>{t("askList.choose")}</summary>
        <fieldset>
          <legend>{t("askList.hint")}</legend>
          <div class="choice-list">
            {asks.map(({ id }) => (
              <Choice
                key={id}
                type="checkbox"
                name="asks"
                value={id}
                label={t(`asks.${id}`)}
                isChosen={!leftOut.includes(id)}
                onChoose={(isIncluded) => send({ type: "ask.include", id, isIncluded })}
              />
            ))}
          </div>
        </fieldset>
        <label for="own-asks">{t("askList.own")}</label>
        <textarea
          id="own-asks"
          rows={3}
          dir="auto"
          value={own}
          aria-describedby={isLong ? "own-asks-hint own-asks-over" : "own-asks-hint"}
          onInput={(event) => send({ type: "ask.write", own: event.currentTarget.value })}
        />
        <p class="text-hint" id="own-asks-hint">
          {t("askList.ownHint")}
        </p>
        <OverLimit id="own-asks-over" isOver={isLong}>
          {t("askList.long")}
        </OverLimit>
      </details>
    </section>
  );
}
