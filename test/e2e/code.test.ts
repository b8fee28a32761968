import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import jsqr from "jsqr";
import type { Page } from "playwright-core";
import { build, type Rollup } from "vite";
import { beforeAll, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pack, read } from "../../src/formats/code/pack.ts";
import { bmpOf, codePng, gifOf, heicOf, heldAs } from "../fixtures/pictures.ts";
import { published, written } from "../fixtures/vignettes.ts";
import { FULL } from "../run/full.ts";
import { full, longest, minimal } from "../ui/people.ts";
import { cleanPage, newPage } from "./browser.ts";
import { printed, readPdf } from "./pdf.ts";

const root = fileURLToPath(new URL("code", import.meta.url));
const ADDRESS = "http://code.test/";

const usual = Object.fromEntries(
  [...published, ...written].slice(0, 2).map(({ id, answers }) => [id, answers]),
);
const PEOPLE = Object.entries({ minimal, full, longest, ...usual }).map(
  ([name, answers]) => [name, pack(questionnaire, answers)] as const,
);
const [, code] = PEOPLE[1] ?? ["", ""];

let page: Page;

// Served under the policy of the built app.
beforeAll(async () => {
  const output = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", modulePreload: { polyfill: false } },
  });
  const { output: files } = [output].flat()[0] as Rollup.RollupOutput;
  const built = new Map(
    files.map((file) => [file.fileName, String("code" in file ? file.code : file.source)]),
  );
  const app = readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8");
  const policy = /Content-Security-Policy" content="([^"]+)"/
    .exec(app)?.[1]
    ?.replaceAll("&#39;", "'")
    // The app has its styles in the page, and this page has a sheet.
    .replace(/style-src [^;]+/, "style-src 'self'");
  if (!policy) throw new Error("The built app has no policy.");
  page = await newPage();
  await page.route(`${ADDRESS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
    const body = built.get(name);
    if (body === undefined) return route.abort();
    const contentType = name.endsWith(".js")
      ? "text/javascript"
      : name.endsWith(".css")
        ? "text/css"
        : "text/html";
    return route.fulfill({ body, contentType, headers: { "content-security-policy": policy } });
  });
});

/** Shows a code, or only what reads one. */
async function show(hash = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}#${hash}`);
  if (hash) await page.getByRole("img", { name: "Your answers as a code" }).waitFor();
}

type Grey = { readonly width: number; readonly height: number; readonly bytes: Uint8Array };

/** The pixels of a PGM picture. */
function grey(picture: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString("latin1", 0, 40));
  if (!head) throw new Error("The print is no grey picture.");
  const bytes = picture.subarray(head[0].length);
  return { width: Number(head[1]), height: Number(head[2]), bytes };
}

/** What a reader that is not ours finds in a picture. */
function foreign({ width, height, bytes }: Grey): string | undefined {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) pixels.fill(bytes[at] ?? 0, at * 4, at * 4 + 3);
  return jsqr(pixels, width, height)?.data;
}

/** A photo of the part of a print with the code as a hand takes it: askew by some degrees, out of focus, with grain and grey light, as a JPEG. */
async function photographed(png: Buffer, degrees: number, isMirrored = false): Promise<Buffer> {
  const camera = await cleanPage();
  const address = `data:image/png;base64,${png.toString("base64")}`;
  const jpeg = await camera.evaluate(
    async ([source, angle, isFlipped]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = 2000;
      canvas.height = 2000;
      const context = canvas.getContext("2d");
      if (!context) throw new Error("There is no canvas.");
      context.fillStyle = "#777";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.filter = "blur(2px) brightness(0.8) contrast(0.7)";
      context.translate(1000, 1000);
      if (isFlipped) context.scale(-1, 1);
      context.rotate((angle * Math.PI) / 180);
      context.drawImage(image, 0, 0, 1400, 1400, -700, -700, 1400, 1400);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      let state = 1;
      for (let at = 0; at < pixels.data.length; at += 4) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        const grain = ((state >>> 16) % 61) - 30;
        const light = (pixels.data[at] ?? 0) + grain;
        pixels.data.fill(light, at, at + 3);
      }
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL("image/jpeg", 0.8).split(",")[1] ?? "";
    },
    [address, degrees, isMirrored] as const,
  );
  return Buffer.from(jpeg, "base64");
}

/** What the app's own reader finds in a file that somebody chooses. */
async function found(buffer: Buffer, mimeType = "image/jpeg"): Promise<unknown> {
  await page.evaluate(() => document.querySelector("output")?.replaceChildren());
  await page.getByLabel("Photo").setInputFiles({ name: "photo", mimeType, buffer });
  const said = await page.waitForFunction(() => document.querySelector("output")?.textContent);
  return JSON.parse(String(await said.jsonValue()));
}

test.each(PEOPLE)("the print for %s is read exactly by another reader", async (_, text) => {
  await show(text);
  const pdf = await page.pdf({ format: "A4", printBackground: false });
  expect(foreign(grey(printed(pdf, 1, "pgm")))).toBe(text);
});

test("the text under the code is the same", async () => {
  await show(code);
  const [paper = ""] = readPdf(await page.pdf({ format: "A4" }));
  expect(read(questionnaire, paper, [])).toEqual(read(questionnaire, code, []));
  expect(read(questionnaire, paper, []).record?.answers).toEqual(full);
});

test("a photo is read exactly, however askew", FULL, async () => {
  await show(code);
  const png = printed(await page.pdf({ format: "A4" }));
  for (const degrees of [10, -25, 180]) {
    expect([degrees, await found(await photographed(png, degrees))]).toEqual([
      degrees,
      { text: code },
    ]);
  }
});

test("a photo of a long code is read exactly", async () => {
  const text = pack(questionnaire, longest);
  await show(text);
  const png = printed(await page.pdf({ format: "A4" }));
  expect(await found(await photographed(png, 10))).toEqual({ text });
});

test("a photo is read exactly also where it is mirrored, by the camera or by its note", async () => {
  await show(code);
  const png = printed(await page.pdf({ format: "A4" }));
  expect(await found(await photographed(png, 10, true))).toEqual({ text: code });
  const jpeg = await photographed(png, 10);
  for (const orientation of [2, 5]) {
    expect([orientation, await found(heldAs(jpeg, orientation))]).toEqual([
      orientation,
      { text: code },
    ]);
  }
});

test.each([
  ["GIF", gifOf([1, 1], [1, 1]), "no-code"],
  ["GIF whose picture is larger than its screen", gifOf([1, 1], [10_000, 10_000]), "too-large"],
  ["BMP", bmpOf(300, 200), "no-code"],
  ["PNG that is cut off", codePng("CODE").subarray(0, 20), "not-opened"],
  ["HEIC", heicOf(4032, 3024), "not-opened"],
  ["HEIC of 200 million pixels", heicOf(16_320, 12_240), "too-large"],
])("a picture without a code that can be read is told as such: %s", async (_, picture, fault) => {
  await show();
  expect(await found(picture)).toEqual({ fault });
});
