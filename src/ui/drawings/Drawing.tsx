import "./drawing.css";
import type { Translator } from "../../wording/translate.ts";
import { spot } from "./shape.ts";
import { type Arrow, HEIGHT, type Sketches, WIDTH } from "./sketch.ts";

type Props = {
  readonly t: Translator;
  readonly movement: string;
  /** All drawings; nothing while they are on their way. */
  readonly sketches: Sketches | undefined;
};

/**
 * A movement as a line drawing: at rest in dashes, moved in full lines. It is described before it is there, and takes
 * its room then; a movement whose drawing did not come has none.
 */
export function Drawing({ t, movement, sketches }: Props) {
  const description = `movements.${movement}.drawing`;
  const sketch = sketches?.[movement];
  if (!t.has(description) || (sketches && !sketch)) return null;
  return (
    <svg class="drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t(description)}>
      {sketch?.layers.map(({ as, d }) => (
        <path key={d} class={`drawing-${as}`} d={d} />
      ))}
      {sketch && <path class="drawing-arrow" d={sketch.arrows.map(drawn).join("")} />}
    </svg>
  );
}

/** How long the two lines of the head of an arrow are, and how far they open. */
const HEAD = 13;
const OPEN = 0.55;

function drawn([from, towards, to]: Arrow): string {
  const [x, y] = to;
  const way = Math.atan2(y - towards[1], x - towards[0]);
  const end = (turn: number) =>
    spot([x - HEAD * Math.cos(way + turn), y - HEAD * Math.sin(way + turn)]);
  const shaft = `M${spot(from)}Q${spot(towards)} ${spot(to)}`;
  return `${shaft}M${end(OPEN)}L${spot(to)}L${end(-OPEN)}`;
}
