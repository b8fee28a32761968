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

/** After a refused Continue the summary of problems takes the focus. */
export function focusProblems(): void {
  document.getElementById("problems")?.focus();
}

/** Skips to the heading, for whoever wants to. */
export function skipToMain(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}

/** Leads to something within the page. The address says where a person is, so that no link within the page may change it. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
