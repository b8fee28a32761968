import "./code.css";
import { encodeQR } from "qr";
import { grouped } from "../../formats/code/symbols.ts";

/** Free space around the code, in modules; readers need it. */
const QUIET = 4;

/** The side of a module in millimetres: seven dots of a printer with 300 to the inch. */
const MODULE = 0.6;

type Props = {
  readonly code: string;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
};

/** A code as a picture that a camera reads, with the same as text under it. */
export function Code({ code, label }: Props) {
  const rows = encodeQR(code, "raw", { ecc: "medium", encoding: "alphanumeric", border: QUIET });
  const size = rows.length;
  const side = `${(size * MODULE).toFixed(1)}mm`;
  return (
    <figure class="code">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        width={side}
        height={side}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={rows.map(pathOfRow).join("")} fill="#000" />
      </svg>
      <figcaption dir="ltr" translate={false}>
        {grouped(code)}
      </figcaption>
    </figure>
  );
}

/** The dark runs of a row, each one rectangle. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h${-width}z`;
    })
    .join("");
}
