import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accented, PSEUDO } from "../fixtures/pseudo.ts";
import { root } from "../run/run.ts";
import { full } from "../ui/people.ts";
import { newPage } from "./browser.ts";
import { settle, visit, walk } from "./drive.ts";
import { badTargets, lost } from "./measure.ts";
import { overlaps, wordsBeyond } from "./pdf.ts";
import { type Speaking, speaking } from "./speaking.ts";
import { tour } from "./tour.ts";

// The app in languages that are made from English by code, and are never shipped.

let app: Speaking;

beforeAll(async () => {
  app = await speaking(PSEUDO);
});

afterAll(() => app.close());

const WIDTHS = [320, 1280];

describe.each(PSEUDO)("in $line.code", ({ line: { code, dir } }) => {
  const open = (options: { width?: number; javaScriptEnabled?: boolean } = {}) =>
    newPage({ height: 640, ...options, baseURL: app.urlOf(code) });

  describe.each(WIDTHS)("at %i pixels", (width) => {
    const found = { lost: [] as string[], targets: [] as string[], english: [] as string[] };
    const roots = new Set<string>();
    const backs = new Set<string>();
    let count = 0;

    beforeAll(async () => {
      const page = await open({ width });
      count = await tour(page, async () => {
        roots.add(await page.evaluate(rootOf));
        backs.add(await page.evaluate(wayOfBack));
        found.targets.push(...(await badTargets(page)));
        found.lost.push(...(await lost(page)));
        if (code === accented.line.code) found.english.push(...(await page.evaluate(english)));
      });
      await page.context().close();
    });

    test("each page says its language and direction", () => {
      expect([...roots]).toEqual([`${code} ${dir}`]);
      expect(count).toBeGreaterThan(40);
    });

    test("no page is scrolled to the side, and nothing is cut off", () => {
      expect(found.lost).toEqual([]);
    });

    test("all that can be pressed is large, and apart from the rest", () => {
      expect(found.targets).toEqual([]);
    });

    test("no word of another language, and no key, is left", () => {
      expect(found.english).toEqual([]);
    });

    test("what leads back points to where lines begin", () => {
      expect([...backs].sort()).toEqual(["", dir === "rtl" ? "right" : "left"]);
    });
  });

  test("the first pages stand in the page in its language, also where no script runs", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto("./");
    expect(await page.evaluate(rootOf)).toBe(`${code} ${dir}`);
    if (code === accented.line.code) expect(await page.evaluate(english)).toEqual([]);
    const { files } = await page.evaluate(() => ({
      files: [...document.querySelectorAll("a")].flatMap((link) =>
        link.getAttribute("href")?.endsWith(".html") ? link.href : [],
      ),
    }));
    expect(new Set(files)).toEqual(
      new Set(["index.html", "paper.html"].map((name) => `${app.urlOf(code)}${name}`)),
    );
  });

  test("nothing is asked for outside its folder, on the whole way to the result", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("./");
    await settle(page);
    for (let pages = 0; pages < 2; pages += 1) {
      await page.locator("[data-forward]").click();
      await settle(page);
    }
    await walk(page, full);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((url) => !url.startsWith(app.urlOf(code)))).toEqual([]);
  });

  test("the doctor's page is one side of paper, with nothing over an edge or another word", async () => {
    const page = await open({ width: 1280 });
    await visit(page, "result", full, { isAcknowledged: true, region: "112" });
    const pdf = await page.pdf({ format: "A4" });
    expect(await page.locator("[data-runs-on]").count()).toBe(0);
    expect(wordsBeyond(pdf, 11.5, true)).toEqual([]);
    expect(overlaps(pdf, 1 / 2)).toEqual([]);
  });

  test("on blank paper an arrow points onwards", async () => {
    const page = await open();
    await page.goto("./paper.html");
    const arrows = await page.evaluate(() =>
      [...document.querySelectorAll(".boxes-then")].map(
        (then) => getComputedStyle(then, "::before").content[1],
      ),
    );
    expect([...new Set(arrows)]).toEqual([dir === "rtl" ? "←" : "→"]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(wordsBeyond(pdf, 9.5, true)).toEqual([]);
  });
});

test("the answers of a language are there in another, on the same page", async () => {
  const [one, other] = PSEUDO.map(({ line }) => app.urlOf(line.code));
  const page = await newPage({ baseURL: one ?? "" });
  await visit(page, "review", full);
  await page.goto(`${other}#/mmn/review`);
  await settle(page);
  expect(await page.locator("[data-place$='/review']").count()).toBe(1);
});

test("the pages of the first language are those that are built without any other", () => {
  for (const file of ["index.html", "paper.html", "proof.html"]) {
    const [alone, beside] = [join(root, "dist"), app.dist].map(
      (folder) => statSync(join(folder, file)).size,
    );
    expect(beside, file).toBe(alone);
  }
  const sizes = [join(root, "dist"), app.dist].map((folder) =>
    readdirSync(join(folder, "assets"))
      .map((name) => [name.replace(/-.{8}\.js$/, ""), statSync(join(folder, "assets", name)).size])
      .sort(),
  );
  expect(sizes[1]).toEqual(sizes[0]);
});

test("a host keeps the scripts of every language", () => {
  const headers = readFileSync(join(app.dist, "_headers"), "utf8");
  expect(headers).toContain("\n/:language/assets/*\n  Cache-Control: ");
  for (const { line } of PSEUDO) expect(existsSync(join(app.dist, line.code, "assets"))).toBe(true);
});

function rootOf(): string {
  const { lang } = document.documentElement;
  return `${lang} ${getComputedStyle(document.body).direction}`;
}

/** Runs in the browser: to which side the arrow on the link back points; nothing where there is none. */
function wayOfBack(): string {
  const link = document.querySelector(".page-back");
  if (!link) return "";
  const { transform } = getComputedStyle(link, "::before");
  // Where the corner at the left and below comes to lie.
  const { x } = new DOMPoint(-1, 1).matrixTransform(new DOMMatrix(transform));
  return x < 0 ? "left" : "right";
}

/** Runs in the browser: the words that are in no brackets, but for dates, names, and what is in English everywhere. */
function english(): readonly string[] {
  const others =
    "script, noscript, style, textarea, .citation-list, .closing-citations, [dir=auto], [translate=no], [lang]:not(html)";
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement?.closest(others)) continue;
    let said = text.nodeValue ?? "";
    for (let left = said.length + 1; left > said.length; ) {
      left = said.length;
      said = said.replace(/«[^«»]*»/g, "");
    }
    // What the browser itself says: dates, and what joins the entries of a list.
    said = said.replace(/\w+ (\d+, )?20\d\d|\b(and|or)\b/g, "");
    if (/[a-zA-Z]{3}/.test(said)) found.add(`${location.hash} ${said.slice(0, 200)}`);
  }
  return [...found];
}
