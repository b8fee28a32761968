/** The kinds of pictures that are opened, by their media types. */
export type PictureType =
  | "image/png"
  | "image/jpeg"
  | "image/gif"
  | "image/webp"
  | "image/bmp"
  | "image/avif"
  | "image/heic";

/**
 * What a file is: a picture that may be opened; another one, such as TIFF or what a camera calls raw; a PDF; a drawing
 * (SVG); files packed into one; a file with nothing in it; or none of them, so perhaps a text.
 */
export type Kind = PictureType | "other-picture" | "pdf" | "drawing" | "packed" | "empty" | "text";

/** As many bytes as tell the kind of a file. */
const BEGINNING = 4096;

/** How files of each kind begin, their bytes as the first 256 characters. The first that fits says what it is. */
const BEGINNINGS: readonly (readonly [Kind, RegExp])[] = [
  ["image/png", /^\x89PNG\r\n.\n/s],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8[79]a/],
  ["image/webp", /^RIFF....WEBP/s],
  ["image/bmp", /^BM....\0{4}/s],
  // Their brands stand four by four in a box of less than 256 bytes. A picture in AV1 names those of HEIF, too.
  ["image/avif", /^\0{3}.ftyp(?:....){0,60}?avi[fos]/s],
  ["image/heic", /^\0{3}.ftyp(?:....){0,60}?(?:hei[cxms]|hev[cxms]|mi[af]1|msf1)/s],
  // TIFF, with the raw pictures that are made of it; Canon, Fujifilm, Olympus, Panasonic; JPEG XL and 2000.
  ["other-picture", /^(?:II[*+]\0|MM\0[*+]|\0{3}.ftypcrx |FUJIFILM|IIR[OS]|IIU\0)/s],
  ["other-picture", /^(?:\xff\n|\0{3}.(?:JXL |jP {2})\r\n\x87\n)/s],
  ["pdf", /^\s*%PDF-/],
  ["packed", /^(?:PK[^ -~\s]{2}|[^ -~\s\xc0-\xff]\x8b|Rar!|7z\xbc\xaf)/],
  [
    "drawing",
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg\b/is,
  ],
];

/** What a file is, by what it holds; its name and its type may say anything. */
export async function kindOf(file: Blob): Promise<Kind> {
  if (file.size === 0) return "empty";
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  const beginning = String.fromCharCode(...bytes);
  return BEGINNINGS.find(([, sign]) => sign.test(beginning))?.[0] ?? "text";
}

/** Whether a file of a kind is a picture that may be opened. */
export function isPicture(kind: Kind): kind is PictureType {
  return kind.startsWith("image/");
}
