import { type Answer, EXCLUSIVE, has } from "../../engine/answer.ts";
import { optionsOf } from "../../engine/path.ts";
import { toggle } from "../../engine/toggle.ts";
import { optionKey, questionKey, whyKey } from "../../questionnaire/keys.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { Picker } from "../figure/Picker.tsx";
import { Heading } from "../parts/Heading.tsx";
import { problemText } from "../parts/problems.ts";
import type { View } from "../view.ts";
import { Choice } from "./Choice.tsx";
import { chooseByNumber, numberOf } from "./numbers.ts";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly view: View;
  readonly item: Item;
  /** Whether it is the only thing the page asks: its question is then the heading of the page. */
  readonly isAlone: boolean;
  readonly answer: Answer | undefined;
  readonly onDraft: (answer: Answer) => void;
};

/** One item of the questionnaire with its question, hint, error, options and the reason it is asked. */
export function ItemField({ view, item, isAlone, answer, onDraft }: Props) {
  const { context, text } = view;
  const { linkId } = item;
  const problem = context.problems.find((candidate) => candidate.linkId === linkId);
  const hint = text.has(`items.${linkId}.hint`) ? text(`items.${linkId}.hint`) : undefined;
  const described = [hint && `${linkId}.hint`, problem && `${linkId}.error`]
    .filter(Boolean)
    .join(" ");
  const isNumbered = context.comfort.numbers === "on";
  const question = text(questionKey(item));
  const about = (
    <>
      {hint && (
        <p class="hint" id={`${linkId}.hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="error" id={`${linkId}.error`}>
          <strong>{text("error.prefix")}</strong> {problemText(text, item, problem)}
        </p>
      )}
    </>
  );
  const why = text.has(`movements.${"movement" in item ? item.movement : ""}.why`) ? null : (
    <details class="why">
      <summary>{text("why")}</summary>
      <p>{text(whyKey(item))}</p>
    </details>
  );
  if (item.type === "text") {
    return (
      <div class={problem ? "item wrong" : "item"}>
        <TextField
          item={item}
          question={question}
          isAlone={isAlone}
          answer={typeof answer === "string" ? answer : ""}
          described={described}
          isWrong={problem !== undefined}
          text={text}
          onDraft={onDraft}
        >
          {about}
        </TextField>
        {why}
      </div>
    );
  }
  return (
    <fieldset
      class={problem ? "item wrong" : "item"}
      aria-describedby={described || undefined}
      onKeyDown={isNumbered ? chooseByNumber : undefined}
    >
      <legend>{isAlone ? <Heading>{question}</Heading> : <h2>{question}</h2>}</legend>
      {about}
      {item.type === "multi" && item.figure && (
        <Picker item={item} answer={answer} text={text} onDraft={onDraft} />
      )}
      <div class={isNumbered ? "choices numbered" : "choices"}>
        {optionsOf(context.questionnaire, item).map((code, index) => {
          const key = optionKey(item, code);
          return (
            <Choice
              key={code}
              type={item.type === "multi" ? "checkbox" : "radio"}
              name={linkId}
              value={code}
              label={text(`${key}.label`)}
              example={text.has(`${key}.example`) ? text(`${key}.example`) : undefined}
              isChosen={has(answer, code)}
              isApart={EXCLUSIVE.includes(code)}
              number={isNumbered ? numberOf(index) : undefined}
              onChoose={() => onDraft(item.type === "multi" ? toggle(answer, code) : code)}
            />
          );
        })}
      </div>
      {why}
    </fieldset>
  );
}
