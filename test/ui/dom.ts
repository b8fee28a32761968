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

/** All that the page says by itself. */
export function saidByItself(): string {
  return all("[role=status], [aria-live=polite]").map(said).join(" ");
}

/** The field behind the button that opens the choice of files. */
export function fileField(label: string): HTMLInputElement {
  const button = all("button").find((element) => said(element) === label);
  const field = button?.parentElement?.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error(`No file is chosen by “${label}”.`);
  return field;
}

/** What describes an element to a screen reader. Throws when it points to something that is not there. */
export function descriptionOf(element: Element): string {
  return wordsAt(element.getAttribute("aria-describedby") ?? "");
}

/** What names a control: what it points to, or its label. */
export function nameOf(control: HTMLInputElement): string {
  const pointed = wordsAt(control.getAttribute("aria-labelledby") ?? "");
  return pointed || said(one(`label[for="${CSS.escape(control.id)}"]`));
}

function wordsAt(ids: string): string {
  return ids
    .split(" ")
    .filter(Boolean)
    .map((id) => {
      const element = document.getElementById(id);
      if (!element) throw new Error(`Nothing has the id ${id}.`);
      return said(element);
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
