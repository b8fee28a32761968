/** How wide a picture is, in dots; a phone shows it from edge to edge. */
const WIDTH = 1080;

const MARGIN = 72;

const TYPE = { line: 48, foot: 32 };

/** The font of the app, as far as a drawing knows one. */
const FONT = 'system-ui, "Liberation Sans", Arial, sans-serif';

/** A row of a picture: where its letters stand, and what they are. */
type Row = { readonly text: string; readonly size: number; readonly gap: number };

/** Lines as a picture, black on white whatever the screen is; undefined where this browser draws none. */
export function pictureOf(lines: readonly string[], foot: string): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return Promise.resolve(undefined);
  const rows = [
    ...lines.flatMap((line) => rowsOf(context, line, TYPE.line)),
    ...rowsOf(context, foot, TYPE.foot),
  ];
  canvas.width = WIDTH;
  canvas.height = rows.reduce((sum, row) => sum + heightOf(row), 2 * MARGIN);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  context.textBaseline = "top";
  let top = MARGIN;
  for (const row of rows) {
    context.font = fontOf(row.size);
    context.fillText(row.text, MARGIN, top + row.gap);
    top += heightOf(row);
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png");
  });
}

/** A line broken where it is too long; the first row of it stands apart from what is above. */
function rowsOf(context: CanvasRenderingContext2D, line: string, size: number): readonly Row[] {
  context.font = fontOf(size);
  const isShort = (text: string) => context.measureText(text).width <= WIDTH - 2 * MARGIN;
  return broken(line, isShort).map((text, index) => ({
    text,
    size,
    gap: index > 0 ? 0 : size / 2,
  }));
}

/** A line in rows that are short enough, broken between words; a word longer than a row has one to itself. */
export function broken(line: string, isShort: (text: string) => boolean): readonly string[] {
  const rows: string[] = [];
  for (const word of line.split(" ")) {
    const last = rows.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || isShort(longer)) rows.push(longer);
    else rows.push(last, word);
  }
  return rows;
}

function heightOf({ size, gap }: Row): number {
  return gap + size * 1.35;
}

function fontOf(size: number): string {
  return `${size}px ${FONT}`;
}
