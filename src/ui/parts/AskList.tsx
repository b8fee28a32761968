import { remarksFor } from "../../engine/remarks.ts";
import { OWN_LIMIT } from "../../session/choices.ts";
import { Choice } from "../controls/Choice.tsx";
import { OverLimit } from "../controls/OverLimit.tsx";
import type { View } from "../view.ts";

/** The questions to ask at the visit: those the answers suggest are ticked, and the person may add their own. */
export function AskList({ view: { questionnaire, session, t, send } }: { readonly view: View }) {
  const { answers, asks } = session;
  return (
    <section>
      <fieldset aria-describedby="asks-hint">
        <legend>
          <h2>{t("askList.title")}</h2>
        </legend>
        <p class="text-hint" id="asks-hint">
          {t("askList.hint")}
        </p>
        <div class="choice-list">
          {remarksFor(questionnaire, answers).asks.map(({ id }) => (
            <Choice
              key={id}
              type="checkbox"
              name="asks"
              value={id}
              label={t(`asks.${id}`)}
              isChosen={!asks.leftOut.includes(id)}
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
        value={asks.own}
        aria-describedby="own-asks-hint"
        onInput={(event) => send({ type: "ask.write", own: event.currentTarget.value })}
      />
      <p class="text-hint" id="own-asks-hint">
        {t("askList.ownHint")}
      </p>
      <OverLimit isOver={[...asks.own].length > OWN_LIMIT}>{t("askList.long")}</OverLimit>
    </section>
  );
}
