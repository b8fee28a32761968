/** The sizes of type on the first page, in points, the largest first; the style sheet sets each. */
const SIZES = ["10", "9.5", "9", "8.5", "8", "7.5"] as const;

/** How long a page stands still before it is measured, in milliseconds: nobody who writes on it has to wait for that. */
const PAUSE = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Sets the first page of the print in the largest type in which it fits one side of paper: the sheet, which is not on the
 * screen, is laid out as on paper for as long as this takes, and nothing of that is seen. Where it fits in none, because
 * the browser is set to show no letters as small as that, it runs on over several sides. To be called when printing begins.
 */
export function fitFirstPage(): void {
  clearTimeout(waiting);
  for (const page of document.querySelectorAll<HTMLElement>(".first-page")) {
    const { parentElement: sheet } = page;
    if (!sheet) continue;
    delete page.dataset.runsOn;
    sheet.dataset.measuring = "";
    const fits = SIZES.some((size) => {
      page.dataset.type = size;
      return isWithin(sheet);
    });
    delete sheet.dataset.measuring;
    if (!fits) page.dataset.runsOn = "";
  }
}

function isWithin({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}

/** The same, once no more is drawn. To be called after each draw, for a browser that does not say when it prints. */
export function fitFirstPageSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(fitFirstPage, PAUSE);
}
