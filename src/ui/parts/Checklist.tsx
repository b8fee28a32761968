import "./checklist.css";
import type { ReasonLine } from "../../wording/reason.ts";

type Props = {
  readonly title: string;
  /** What must be read with it, where it does not head the page. */
  readonly caveat: string | undefined;
  readonly lines: readonly ReasonLine[];
};

/** The features that were told, each by the person's own answer; one caveat holds for all. */
export function Checklist({ title, caveat, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <section class="checklist" aria-labelledby="features" data-told="features">
      <h2 id="features" tabIndex={-1}>
        {title}
      </h2>
      {caveat && <p>{caveat}</p>}
      <ul>
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
