import "./item-field.css";
import type { TargetedKeyboardEvent } from "preact";
import { type Answer, has, standsAlone } from "../../engine/answer.ts";
import { optionsOf } from "../../engine/path.ts";
import { toggle } from "../../engine/toggle.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { optionKey, questionKey } from "../../wording/keys.ts";
import { problemText } from "../../wording/problem.ts";
import { Picker } from "../figure/Picker.tsx";
import { Heading } from "../parts/Heading.tsx";
import type { EarlyView } from "../view.ts";
import { Choice } from "./Choice.tsx";
import { chooseByNumber, numberOf } from "./numbers.ts";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly view: EarlyView;
  readonly item: Item;
  /** Whether it is the only thing the page asks: its question is then the heading of the page. */
  readonly isAlone: boolean;
  readonly answer: Answer | undefined;
  readonly onDraft: (answer: Answer) => void;
};

/** One item of the questionnaire with its question, hint, error and options. */
export function ItemField({ view, item, isAlone, answer, onDraft }: Props) {
  const { questionnaire, session, problems, t } = view;
  const { linkId } = item;
  const problem = problems.find((candidate) => candidate.linkId === linkId);
  const hint = t.has(`items.${linkId}.hint`) ? t(`items.${linkId}.hint`) : undefined;
  const described = [hint && `${linkId}.hint`, problem && `${linkId}.error`]
    .filter(Boolean)
    .join(" ");
  const isNumbered = session.comfort.numbers === "on";
  const question = t(questionKey(item));
  const apartId = isAlone ? undefined : `${linkId}.short`;
  const about = (
    <>
      {hint && (
        <p class="text-hint" id={`${linkId}.hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="item-field-error" id={`${linkId}.error`}>
          <strong>{t("error.prefix")}</strong> {problemText(t, item, problem)}
        </p>
      )}
    </>
  );
  // Where it is found by whoever comes to change it. What is alone is found by the heading; and a movement is read from there.
  const found = isAlone || isSide(item) ? undefined : linkId;
  if (item.type === "text") {
    return (
      <div
        class={problem ? "item-field item-field-wrong" : "item-field"}
        data-question
        data-item={found}
      >
        <TextField
          item={item}
          question={question}
          isAlone={isAlone}
          answer={typeof answer === "string" ? answer : ""}
          described={described}
          isWrong={problem !== undefined}
          t={t}
          onDraft={onDraft}
        >
          {about}
        </TextField>
      </div>
    );
  }
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    onDraft(item.type === "multi" ? toggle(answer, target.value) : target.value);
  };
  return (
    <fieldset
      class={problem ? "item-field item-field-wrong" : "item-field"}
      data-question
      data-item={found}
      aria-describedby={described || undefined}
      onKeyDown={isNumbered ? chooseHere : undefined}
    >
      <legend>{isAlone ? <Heading>{question}</Heading> : <h2 tabIndex={-1}>{question}</h2>}</legend>
      {apartId && (
        <span hidden id={apartId}>
          {t(isSide(item) ? `sides.${item.side}.short` : `items.${linkId}.short`)}
        </span>
      )}
      {about}
      {item.type === "multi" && item.figure && (
        <Picker item={item} answer={answer} t={t} onDraft={onDraft} />
      )}
      {/* The list hears of a change, so that an option is given nothing new with each press, and stays as it is. */}
      <div
        class={isNumbered ? "choice-list choice-list-numbered" : "choice-list"}
        onChange={choose}
      >
        {optionsOf(questionnaire, item).map((code, index) => {
          const key = optionKey(item, code);
          return (
            <Choice
              key={code}
              type={item.type === "multi" ? "checkbox" : "radio"}
              name={linkId}
              value={code}
              label={t(`${key}.label`)}
              apartId={apartId}
              example={t.has(`${key}.example`) ? t(`${key}.example`) : undefined}
              isChosen={has(answer, code)}
              isApart={standsAlone(code)}
              number={isNumbered ? numberOf(index) : undefined}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function chooseHere(event: TargetedKeyboardEvent<HTMLElement>): void {
  chooseByNumber(event, event.currentTarget);
}
