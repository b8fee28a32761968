import "./text-field.css";
import type { ComponentChildren } from "preact";
import type { TextItem } from "../../questionnaire/schema.ts";
import type { Translator } from "../../wording/translate.ts";
import { Left } from "./Left.tsx";
import { OverLimit } from "./OverLimit.tsx";

type Props = {
  readonly item: TextItem;
  readonly question: string;
  readonly isAlone: boolean;
  readonly answer: string;
  readonly described: string;
  readonly isWrong: boolean;
  readonly t: Translator;
  readonly onDraft: (answer: string) => void;
  readonly children: ComponentChildren;
};

/** A text in the person's own words, or a rough date. Never required. */
export function TextField(props: Props) {
  const { item, question, isAlone, answer, described, isWrong, t, onDraft, children } = props;
  const { linkId, format, maxLength } = item;
  const label = <label for={linkId}>{question}</label>;
  // As Continue counts: without the space around it.
  const left = maxLength - [...answer.trim()].length;
  const isFree = format === "free";
  const isOver = isFree && left < 0;
  const field = {
    id: linkId,
    name: linkId,
    value: answer,
    dir: "auto" as const,
    "aria-invalid": isWrong || isOver,
    "aria-describedby":
      [described, isOver && `${linkId}.over`, isFree && `${linkId}.left`]
        .filter(Boolean)
        .join(" ") || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onDraft(event.currentTarget.value),
  };
  return (
    <>
      {isAlone ? <h1 tabIndex={-1}>{label}</h1> : <h2 tabIndex={-1}>{label}</h2>}
      {children}
      {isFree ? (
        <>
          <textarea rows={5} {...field} />
          <Left id={linkId} left={left} t={t} />
          <OverLimit id={`${linkId}.over`} isOver={isOver} prefix={t("error.prefix")}>
            {t("charactersMost", { most: maxLength })}
          </OverLimit>
        </>
      ) : (
        <input type="text" class="text-field-short" autoComplete="off" {...field} />
      )}
    </>
  );
}
