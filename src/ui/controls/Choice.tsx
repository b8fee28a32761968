import "./choice.css";
import type { TargetedKeyboardEvent } from "preact";
import { unlessSame } from "../same.ts";
import { press } from "./press.ts";

type Props = {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly example?: string | undefined;
  readonly isChosen: boolean;
  /** Not where the list that it stands in hears of the change. */
  readonly onChoose?: (isChosen: boolean) => void;
  /** Set apart from the options above it, as "None of these" is. */
  readonly isApart?: boolean;
  /** The key that chooses it while the focus is in its group; shown before the label. */
  readonly number?: number | undefined;
};

/** One option: the whole row is the target. Its name is the label alone, or the example would be said twice. */
export const Choice = unlessSame((props: Props) => {
  const { type, name, value, label, example, isChosen, onChoose, isApart, number } = props;
  const id = `${name}.${value}`;
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
        aria-labelledby={example && `${id}.label`}
        aria-describedby={example && `${id}.example`}
        aria-keyshortcuts={number?.toString()}
        onChange={(event) => onChoose?.(event.currentTarget.checked)}
        onKeyDown={pressHere}
      />
      {/* Beside the label: a name is to begin with the words that people say to choose it. */}
      {number && (
        <span class="choice-number" aria-hidden="true">
          {number}
        </span>
      )}
      <label for={id}>
        <span id={example && `${id}.label`}>{label}</span>
        {example && (
          <span class="choice-example" id={`${id}.example`}>
            {example}
          </span>
        )}
      </label>
    </div>
  );
});

function pressHere(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  press(event, event.currentTarget);
}
