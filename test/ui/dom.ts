/** The first element that a selector finds. Throws where there is none. */
export function one(selector: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing is found by ${selector}.`);
  return element;
}

/** Every element that a selector finds, in order. */
export function all(selector: string, within: ParentNode = document): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The visible text of an element, with single spaces. */
export function said(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** What describes an element to a screen reader. Throws when it points to something that is not there. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids
    .map((id) => {
      const described = document.getElementById(id);
      if (!described) throw new Error(`Nothing has the id ${id}.`);
      return said(described);
    })
    .join(" ");
}

/** The controls that carry a linkId as name. */
export function controlsOf(linkId: string): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`[name="${linkId}"]`)];
}

/** The control for a code of an item. */
export function control(linkId: string, code: string): HTMLInputElement {
  const found = controlsOf(linkId).find(({ value }) => value === code);
  if (!found) throw new Error(`No control is for ${code} of ${linkId}.`);
  return found;
}

/** The codes chosen for an item. */
export function chosen(linkId: string): readonly string[] {
  return controlsOf(linkId)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}
