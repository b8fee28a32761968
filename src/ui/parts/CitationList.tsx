import "./citation-list.css";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly ids: readonly string[] };

/** Sources, with their addresses where they have one. */
export function CitationList({ view, ids }: Props) {
  const citations = view.citations.filter(({ id }) => ids.includes(id));
  return (
    <ul class="citation-list">
      {citations.map(({ id, text, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} rel="noreferrer">
              <bdi>{text}</bdi>
            </a>
          ) : (
            <bdi>{text}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
