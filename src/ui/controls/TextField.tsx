import "./text-field.css";
import type { ComponentChildren } from "preact";
import type { TextItem } from "../../questionnaire/schema.ts";
import type { Translator } from "../../wording/translate.ts";
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
  const field = {
    id: linkId,
    name: linkId,
    value: answer,
    dir: "auto" as const,
    "aria-invalid": isWrong,
    "aria-describedby":
      [described, format === "free" && `${linkId}.left`].filter(Boolean).join(" ") || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onDraft(event.currentTarget.value),
  };
  return (
    <>
      {isAlone ? <h1 tabIndex={-1}>{label}</h1> : <h2 tabIndex={-1}>{label}</h2>}
      {children}
      {format === "free" ? (
        <>
          <textarea rows={5} {...field} />
          <p class="text-hint" id={`${linkId}.left`}>
            {left >= 0 ? t("characters", { count: left }) : t("charactersOver", { count: -left })}
          </p>
          <OverLimit isOver={left < 0}>{t("charactersMost", { most: maxLength })}</OverLimit>
        </>
      ) : (
        <input type="text" class="text-field-short" autoComplete="off" {...field} />
      )}
    </>
  );
}
