import type { ComponentChildren } from "preact";
import { Choice } from "./Choice.tsx";

type Props<Value extends string> = {
  /** The name of the controls; the hint has its id from it. */
  readonly name: string;
  /** What is chosen, as a heading. */
  readonly legend: ComponentChildren;
  readonly hint?: string | undefined;
  readonly values: readonly Value[];
  readonly chosen: Value | undefined;
  readonly labelOf: (value: Value) => string;
  readonly exampleOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** A choice of one from a few that is no question of the questionnaire. */
export function Radios<Value extends string>(props: Props<Value>) {
  const { name, legend, hint, values, chosen, labelOf, exampleOf, onChoose } = props;
  const hintId = hint && `${name}-hint`;
  return (
    <fieldset aria-describedby={hintId}>
      <legend>{legend}</legend>
      {hint && (
        <p class="text-hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="choice-list">
        {values.map((value) => (
          <Choice
            key={value}
            type="radio"
            name={name}
            value={value}
            label={labelOf(value)}
            example={exampleOf?.(value)}
            isChosen={chosen === value}
            onChoose={() => onChoose(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
