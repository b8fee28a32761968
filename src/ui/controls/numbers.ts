import type { TargetedKeyboardEvent } from "preact";

/** The number of an option by its place in the list; only those that one key can say have one. */
export function numberOf(index: number): number | undefined {
  return index < 9 ? index + 1 : undefined;
}

/**
 * Chooses the option with the number of the key, as a press on it does, and gives it the focus. It is for the group that
 * hears it, so it acts only while the focus is in there; it never goes on. A key that is held down counts once.
 */
export function chooseByNumber(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, repeat, ctrlKey, altKey, metaKey, currentTarget } = event;
  if (repeat || ctrlKey || altKey || metaKey || !/^[1-9]$/.test(key)) return;
  const option = currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}
