/** The number of an option by its place in the list; only those that one key can say have one. */
export function numberOf(index: number): number | undefined {
  return index < 9 ? index + 1 : undefined;
}

/**
 * Chooses the option with the number of the key, as a press on it does, and gives it the focus. It is for the group that
 * has it, so it acts only while the focus is in there; it never goes on. A key that is held down counts once.
 */
export function chooseByNumber(event: KeyboardEvent, group: HTMLElement): void {
  const { key, repeat, ctrlKey, altKey, metaKey } = event;
  if (repeat || ctrlKey || altKey || metaKey || !/^[1-9]$/.test(key)) return;
  const option = group.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}
