import type { Area } from "../../summary/nerves.ts";
import type { Translator } from "../../wording/translate.ts";

/** The nerves that the map shows, each drawn in a line of its own kind. */
export const NERVES = ["radial", "median", "ulnar"] as const;

/** A hand with its forearm, from the back, the thumb on the left: fingers, thumb, and palm with arm. */
const FINGERS = "M-27 128L-34 62M-9 127L-10 48M9 128L13 58M26 131L36 80";
const THUMB = "M-18 190L-46 162L-62 128";
const PALM = "M-30 128L28 130L22 200L20 330H-20L-22 200Z";

/** How each nerve runs: the radial one on the back, the others in the palm, which is the same hand mirrored. */
const RUNS = {
  radial: "M-8 330V232C-8 214-20 212-20 200M-8 236C-8 214 0 212 0 200M-8 240C-8 218 14 216 14 200",
  median: "M-4 330V196C-4 176-14 176-26 172M-4 196C-4 170-16 160-20 142M-4 190V144",
  ulnar: "M13 330V196C13 176 24 166 26 142M13 190C13 164-8 162-22 162",
};

/** Where the name of each stands, and from where a line leads to it. */
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
  const said = NERVES.flatMap((nerve) =>
    marksOf(nerve).map((mark) => `${t(`nerves.${nerve}`)}: ${mark}.`),
  );
  return (
    <figure class="learn-map">
      <svg viewBox="0 0 400 372" role="img" aria-label={[text, ...said].join(" ")} {...INK}>
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
          <path key={nerve} d={NAMES[nerve].from} stroke-width={1.5} />
        ))}
        <g fill="currentColor" stroke="none" font-size={19} text-anchor="middle">
          <text x={92} y={24}>
            {t("learnPage.nerves.back")}
          </text>
          <text x={280} y={24}>
            {t("learnPage.nerves.palm")}
          </text>
          {NERVES.map((nerve) => (
            <text key={nerve} x={NAMES[nerve].x} y={NAMES[nerve].y}>
              {t(`nerves.${nerve}`)}
            </text>
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
