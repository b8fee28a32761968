import type { View } from "../view.ts";
import { Heading } from "./Heading.tsx";

type Props = {
  readonly view: View;
  readonly id: string;
  /** Whether it heads the page. */
  readonly isFirst?: boolean;
};

/** Something that is said to some people beside the result, or before it. */
export function Note({ view: { t }, id, isFirst = false }: Props) {
  const title = t(`notes.${id}.title`);
  return (
    <section class="panel result-note">
      {isFirst ? <Heading>{title}</Heading> : <h2>{title}</h2>}
      <p>{t(`notes.${id}.text`)}</p>
    </section>
  );
}
