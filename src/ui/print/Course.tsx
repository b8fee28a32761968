import "./course.css";
import type { HistoryFacts } from "../../summary/history.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly history: HistoryFacts };

/** How the line runs from the start, at the left, to today. Down is weaker; how far down means nothing. */
const ONSET = { sudden: "M4 12H70V34", gradual: "M4 12H70L140 34", unknown: "M4 12H70" } as const;

const COURSE = {
  falling: "L496 56",
  steps: "H260V42H350V49H440V56H496",
  level: "H496",
  waves: "Q170 14 200 34T260 34T320 34T380 34T440 34T496 34",
  rising: "L496 18",
  steep: "Q420 34 496 58",
} as const;

/** The history as one line to see at a glance; the rows beside it say the same in words. */
export function Course({ view: { t, today }, history }: Props) {
  const { began, onset, course, rows } = history;
  const line = [ONSET[onset ?? "unknown"], onset && course && COURSE[course]]
    .filter(Boolean)
    .join("");
  const isWhole = onset !== undefined && course !== undefined;
  return (
    <svg
      class="course"
      viewBox="0 0 500 78"
      role="img"
      aria-label={rows.map(({ label, value }) => `${label}: ${value}`).join("; ")}
    >
      <path class="course-axis" d="M4 64H496M70 60V68M496 60V68" />
      <path class="course-line" d={line} />
      {!isWhole && (
        <path
          class="course-guess"
          d={onset ? `M${onset === "sudden" ? 70 : 140} 34H496` : "M70 12 140 34H496"}
        />
      )}
      <text x="4" y="76">
        {t("summary.before")}
      </text>
      <text x="70" y="76">
        {t("summary.start", { when: began ?? t("summary.notKnown") })}
      </text>
      <text class="course-end" x="496" y="76">
        {t("summary.today", { date: today })}
      </text>
      <text x="4" y="8">
        {t("summary.strength")}
      </text>
    </svg>
  );
}
