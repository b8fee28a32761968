/** After a move the heading takes the focus, so that a screen reader starts there and the page is read from its top. */
export function focusHeading(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/** After a refused Continue the summary of problems takes the focus. */
export function focusProblems(): void {
  document.getElementById("problems")?.focus();
}
