import { imageDimensionsFromData } from "image-dimensions";
import type { PictureType } from "../kind.ts";

/** The width and height of a picture, in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Where the size has to stand: in photos, smaller pictures and notes of the camera may come before it. */
const BEGINNING = 4_000_000;

/** The size that a picture says it has, before any of it is opened; nothing where it does not say it. */
export async function sizeOf(file: Blob, type: PictureType): Promise<Size | undefined> {
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  if (type === "image/bmp") return bitmapSize(new DataView(bytes.buffer));
  const size = imageDimensionsFromData(bytes);
  return type === "image/gif" && size ? withFrame(size, new DataView(bytes.buffer)) : size;
}

/** The size in a BMP; one whose rows stand from the top down has a negative height. */
function bitmapSize(view: DataView): Size | undefined {
  if (view.byteLength < 26) return undefined;
  // The first kind of BMP had a head of twelve bytes, with small numbers.
  return view.getUint32(14, true) === 12
    ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

/** A GIF says how large its screen is, and browsers make that larger where the first picture on it is. */
function withFrame({ width, height }: Size, view: DataView): Size | undefined {
  const end = view.byteLength;
  let at = 13 + colours(10);
  while (at + 10 <= end && view.getUint8(at) === EXTENSION) {
    at += 2;
    while (at < end && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  if (at + 10 > end || view.getUint8(at) !== FRAME) return undefined;
  const [left, top] = [view.getUint16(at + 1, true), view.getUint16(at + 3, true)];
  return {
    width: Math.max(width, left + view.getUint16(at + 5, true)),
    height: Math.max(height, top + view.getUint16(at + 7, true)),
  };

  /** The bytes of the table of colours that the byte at a place tells of. */
  function colours(place: number): number {
    const flags = view.byteLength > place ? view.getUint8(place) : 0;
    return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
  }
}

/** What the parts of a GIF begin with. */
const EXTENSION = 0x21;
const FRAME = 0x2c;
