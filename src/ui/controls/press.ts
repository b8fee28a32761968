import { standsAlone } from "../../engine/answer.ts";

/**
 * What a key does on an option, so that Tab and Enter alone are enough. Enter chooses it, and never sends the form; on
 * the option that is chosen it only leads to the next, so that no answer changes unless the new one was in focus. Tab
 * stops at each option while none is chosen, or while the one in focus is not; once a box is ticked, it passes by what
 * stands alone, where Shift and Tab still stop. Arrows and Space stay the browser's own.
 */
export function press(event: KeyboardEvent, input: HTMLInputElement): void {
  const { key, shiftKey } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === "Enter") {
    event.preventDefault();
    // A key held down for long is pressed once.
    if (event.repeat) return;
    if (input.type === "radio" && input.checked) (after(input) ?? groupOf(input)[0])?.focus();
    else input.click();
  } else if (key === "Tab" && input.type === "checkbox") {
    if (!shiftKey) passBy(input);
  } else if (key === "Tab" && !input.checked) {
    const to = after(input, shiftKey ? -1 : 1);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }
}

/**
 * A shaking hand presses twice: the second press must not undo the first, nor press what came up under it. Whether this was
 * such a one.
 */
export function ignoreSecondPress(event: MouseEvent): boolean {
  if (event.detail <= 1) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** For this one step the browser stops at none of those below that stand alone, where something is ticked. */
function passBy(input: HTMLInputElement): void {
  const group = groupOf(input);
  if (!group.some(({ checked }) => checked)) return;
  const below = group.slice(group.indexOf(input) + 1);
  const passed = below.filter(({ value, checked }) => standsAlone(value) && !checked);
  for (const option of passed) option.tabIndex = -1;
  const restore = () => {
    for (const option of passed) option.removeAttribute("tabindex");
  };
  // As soon as the focus has moved; and in any case.
  input.addEventListener("blur", restore, { once: true });
  setTimeout(restore);
}

/** Opens the browser's own choice of files, which stands beside the button for it. */
export function chooseFile(button: HTMLElement): void {
  button.parentElement?.querySelector<HTMLElement>("input[type=file]")?.click();
}

function after(input: HTMLInputElement, step = 1): HTMLInputElement | undefined {
  const group = groupOf(input);
  return group[group.indexOf(input) + step];
}

function groupOf(input: HTMLInputElement): readonly HTMLInputElement[] {
  const fieldset = input.closest("fieldset");
  return [...(fieldset?.querySelectorAll<HTMLInputElement>("input") ?? [])];
}
