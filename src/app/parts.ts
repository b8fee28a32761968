import { afterPaint } from "../browser/paint.ts";
import type { StateName } from "../machine/place.ts";
import { type Drawn, isSummedUp } from "../ui/App.tsx";
import { RESULT_PARTS } from "../ui/pages/Result.tsx";
import { fitFirstPageSoon } from "../ui/print/fit.ts";
import type { SoFar } from "../ui/view.ts";

/** The pages that come in several parts; each other comes at once. */
const PARTS: Partial<Record<StateName, number>> = { result: RESULT_PARTS };

/** What is drawn now, and how to draw more of it. */
type Drawing = Drawn & {
  readonly paint: (soFar: SoFar) => void;
  /** Does a step that nobody waits for; what fails in it is told. */
  readonly attempt: (step: () => void) => void;
};

let drawing: Drawing | undefined;
let at = "";
let soFar: SoFar = { parts: 1, printed: undefined };
let cancel = () => {};

/**
 * Draws a page, and what it is printed as, part by part: what fills the screen at once, each other part when the one before it
 * was painted, and last what only paper shows. A page that is drawn anew keeps all that is there of it.
 */
export function drawInParts(now: Drawing): void {
  cancel();
  drawing = now;
  const { view } = now;
  const place = view.href(view.place);
  if (place !== at) soFar = { parts: 1, printed: undefined };
  at = place;
  paint(now);
}

/** Draws at once all that is still to come, for whatever needs it now. */
export function drawWhole(): void {
  cancel();
  if (!drawing || isWhole(drawing)) return;
  soFar = { parts: partsOf(drawing), printed: drawing.late?.view };
  paint(drawing);
}

function paint(now: Drawing): void {
  now.paint(soFar);
  if (isWhole(now)) fitFirstPageSoon();
  else cancel = afterPaint(() => now.attempt(() => drawNext(now)));
}

function drawNext(now: Drawing): void {
  const { parts, printed } = soFar;
  soFar = parts < partsOf(now) ? { parts: parts + 1, printed } : { parts, printed: now.late?.view };
  paint(now);
}

function isWhole(now: Drawing): boolean {
  const isOnPaper = !isSummedUp(now) || soFar.printed === now.late?.view;
  return soFar.parts >= partsOf(now) && isOnPaper;
}

function partsOf({ view, late }: Drawing): number {
  return (late && PARTS[view.place.at]) ?? 1;
}
