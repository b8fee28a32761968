/** The keys that choose, in the order of a list: the digits, then letters for what stands after the ninth option. */
const KEYS = "123456789abcdefghijklmnopqrstuvwxyz";

/** The key of an option by its place in the list, as it is shown on its row; undefined after all that one key can say. */
export function numberOf(index: number): string | undefined {
  return KEYS[index];
}

/**
 * Chooses the option with the number of the key, as a press on it does, and gives it the focus. It never goes on. A key that
 * is held down counts once. A digit counts by its place on the keyboard too: in France the row gives signs unless Shift is held.
 */
export function chooseByNumber(event: KeyboardEvent, group: Element): void {
  const { key, code, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (repeat || ctrlKey || altKey || metaKey) return;
  const place = shiftKey ? undefined : /^Digit([1-9])$/.exec(code)?.[1];
  const wanted = [key.toLowerCase(), place];
  const options = [...group.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")];
  const chosen = wanted
    .map((name) => options.find((option) => option.getAttribute("aria-keyshortcuts") === name))
    .find((option) => option !== undefined);
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}
