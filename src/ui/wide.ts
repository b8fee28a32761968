/** Whether a page has room for left and right beside each other, also once a phone is turned: the same as in question.css. */
export function isWide(): boolean {
  return matchMedia("(min-width: 48em) and (min-height: 30em)").matches;
}
