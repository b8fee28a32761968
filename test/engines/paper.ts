import { depths, readPdf } from "../e2e/pdf.ts";
import { t } from "../ui/words.ts";
import { ask, type Driver, type Paper } from "./driver.ts";

/** The text of each page that comes out of the printer, letter by letter: Firefox prints an f and an i as one. */
export async function print(driver: Driver, paper: Paper): Promise<readonly string[]> {
  return textOf(await pdfOf(driver, paper));
}

/** How far down its side of paper each first page ends, in millimetres, and whether the next part follows on the next. */
export async function firstPages(driver: Driver, paper: Paper): Promise<readonly Ending[]> {
  const pdf = await pdfOf(driver, paper);
  const pages = textOf(pdf);
  const ends = depths(pdf);
  return pages.flatMap((page, index) =>
    page.startsWith(t("summary.titleOther"))
      ? [
          {
            depth: ends[index] ?? 0,
            isWhole: BESIDE.some((title) => pages[index + 1]?.startsWith(title)),
          },
        ]
      : [],
  );
}

/** What the page after the first begins with: what the first had no room for, or all answers. */
export const BESIDE: readonly string[] = [t("summary.moved"), t("summary.full")];

type Ending = { readonly depth: number; readonly isWhole: boolean };

async function pdfOf({ pdf }: Driver, paper: Paper): Promise<Uint8Array> {
  if (!pdf) throw new Error("This engine cannot be told to print.");
  return pdf(paper);
}

function textOf(pdf: Uint8Array): readonly string[] {
  return readPdf(pdf).map((page) =>
    page.replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize("NFKC")),
  );
}

/** A part of the sheet as it is laid out: what it says, and how high it is in millimetres. */
type Part = { readonly text: string; readonly height: number };

/**
 * Lays the sheet out on the screen, as wide as on A4, by the rules that are meant for paper. The page is of no more use
 * after that. It says nothing of where pages break.
 */
export function layOut(driver: Driver): Promise<readonly Part[]> {
  return ask(
    driver,
    () => {
      dispatchEvent(new Event("beforeprint"));
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      for (const rule of rules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        if (rule.media.mediaText === "print") rule.media.mediaText = "all";
        else if (/^(screen|not print)/.test(rule.media.mediaText)) rule.media.mediaText = "not all";
      }
      const summary = document.querySelector<HTMLElement>(".summary");
      if (!summary) throw new Error("There is no summary.");
      summary.style.inlineSize = "186mm";
      return [...summary.children].map((part) => ({
        // Rows are blocks of their own: without this their words would run together.
        text: [...part.querySelectorAll("dt, dd, p")].map((words) => words.textContent).join(" "),
        height: (part.getBoundingClientRect().height / 96) * 25.4,
      }));
    },
    null,
  );
}
