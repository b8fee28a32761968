/**
 * The sizes of type on the first page, in points, the largest first; the style sheet sets each, and the last where none is
 * set. In the last of them lines stand closer, or a record that is a line too long would fall to smaller letters at once.
 */
const SIZES = ["10", "9.5", "9", "8.5", "8.5-close", "8-apart", "8"] as const;

/** How long a page stands still before it is measured, in milliseconds: nobody who writes on it has to wait for that. */
const PAUSE = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Sets the first page of the print in the largest type in which it fits one side of paper: the sheet, which is not on the
 * screen, is laid out as on paper for as long as this takes, and nothing of that is seen. Where it fits in none, parts go to
 * the next page, one after the other. Where that is not enough either, because the browser is set to show no letters as
 * small as that, all come back and it runs on over several sides. To be called when printing begins.
 */
export function fitFirstPage(): void {
  clearTimeout(waiting);
  for (const page of document.querySelectorAll<HTMLElement>(".first-page")) {
    const { parentElement: sheet } = page;
    if (!sheet) continue;
    delete page.dataset.runsOn;
    send(sheet, 0);
    sheet.dataset.measuring = "";
    const fits = isLargeEnough(page, sheet) || isShortEnough(sheet);
    delete sheet.dataset.measuring;
    if (fits) continue;
    send(sheet, 0);
    page.dataset.runsOn = "";
  }
}

function isLargeEnough(page: HTMLElement, sheet: HTMLElement): boolean {
  return SIZES.some((size) => {
    page.dataset.type = size;
    return isWithin(sheet);
  });
}

/** Sends one part more to the next page until the first fits. */
function isShortEnough(sheet: HTMLElement): boolean {
  const most = sheet.querySelectorAll("[data-names]").length;
  for (let count = 1; count <= most; count += 1) {
    send(sheet, count);
    if (isWithin(sheet)) return true;
  }
  return false;
}

/** Sends so many parts to the next page, names them, and leaves the others. */
function send(sheet: HTMLElement, count: number): void {
  for (const part of sheet.querySelectorAll<HTMLElement>("[data-goes]")) {
    part.toggleAttribute("data-gone", Number(part.dataset.goes) <= count);
  }
  for (const line of sheet.querySelectorAll<HTMLElement>("[data-names]")) {
    line.toggleAttribute("data-gone", Number(line.dataset.names) === count);
  }
  sheet.querySelector("[data-next]")?.toggleAttribute("data-gone", count > 0);
  sheet.toggleAttribute("data-gone", count > 0);
}

function isWithin({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}

/** The same, once no more is drawn. To be called after each draw, for a browser that does not say when it prints. */
export function fitFirstPageSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(fitFirstPage, PAUSE);
}
