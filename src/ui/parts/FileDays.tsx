import "./file-days.css";
import { type Point, timelineOf } from "../../engine/changes.ts";
import type { Item } from "../../questionnaire/schema.ts";
import type { View } from "../view.ts";
import { type Mark, marksOf } from "./marks.ts";

const LEFT = 24;
const WIDTH = 272;
const LANE = 26;

type Props = {
  readonly view: View;
  readonly title: string;
  /** Whether a change of this item's answer counts; without it, all do. */
  readonly isCounted?: (item: Item) => boolean;
};

/**
 * The days of the files and of today on one line, each with how many answers changed since the one before. Every mark
 * looks the same, for a number of changes is no measure of anything. The table says all that the drawing shows.
 */
export function FileDays({ view, title, isCounted }: Props) {
  const { questionnaire, session, t, today } = view;
  const { earlier, answers } = session;
  const points = timelineOf(questionnaire, earlier, { savedOn: today, answers }, isCounted);
  const marks = marksOf(points);
  return (
    <figure class="file-days">
      <figcaption>{title}</figcaption>
      {marks.length > 1 && <Drawing marks={marks} label={t("days.drawing")} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{t("days.date")}</th>
            <th scope="col">{t("days.changed")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={index}>
              <th scope="row">{dateOf(view, point, index === points.length - 1)}</th>
              <td>{point.changed ?? t("days.first")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function dateOf({ t }: View, { on }: Point, isNow: boolean): string {
  const date = on ?? t("compare.noDate");
  return isNow ? t("days.now", { date }) : date;
}

type DrawingProps = { readonly marks: readonly Mark[]; readonly label: string };

function Drawing({ marks, label }: DrawingProps) {
  const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
  const axis = lanes * LANE + 6;
  const x = ({ at }: Mark) => LEFT + at * WIDTH;
  const y = ({ lane }: Mark) => axis - 18 - lane * LANE;
  const first = marks.find(({ at }) => at === 0);
  const last = marks.find(({ at }) => at === 1);
  return (
    <svg viewBox={`0 0 320 ${axis + 26}`} role="img" aria-label={label}>
      <path d={`M${LEFT} ${axis}h${WIDTH}`} />
      {marks.map((mark) => (
        <path key={`${mark.lane}.${mark.at}`} d={`M${x(mark)} ${axis + 4}V${y(mark)}`} />
      ))}
      {marks.map((mark) => (
        <g key={`${mark.lane}.${mark.at}`}>
          <circle cx={x(mark)} cy={y(mark)} r="12" />
          <text x={x(mark)} y={y(mark) + 5}>
            {mark.changed ?? "–"}
          </text>
        </g>
      ))}
      <text x={0} y={axis + 20}>
        {first?.on}
      </text>
      <text class="file-days-last" x={320} y={axis + 20}>
        {last?.on}
      </text>
    </svg>
  );
}
