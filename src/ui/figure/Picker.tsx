import "./picker.css";
import { type Answer, codesOf } from "../../engine/answer.ts";
import { toggle } from "../../engine/toggle.ts";
import type { MultiItem } from "../../questionnaire/schema.ts";
import { optionKey } from "../../wording/keys.ts";
import type { Translator } from "../../wording/translate.ts";
import { Figure } from "./Figure.tsx";

type Props = {
  readonly item: MultiItem;
  readonly answer: Answer | undefined;
  readonly t: Translator;
  readonly onDraft: (answer: Answer) => void;
};

/**
 * A second view of the list of parts, for those who rather point: pressing a part chooses it there. The list is complete
 * and stands next to it, so keys and screen readers meet the list alone and are told that it does the same.
 */
export function Picker({ item, answer, t, onDraft }: Props) {
  const codes = codesOf(answer);
  // The part pressed last comes first: that is the one to look at, and the line may be cut off.
  const parts = codes.map((code) => t(`${optionKey(item, code)}.label`)).reverse();
  const press = (code: string) => onDraft(toggle(answer, code));
  return (
    <div class="picker">
      <p class="text-hint">{t("figure.how")}</p>
      <div class="picker-figures">
        <Figure view="front" marked={codes} t={t} onPress={press} />
        <Figure view="back" marked={codes} t={t} onPress={press} />
      </div>
      <p class="picker-chosen" aria-hidden="true">
        {parts.length > 0 ? t("figure.chosen", { parts: parts.join(", ") }) : t("figure.none")}
      </p>
    </div>
  );
}
