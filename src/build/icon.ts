import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

// Draws the icon that phones put on the home screen, from public/icon.svg. Run it by hand after changing that:
// CHROME_PATH=chromium node src/build/icon.ts. Phones look for the icon by its name; a link to it would make browsers ask
// for it with the page.

const PUBLIC = new URL("../../public/", import.meta.url);

/** Phones cut the square into a shape of their own, so the colour goes to the edge. */
const SIZE = 180;

const executablePath = process.env.CHROME_PATH;
if (!executablePath) throw new Error("Set CHROME_PATH to a Chromium.");

const svg = readFileSync(new URL("icon.svg", PUBLIC), "utf8").replace(/ rx="\d+"/, "");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
writeFileSync(new URL("apple-touch-icon.png", PUBLIC), await page.screenshot());
await browser.close();
