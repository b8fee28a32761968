import "./headline.css";
import type { Headline as Facts } from "../../summary/headline.ts";
import type { View } from "../view.ts";
import { Heading } from "./Heading.tsx";

type Props = { readonly view: View; readonly headline: Facts };

/** What the answers come to, and beside it, in the same size, what must be read with it. */
export function Headline({ view: { t }, headline: { pattern, isFirst } }: Props) {
  const title = t(`pattern.${pattern}.title`);
  return (
    <section class="headline" data-headline={pattern}>
      {isFirst ? <Heading>{title}</Heading> : <h2>{title}</h2>}
      <p>{t(`pattern.${pattern}.lead`)}</p>
    </section>
  );
}
