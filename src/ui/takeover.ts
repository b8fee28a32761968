import { hydrate, type VNode } from "preact";

/**
 * Takes over a page that stands in the HTML, as it is: what was chosen in it, opened or has the focus stays so. The words
 * are put aside meanwhile, each with its own nodes: Preact would replace them by those it knows, and a browser's
 * translator may have been at them.
 */
export function takeOver(app: VNode, place: HTMLElement): void {
  const words = [...place.querySelectorAll("*")]
    .filter(holdsWordsAlone)
    .map((element) => ({ element, nodes: [...element.childNodes] }));
  for (const { element } of words) element.replaceChildren();
  hydrate(app, place);
  // Where a translator merged what we keep apart, it has been drawn anew.
  for (const { element, nodes } of words) {
    if (!element.hasChildNodes()) element.append(...nodes);
  }
}

/** A translator wraps words into `font` elements; the app never has one. */
function holdsWordsAlone(element: Element): boolean {
  return (
    element.hasChildNodes() &&
    !element.closest("font, svg") &&
    element.querySelector(":not(font)") === null
  );
}
