import { spawnSync } from "node:child_process";

/** The text of a PDF, page by page, in the order in which it was drawn, on one line each. */
export function readPdf(pdf: Uint8Array): readonly string[] {
  const pages = words(["-raw"], pdf).split("\f").slice(0, -1);
  return pages.map((page) => page.replace(/\s+/g, " ").trim());
}

/** The words of a PDF that are nearer to an edge of the paper than some millimetres; or to those at its sides alone. */
export function wordsBeyond(
  pdf: Uint8Array,
  millimetres: number,
  isAcross = false,
): readonly string[] {
  const margin = (millimetres / 25.4) * 72;
  const pages = words(["-bbox"], pdf).split("<page ").slice(1);
  return pages.flatMap((page) => {
    const [width = 0, height = 0] = numbersOf(page.slice(0, page.indexOf(">")));
    return page.split("<word ").filter((word, index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(
        word.slice(0, word.indexOf(">")),
      );
      const isBetween = left >= margin && right <= width - margin;
      const isInside = isBetween && (isAcross || (top >= margin && bottom <= height - margin));
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

/**
 * Pairs of words of a PDF that lie on one another, as more than the hair by which lines may touch: by a share of the smaller
 * one's width and of its height. Where letters come from a font with higher lines, more of these are shared.
 */
export function overlaps(pdf: Uint8Array, share = 1 / 3): readonly string[] {
  const pages = words(["-bbox"], pdf).split("<page ").slice(1);
  return pages.flatMap((page, index) => {
    const boxes = page
      .split("<word ")
      .slice(1)
      .map((word) => ({ said: word.slice(0, word.indexOf("</word>")), at: numbersOf(word) }));
    return boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => isOn(one.at, other.at, share))
        .map((other) => `page ${index + 1}: ${one.said} and ${other.said}`),
    );
  });
}

/** Whether two boxes share as much of the smaller one's width and of its height. */
function isOn(one: readonly number[], other: readonly number[], share: number): boolean {
  const shared = (from: number, to: number) => {
    const [a = 0, b = 0, c = 0, d = 0] = [one[from], one[to], other[from], other[to]];
    return (Math.min(b, d) - Math.max(a, c)) / Math.min(b - a, d - c);
  };
  return shared(0, 2) > share && shared(1, 3) > share;
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

/** The greys of each page of a PDF, from 0 for black to 255 for white: of its first corner, and of most of it. */
export function greys(
  pdf: Uint8Array,
): readonly { readonly corner: number; readonly most: number }[] {
  const found: { corner: number; most: number }[] = [];
  // Each page is a PGM: its kind, its size and its largest grey on a line each, and then the dots.
  let rest = poppler("pdftoppm", ["-r", "10", "-gray", "-"], pdf);
  while (rest.length > 0) {
    const [head = "", size = ""] =
      /^P5\n(\d+ \d+)\n255\n/.exec(rest.toString("latin1", 0, 50)) ?? [];
    const [width = 0, height = 0] = size.split(" ").map(Number);
    if (width * height === 0) throw new Error("pdftoppm drew no page.");
    const dots = [...rest.subarray(head.length, head.length + width * height)];
    rest = rest.subarray(head.length + width * height);
    const corner = dots[0] ?? 0;
    dots.sort((one, other) => one - other);
    found.push({ corner, most: dots[Math.floor(dots.length / 2)] ?? 0 });
  }
  return found;
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
