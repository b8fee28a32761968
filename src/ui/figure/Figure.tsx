import "./figure.css";
import { onSide } from "../../questionnaire/sides.ts";
import type { Translator } from "../../wording/translate.ts";
import { BETWEEN, BODY, FACE_LINES, type FigureView, FRAME, GROUND, MIRROR } from "./body.ts";
import { MARKS } from "./marks.ts";

type Props = {
  /** Seen from the front the person faces us: their left is at the right of the picture. */
  readonly view: FigureView;
  /** The codes of the parts to mark; codes of anything else are passed over. */
  readonly marked: readonly string[];
  readonly t: Translator;
  /** What else is so of every part that is marked. */
  readonly marks?: readonly (keyof typeof MARKS)[];
  /** Called with the code of a part that is pressed. Without it the figure is only looked at. */
  readonly onPress?: (code: string) => void;
};

/**
 * A person drawn from the front or from behind, with parts of the body marked. Left and right are the person's own, and
 * are written there. It is hidden from screen readers: whoever shows it says in words beside it what is marked.
 */
export function Figure({ view, marked, t, marks = [], onPress }: Props) {
  // To look at, a face is better left out but where it is marked: so small, it is read as an expression.
  const isShown = (d: string) => onPress !== undefined || !FACE_STROKES.includes(d);
  const pairedLines = BODY[view].pairedLines.filter(isShown);
  const singleLines = BODY[view].singleLines.filter(isShown);
  const [atLeft, atRight] = SIDES[view];
  const places = placesOf(view).filter(
    ({ code }) => onPress || marked.includes(code) || !FACE.includes(code),
  );
  const press = (code: string) => onPress && { onClick: () => onPress(code) };
  return (
    <figure class={onPress ? "figure figure-pressed" : "figure"} aria-hidden="true">
      <figcaption>{t(`figure.${view}`)}</figcaption>
      <p class="figure-sides">
        <span>{t(`figure.${atLeft}`)}</span> <span>{t(`figure.${atRight}`)}</span>
      </p>
      <svg viewBox={FRAME} aria-hidden="true">
        {onPress &&
          places.map(({ code, d, transform }) => (
            <path
              key={code}
              class="figure-near"
              data-part={code}
              d={d}
              transform={transform}
              {...press(code)}
            />
          ))}
        {onPress && <path class="figure-near figure-between" d={BETWEEN} />}
        {GROUND.map((d) => (
          <g key={d}>{twice(d)}</g>
        ))}
        {places.map(({ code, d, transform }) => (
          <path
            key={code}
            class={marked.includes(code) ? "figure-part figure-marked" : "figure-part"}
            data-part={code}
            d={d}
            transform={transform}
            {...press(code)}
          />
        ))}
        {pairedLines.map((d) => (
          <g key={d} class="figure-line">
            {twice(d)}
          </g>
        ))}
        {singleLines.map((d) => (
          <path key={d} class="figure-line" d={d} />
        ))}
        {places
          .filter(({ code }) => onPress && marked.includes(code))
          .map(({ code, tick: [x, y] }) => (
            <path
              key={code}
              class="figure-tick"
              d="m-4 .5 3 3 5-6"
              transform={`translate(${x} ${y})`}
            />
          ))}
        {places
          .filter(({ code }) => marked.includes(code))
          .map(({ code, tick: [x, y] }) =>
            marks.map((mark, index) => (
              <path
                key={`${code}.${mark}`}
                class="figure-mark"
                data-mark={mark}
                d={MARKS[mark]}
                transform={`translate(${x} ${y + (index - (marks.length - 1) / 2) * MARK_STEP})`}
              />
            )),
          )}
      </svg>
    </figure>
  );
}

/** Parts that are drawn on the head. */
const FACE = ["face", "mouth-throat"];

/** What makes a face of a head. */
const FACE_STROKES: readonly string[] = [...FACE_LINES.paired, ...FACE_LINES.single];

/** How far apart marks on the same part are. */
const MARK_STEP = 13;

/** Which side of the person is at the left and which at the right of the picture. */
const SIDES = { front: ["right", "left"], back: ["left", "right"] } as const;

type Place = {
  readonly code: string;
  readonly d: string;
  readonly tick: readonly [x: number, y: number];
  readonly transform?: string;
};

/** Every part that is seen, where it is in the picture. Small parts come after those they lie on. */
function placesOf(view: FigureView): readonly Place[] {
  const { paired, single } = BODY[view];
  const [atLeft, atRight] = SIDES[view];
  return [
    ...single.map(({ part, ...shape }) => ({ ...shape, code: part })),
    ...paired.flatMap(({ part, d, tick: [x, y] }) => [
      { code: onSide(part, atLeft), d, tick: [200 - x, y] as const, transform: MIRROR },
      { code: onSide(part, atRight), d, tick: [x, y] as const },
    ]),
  ];
}

/** Something that the body has twice, drawn as itself and mirrored. */
function twice(d: string) {
  return (
    <>
      <path d={d} />
      <path d={d} transform={MIRROR} />
    </>
  );
}
