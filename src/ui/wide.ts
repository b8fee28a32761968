/** Whether a page has room for two columns beside each other: the same as in result.css and contents.css. */
export function isWide(): boolean {
  return matchMedia("(min-width: 75em) and (min-height: 36em)").matches;
}
