/** Copies a text, and says whether that was allowed. */
export function copied(text: string): Promise<boolean> {
  // Where a page did not come over a safe connection, there is no clipboard at all.
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(() => true)
    .catch(() => false);
}
