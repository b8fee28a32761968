import "./choice.css";
import type { TargetedEvent, TargetedKeyboardEvent } from "preact";
import { unlessSame } from "../same.ts";
import { press } from "./press.ts";

type Props = {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly example?: string | undefined;
  /** What tells it from the same option of another question on the page: the element that has the words, such as "left". */
  readonly apartId?: string | undefined;
  readonly isChosen: boolean;
  /** Not where the list that it stands in hears of the change. */
  readonly onChoose?: (isChosen: boolean) => void;
  /** Set apart from the options above it, as "None of these" is. */
  readonly isApart?: boolean;
  /** The key that chooses it while the focus is in its group; shown before the label where there may be a keyboard. */
  readonly number?: string | undefined;
};

/** One option: the whole row is the target. Its name is the label alone, or the example would be said twice. */
export const Choice = unlessSame((props: Props) => {
  const { type, name, value, label, example, apartId, isChosen, onChoose, isApart, number } = props;
  const id = `${name}.${value}`;
  const isNamed = Boolean(example || apartId);
  return (
    <div class={isApart ? "choice choice-apart" : "choice"}>
      <input
        id={id}
        type={type}
        name={name}
        // A browser must not fill in what somebody chose here before.
        autoComplete="off"
        value={value}
        checked={isChosen}
        // It begins with the words on the row, for whoever says them to choose it.
        aria-labelledby={isNamed ? [`${id}.label`, apartId].filter(Boolean).join(" ") : undefined}
        aria-describedby={example && `${id}.example`}
        aria-keyshortcuts={number}
        onChange={(event) => onChoose?.(event.currentTarget.checked)}
        onKeyDown={pressHere}
        onFocus={showRow}
      />
      {/* Beside the label: a name is to begin with the words that people say to choose it. */}
      {number && (
        <span class="choice-number" aria-hidden="true">
          {number}
        </span>
      )}
      <label for={id}>
        <span id={isNamed ? `${id}.label` : undefined}>{label}</span>
        {example && (
          <span class="choice-example" id={`${id}.example`}>
            {example}
          </span>
        )}
      </label>
    </div>
  );
});

/** Whoever comes by key sees the whole row: the browser knows of the box in it alone. */
function showRow({ currentTarget: input }: TargetedEvent<HTMLInputElement>): void {
  if (input.matches(":focus-visible")) input.parentElement?.scrollIntoView({ block: "nearest" });
}

function pressHere(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  press(event, event.currentTarget);
}
