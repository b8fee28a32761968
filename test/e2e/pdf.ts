import { spawnSync } from "node:child_process";

/** The text of a PDF, page by page, in the order in which it was drawn, on one line each. */
export function readPdf(pdf: Uint8Array): readonly string[] {
  const pages = words(["-raw"], pdf).split("\f").slice(0, -1);
  return pages.map((page) => page.replace(/\s+/g, " ").trim());
}

/** The words of a PDF that are nearer to an edge of the paper than some millimetres. */
export function wordsBeyond(pdf: Uint8Array, millimetres: number): readonly string[] {
  const margin = (millimetres / 25.4) * 72;
  const pages = words(["-bbox"], pdf).split("<page ").slice(1);
  return pages.flatMap((page) => {
    const [width = 0, height = 0] = numbersOf(page.slice(0, page.indexOf(">")));
    return page.split("<word ").filter((word, index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(
        word.slice(0, word.indexOf(">")),
      );
      const isInside =
        left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
      return index > 0 && !isInside;
    });
  });
}

/** How far down each page of a PDF its last word ends, in millimetres. */
export function depths(pdf: Uint8Array): readonly number[] {
  const pages = words(["-bbox"], pdf).split("<page ").slice(1);
  return pages.map((page) => {
    const bottoms = page
      .split("<word ")
      .slice(1)
      .map((word) => numbersOf(word)[3] ?? 0);
    return (Math.max(0, ...bottoms) / 72) * 25.4;
  });
}

function numbersOf(attributes: string): readonly number[] {
  return [...attributes.matchAll(/="([\d.]+)"/g)].map(([, number]) => Number(number));
}

/** A page of a PDF as a printer with 300 dots to the inch puts it on paper, in grey; the first is page 1. */
export function printed(pdf: Uint8Array, page = 1, format: "png" | "pgm" = "png"): Buffer {
  const only = ["-f", `${page}`, "-l", `${page}`];
  const kind = format === "png" ? ["-png"] : [];
  return poppler("pdftoppm", ["-r", "300", "-gray", ...only, ...kind, "-"], pdf);
}

function words(options: readonly string[], pdf: Uint8Array): string {
  return poppler("pdftotext", [...options, "-enc", "UTF-8", "-", "-"], pdf).toString("utf8");
}

function poppler(program: string, options: readonly string[], pdf: Uint8Array): Buffer {
  const { error, status, stdout, stderr } = spawnSync(program, options, {
    input: pdf,
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}
