import "./drawing.css";
import type { Translator } from "../../wording/translate.ts";
import { HEIGHT, type Sketches, WIDTH } from "./sketch.ts";

type Props = {
  readonly t: Translator;
  readonly movement: string;
  /** All drawings; nothing while they are on their way. */
  readonly sketches: Sketches | undefined;
};

/**
 * A movement as a line drawing: where it starts in faint dashes, where it ends in full. It is described before it is
 * there, and takes its room then; a movement whose drawing did not come has none.
 */
export function Drawing({ t, movement, sketches }: Props) {
  const description = `movements.${movement}.drawing`;
  const sketch = sketches?.[movement];
  if (!t.has(description) || (sketches && !sketch)) return null;
  return (
    <svg class="drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t(description)}>
      {sketch?.layers.map(({ as, d, transform }) => (
        <path key={d + transform} class={`drawing-${as}`} d={d} transform={transform} />
      ))}
      {sketch && <path class="drawing-arrow" d={sketch.arrow} />}
    </svg>
  );
}
