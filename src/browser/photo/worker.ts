import { decodeQR } from "qr/decode.js";

/*
 * What looks for a code in a picture, in a worker: the page stays usable meanwhile, and whatever it takes in memory and
 * time ends with it. It is told one picture and answers once.
 */

/** What came of looking at one picture: the text of a code, or why there is none. */
export type Found =
  | { readonly text: string }
  | { readonly fault: "no-code" | "not-opened" | "no-worker" };

/** The longer side, in pixels, of the copies that are tried: fine codes need many pixels, noise goes with few. */
const SIDES = [1600, 1000, 2600, 640];

/** The longer side of the one copy that the others are made of. */
const LONGEST = Math.max(...SIDES);

/** A fixed number of second looks, however slow the machine, so that the same photo is read everywhere or nowhere. */
const EFFORT = { effort: 4, timeLimit: Number.POSITIVE_INFINITY };

addEventListener("message", async ({ data }: MessageEvent<Blob>) => {
  postMessage((await lookAt(data)) satisfies Found);
});

async function lookAt(file: Blob): Promise<Found> {
  // Some older browsers have no canvas away from the page.
  if (typeof OffscreenCanvas === "undefined") return { fault: "no-worker" };
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return { fault: "not-opened" };
  const copy = drawn(picture, LONGEST);
  picture.close();
  // The camera on the side of the screen mirrors its photos, and the reader knows no code that is mirrored.
  for (const isMirrored of [false, true]) {
    for (const side of SIDES) {
      const text = textIn(drawn(copy, side, isMirrored));
      if (text !== undefined) return { text };
    }
  }
  return { fault: "no-code" };
}

function textIn(canvas: OffscreenCanvas): string | undefined {
  const { width, height } = canvas;
  try {
    return decodeQR(contextOf(canvas).getImageData(0, 0, width, height), EFFORT);
  } catch {
    return undefined;
  }
}

/** The picture on white, no larger than it is and than asked for. */
function drawn(
  picture: ImageBitmap | OffscreenCanvas,
  side: number,
  isMirrored = false,
): OffscreenCanvas {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  if (isMirrored) context.setTransform(-1, 0, 0, 1, width, 0);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("There is no canvas.");
  return context;
}
