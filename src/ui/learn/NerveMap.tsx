import { Fragment } from "preact";
import type { Area } from "../../summary/nerves.ts";
import type { Translator } from "../../wording/translate.ts";

/** The nerves that the map shows, each drawn in a line of its own kind. */
export const NERVES = ["radial", "median", "ulnar"] as const;

/** A hand with its forearm, from the back, the thumb on the left: fingers, thumb, and palm with arm. */
const FINGERS = "M-27 130L-34 66M-9 126L-10 50M9 126L14 60M26 132L37 84";
const THUMB = "M-20 184C-40 172-46 156-60 130";
const PALM =
  "M-30 128L0 122L30 132C30 160 24 176 21 206C20 240 26 290 26 330H-26C-26 290-20 240-21 206C-24 180-32 160-30 128Z";

/** How each nerve runs: the radial one on the back, the others in the palm, which is the same hand mirrored. */
const RUNS = {
  radial: "M-8 330V250C-8 226-16 222-16 204M-8 250C-8 226 0 222 0 204M-8 250C-8 226 14 222 14 204",
  median: "M-4 330V206C-4 186-16 182-32 174M-4 206V142",
  ulnar: "M14 330V200C14 176 24 168 26 142M14 192C12 168 0 158-16 158",
};

/** Where one word on what each does stands, and the line that leads to it from where it does so. */
const ACTS = {
  radial: { x: 160, y: 262, from: "M109 214L146 246" },
  ulnar: { x: 208, y: 232, from: "M251 146L216 214" },
  median: { x: 362, y: 252, from: "M314 176L350 234" },
};

/** Where the name of each stands, and the line that leads to it. */
const NAMES = {
  radial: { x: 92, y: 362, from: "M84 330V344" },
  ulnar: { x: 208, y: 362, from: "M267 330L222 344" },
  median: { x: 338, y: 362, from: "M284 330L322 344" },
};

/**
 * How lines are drawn. These stand with the drawing and not in a style sheet, for all styles are part of the first page. The
 * colours are those of the text and of what it stands on, whatever they are: in the dark, forced by a system, on paper.
 */
const INK = { fill: "none", stroke: "currentColor", "stroke-linecap": "round" } as const;
const SKIN = { fill: "Canvas", stroke: "Canvas" } as const;
const LINES = {
  radial: { "stroke-width": 4 },
  median: { "stroke-width": 4, "stroke-dasharray": "11 8" },
  ulnar: { "stroke-width": 5, "stroke-dasharray": "0.1 9" },
} as const;

/** How far a mark stands below the name, and below the one before it. */
const STEP = 22;

type Props = {
  readonly t: Translator;
  /** All that the map shows, in words. */
  readonly text: string;
  readonly weak: readonly Area[];
};

/**
 * The three nerves of hand and forearm. They are told apart by the kind of their lines and by their names, so that neither
 * colours nor a screen are needed; beside the drawing stands what each does and, where somebody said so, what is weak.
 */
export function NerveMap({ t, text, weak }: Props) {
  const marksOf = (nerve: string) =>
    weak
      .filter((one) => one.nerve === nerve)
      .map(({ side }) => t("learnPage.nerves.weak", { side: t(`sides.${side}.short`) }));
  const most = Math.max(...NERVES.map((nerve) => marksOf(nerve).length));
  const said = NERVES.flatMap((nerve) =>
    marksOf(nerve).map((mark) => `${t(`nerves.${nerve}`)}: ${mark}.`),
  );
  return (
    <figure class="learn-map">
      <svg
        viewBox={`0 0 400 ${372 + STEP * most}`}
        role="img"
        aria-label={[text, ...said].join(" ")}
        {...INK}
      >
        <g transform="translate(92 0)">
          <Hand />
          <path d={RUNS.radial} {...LINES.radial} />
        </g>
        <g transform="matrix(-1 0 0 1 280 0)">
          <Hand />
          <path d={RUNS.median} {...LINES.median} />
          <path d={RUNS.ulnar} {...LINES.ulnar} />
        </g>
        {NERVES.map((nerve) => (
          <path key={nerve} d={NAMES[nerve].from + ACTS[nerve].from} stroke-width={1.5} />
        ))}
        <g fill="currentColor" stroke="none" font-size={19} text-anchor="middle">
          <text x={92} y={24}>
            {t("learnPage.nerves.back")}
          </text>
          <text x={280} y={24}>
            {t("learnPage.nerves.palm")}
          </text>
          {NERVES.map((nerve) => (
            <Fragment key={nerve}>
              <text {...spotOf(NAMES[nerve])}>{t(`nerves.${nerve}`)}</text>
              <text {...spotOf(ACTS[nerve])}>{t(`learnPage.nerves.act.${nerve}`)}</text>
              {marksOf(nerve).map((mark, index) => (
                <text key={mark} font-weight="bold" {...spotOf(NAMES[nerve], index + 1)}>
                  {mark}
                </text>
              ))}
            </Fragment>
          ))}
        </g>
      </svg>
      <ul class="learn-key">
        {NERVES.map((nerve) => (
          <li key={nerve}>
            <svg viewBox="0 0 48 12" width={48} aria-hidden="true" {...INK}>
              <path d="M2 6H46" {...LINES[nerve]} />
            </svg>
            <p>{`${t(`nerves.${nerve}`)}: ${t(`learnPage.nerves.${nerve}`)}`}</p>
            {marksOf(nerve).map((mark) => (
              <strong key={mark}>{mark}</strong>
            ))}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Where a text stands, some lines below the place for it. */
function spotOf({ x, y }: { readonly x: number; readonly y: number }, lines = 0) {
  return { x, y: y + STEP * lines };
}

/** The outline in one dark shape with a lighter one on it, so that parts which run into one another have no line between. */
function Hand() {
  return (
    <>
      {([4, 0] as const).map((more) => (
        <g key={more} {...(more === 0 && SKIN)}>
          <path d={FINGERS} stroke-width={15 + more} />
          <path d={THUMB} stroke-width={17 + more} />
          <path d={PALM} stroke-width={8 + more} />
        </g>
      ))}
    </>
  );
}
