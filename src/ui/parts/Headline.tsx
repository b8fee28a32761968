import "./headline.css";
import type { Headline as Facts } from "../../summary/headline.ts";
import type { View } from "../view.ts";
import { Heading } from "./Heading.tsx";

type Props = {
  readonly view: View;
  readonly headline: Facts;
  /** Whether it stands on paper, where no heading heads the page and what is beside it gives the size. */
  readonly isPrinted?: boolean;
};

/** What the answers come to, and beside it, in the same size, what must be read with it. */
export function Headline({ view: { t }, headline, isPrinted = false }: Props) {
  const { pattern, isFirst } = headline;
  const Title = isPrinted ? "h3" : isFirst ? Heading : "h2";
  return (
    <section class={isPrinted ? undefined : "headline"} data-headline={pattern}>
      <Title>{t(`pattern.${pattern}.title`)}</Title>
      <p>{t(`pattern.${pattern}.lead`)}</p>
    </section>
  );
}
