import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

// Draws the icon that phones put on the home screen, from public/icon.svg: run it by hand after changing that. Phones
// look for it by its name; a link to it would make browsers ask for it with the page.

const PUBLIC = new URL("../public/", import.meta.url);

/** Phones cut the square into a shape of their own, so the colour goes to the edge. */
const SIZE = 180;

const svg = readFileSync(new URL("icon.svg", PUBLIC), "utf8").replace(/ rx="\d+"/, "");
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
writeFileSync(new URL("apple-touch-icon.png", PUBLIC), await page.screenshot());
await browser.close();
