import { expect, test } from "vitest";
import type { PictureType } from "../../src/browser/kind.ts";
import { sizeOf } from "../../src/browser/photo/size.ts";
import { blackPng, bmpOf, gifOf, heicOf } from "../fixtures/pictures.ts";

/** A JPEG that says how large it is after a note of the camera, and holds no picture. */
function jpegOf(width: number, height: number, note: number): Buffer {
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, note >> 8, note & 255]);
  const size = Buffer.from([
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
  ]);
  return Buffer.concat([head, Buffer.alloc(note - 2), size, Buffer.alloc(12)]);
}

test.each<readonly [string, PictureType, Buffer, number, number]>([
  ["a PNG", "image/png", blackPng(300, 200), 300, 200],
  ["a JPEG", "image/jpeg", jpegOf(8064, 6048, 60_000), 8064, 6048],
  ["a GIF", "image/gif", gifOf([300, 200], [30, 20]), 300, 200],
  ["a GIF with a larger picture", "image/gif", gifOf([1, 1], [9000, 8000]), 9000, 8000],
  ["a BMP", "image/bmp", bmpOf(300, 200), 300, 200],
  ["a HEIC", "image/heic", heicOf(4032, 3024), 4032, 3024],
])("%s says how large it is", async (_, type, picture, width, height) => {
  expect(await sizeOf(new Blob([new Uint8Array(picture)]), type)).toMatchObject({ width, height });
});

test.each<readonly [string, PictureType, Buffer]>([
  ["a PNG", "image/png", blackPng(1, 1)],
  ["a JPEG", "image/jpeg", jpegOf(1, 1, 20)],
  ["a GIF", "image/gif", gifOf([1, 1], [1, 1])],
  ["a BMP", "image/bmp", bmpOf(1, 1)],
  ["a HEIC", "image/heic", heicOf(1, 1)],
])("%s that is cut off has no size", async (_, type, picture) => {
  for (const length of [0, 1, 8, 12, 20]) {
    expect(
      await sizeOf(new Blob([new Uint8Array(picture.subarray(0, length))]), type),
    ).toBeUndefined();
  }
});
