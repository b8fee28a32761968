import { onNewDay } from "../browser/day.ts";
import { fitFirstPage, fitFirstPageSoon } from "../ui/print/fit.ts";

let isBegun = false;

/**
 * Keeps what was drawn fit to be printed: the first page in its size, and the day that of today. To be called after each
 * draw, with what renews what is shown and told.
 */
export function keepCurrent(renew: () => void): void {
  // Few pages are printed so, and a clock that is set and stopped with each press takes longer than to look.
  if (document.querySelector(".first-page")) fitFirstPageSoon();
  if (isBegun) return;
  isBegun = true;
  // In this order: the page that is fitted is the one of today.
  onNewDay(renew);
  addEventListener("beforeprint", fitFirstPage);
}
