import { expect, test } from "vitest";
import { isPicture, kindOf } from "../../src/browser/kind.ts";
import { blackPng, bmpOf, gifOf, heicOf } from "../fixtures/pictures.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

test.each([
  ["image/png", blackPng(1, 1)],
  ["image/jpeg", bytes("\xff\xd8\xff\xe0\0\x10JFIF")],
  ["image/gif", gifOf([1, 1], [1, 1])],
  ["image/webp", bytes("RIFF\x1a\0\0\0WEBPVP8L")],
  ["image/bmp", bmpOf(2, 2)],
  ["image/avif", bytes("\0\0\0\x1cftypavif\0\0\0\0mif1miafavif")],
  ["image/avif", bytes("\0\0\0\x1cftypmif1\0\0\0\0mif1miafavif")],
  ["image/heic", heicOf(1, 1)],
  ["image/heic", bytes("\0\0\0\x18ftypmif1\0\0\0\0mif1heic")],
  ["other-picture", bytes("II*\0\x08\0\0\0")],
  ["other-picture", bytes("MM\0*\0\0\0\x08")],
  ["other-picture", bytes("\0\0\0\x18ftypcrx \0\0\0\x01crx isom")],
  ["other-picture", bytes("\0\0\0\x0cJXL \r\n\x87\n")],
  ["pdf", bytes("%PDF-1.7\n%\xe2\xe3")],
  ["packed", bytes("PK\x03\x04\x14\0")],
  ["packed", bytes("\x1f\x8b\x08\0")],
  ["drawing", bytes(SVG)],
  ["drawing", bytes(`\xef\xbb\xbf<?xml version="1.0"?>\n<!-- A note. -->\n${SVG}`)],
  ["empty", bytes("")],
  ["text", bytes('{"questionnaire":"mmn"}')],
  ["text", bytes('\xff\xfe{\0"\0')],
  ["text", bytes("PK is no sign of a packed file by itself")],
  ["text", bytes("BMP, GIF and RIFF are words, too")],
  ["text", bytes(`<html><body>${SVG}</body></html>`)],
  ["text", bytes("\0\0\0\x14ftypisom\0\0\x02\0isom")],
])("a file is %s by what it holds: %j", async (kind, content) => {
  const file = new File([new Uint8Array(content)], "a.json", { type: "application/json" });
  expect(await kindOf(file)).toBe(kind);
  expect(isPicture(await kindOf(file))).toBe(kind.startsWith("image/"));
});
