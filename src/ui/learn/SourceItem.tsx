import type { ComponentChildren } from "preact";
import { dayText } from "../../wording/day-text.ts";
import { idOfSource } from "./Marks.tsx";
import { readingOf, type Site, sourceOf } from "./site.ts";

type Props = {
  readonly site: Site;
  readonly id: string;
  readonly children?: ComponentChildren;
};

/** A source: its text, which leads to its address where it has one, and how and when it was read. */
export function SourceItem({ site, id, children }: Props) {
  const { text, url } = sourceOf(site, id) ?? { text: id };
  const reading = readingOf(site, id, dayText);
  return (
    <li id={idOfSource(id)} tabIndex={-1}>
      {url ? (
        <a href={url} rel="noreferrer">
          {text}
        </a>
      ) : (
        <p>{text}</p>
      )}
      {url && <p class="learn-address">{url}</p>}
      {reading && <p>{reading}</p>}
      {children}
    </li>
  );
}
