import { decodeQR } from "qr/decode.js";

/** What came of looking for a code in a file: the text it holds, whatever that is, or why there is none. */
export type PhotoReading =
  | { readonly text: string; readonly fault?: never }
  | { readonly fault: "not-a-picture" | "no-code"; readonly text?: never };

/** The longer side, in pixels, of the copies that are tried: fine codes need many pixels, noise goes with few. */
const SIDES = [1600, 1000, 2600, 640];

/** A fixed number of second looks, however slow the machine, so that the same photo is read everywhere or nowhere. */
const EFFORT = { effort: 4, timeLimit: Number.POSITIVE_INFINITY };

/** Looks for a code in a picture file. The file is not kept, and what it says is text and nothing more. */
export async function readPhoto(file: Blob): Promise<PhotoReading> {
  const picture = await pictureOf(file);
  if (!picture) return { fault: "not-a-picture" };
  try {
    for (const side of SIDES) {
      const text = textIn(picture, side);
      if (text !== undefined) return { text };
    }
    return { fault: "no-code" };
  } finally {
    picture.close();
  }
}

async function pictureOf(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

function textIn(picture: ImageBitmap, side: number): string | undefined {
  const pixels = pixelsOf(picture, side);
  try {
    return pixels && decodeQR(pixels, EFFORT);
  } catch {
    return undefined;
  }
}

/** The picture on white, no larger than it is and than asked for. */
function pixelsOf(picture: ImageBitmap, side: number): ImageData | undefined {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
