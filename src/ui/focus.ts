/** After a move the heading takes the focus, so that a screen reader starts there and the page is read from its top. */
export function focusHeading(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/** What is new above the heading takes the focus, where it is there by now; else the heading does. */
export function focusNews(): void {
  const news = document.querySelector<HTMLElement>("[data-news]");
  if (!news) {
    focusHeading();
    return;
  }
  scrollTo(0, 0);
  news.focus();
}

/** Whoever comes to change an answer is led to its question; to the heading where that is the question. */
export function focusQuestion(linkId: string): void {
  lead(document.querySelector(`[data-item="${linkId}"] h2`), "start");
}

/** Whoever changed an answer is led back to what they pressed; to the heading where that is not there any more. */
export function focusChanged(linkId: string): void {
  lead(document.querySelector(`[data-row~="${linkId}"] a, [data-open="${linkId}"] a`), "center");
}

function lead(element: HTMLElement | null, block: ScrollLogicalPosition): void {
  if (!element) {
    focusHeading();
    return;
  }
  const around = element.closest("details");
  if (around) around.open = true;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block });
}

/**
 * Remembers where the link to a place stands in the window, as it is followed, and what was opened and typed on the page:
 * whoever comes back finds the page so, and the focus on what they pressed.
 */
export function leaveBy(href: string): () => void {
  const link = () => document.querySelector<HTMLElement>(`a[href="${href}"]`);
  const top = topOf(link());
  const before = openOrTyped().map(({ open = false, value = "" }) => ({ open, value }));
  return () => {
    openOrTyped().forEach((element, index) => {
      element.open = before[index]?.open ?? false;
      // What the app remembers itself stands there already.
      element.value ||= before[index]?.value ?? "";
    });
    const pressed = link();
    pressed?.focus({ preventScroll: true });
    scrollBy(0, topOf(pressed) - top);
  };
}

/** What can be opened, or typed in. */
const openOrTyped = () => [
  ...document.querySelectorAll<HTMLElement & { open?: boolean; value?: string }>(
    "details, [type=text], textarea",
  ),
];

/** Holds the option where it stands in the window, and in sight, whatever it does to the size of the letters. */
export function holdOption(id: string): () => void {
  const row = document.getElementById(id)?.parentElement ?? null;
  const top = topOf(row);
  return () => {
    scrollBy(0, topOf(row) - top);
    row?.scrollIntoView({ block: "nearest" });
  };
}

function topOf(element: HTMLElement | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

/** After a refused Continue the summary of problems takes the focus. */
export function focusProblems(): void {
  const problems = document.getElementById("problems");
  // What has the focus already is not read out again.
  problems?.blur();
  problems?.focus();
}

/**
 * What is told at a control comes into sight with it. The control takes the focus where what was pressed is gone, and a
 * field where something is wrong with it.
 */
export function focusTold(): void {
  const told = document.querySelector<HTMLElement>("[data-told-at]");
  const control = told && document.getElementById(told.dataset.toldAt ?? "");
  const isLost = document.activeElement === document.body;
  if (isLost || control?.matches("[aria-invalid=true]:not(button)")) {
    control?.focus({ preventScroll: true });
  }
  // Where there is no room for all, what is told comes first.
  if (told) {
    for (const element of [told.closest("form"), document.activeElement, told]) {
      element?.scrollIntoView({ block: "nearest" });
    }
  }
}

/** Skips to the heading, for whoever wants to. */
export function skipToMain(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}

/** Leads to something within the page. The address says where a person is, so that no link within the page may change it. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
