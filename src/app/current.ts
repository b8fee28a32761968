import { onNewDay } from "../browser/day.ts";
import { fitFirstPage } from "../ui/print/fit.ts";
import { drawWhole } from "./parts.ts";

let isBegun = false;

/**
 * Keeps what was drawn fit to be printed: as a whole, the first page in its size, and the day that of today. To be called after each
 * draw, with what renews what is shown and told.
 */
export function keepCurrent(renew: () => void): void {
  if (isBegun) return;
  isBegun = true;
  // In this order: the page that is fitted is the whole one of today.
  onNewDay(renew);
  addEventListener("beforeprint", drawWhole);
  addEventListener("beforeprint", fitFirstPage);
}
