import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

// Draws the icons that are made from public/icon.svg. Run it by hand after changing that:
// CHROME_PATH=chromium node src/build/icon.ts.

const PUBLIC = new URL("../../public/", import.meta.url);

const executablePath = process.env.CHROME_PATH;
if (!executablePath) throw new Error("Set CHROME_PATH to a Chromium.");

const svg = readFileSync(new URL("icon.svg", PUBLIC), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
});

// What phones put on the home screen. They cut the square into a shape of their own, so the colour goes to the edge. They look
// for it by its name; a link to it would make browsers ask for it with the page.
const square = svg.replace(/ rx="\d+"/, "");
writeFileSync(new URL("apple-touch-icon.png", PUBLIC), await draw(square, 180));

// What stands in every page for its tab. A browser looks at it again with every move, and a picture made of points is there at
// once, where one that is drawn is opened like a page.
writeFileSync(new URL("icon.png", import.meta.url), await draw(svg, 32));

await browser.close();

/** The picture at a size, in pixels. */
async function draw(picture: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture}`);
  return page.screenshot({ omitBackground: true });
}
