import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { upTo } from "../ui/passage.ts";
import { longest } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { allowComplaints, cleanPage, newPage } from "./browser.ts";
import { forward, settle, visit, walk } from "./drive.ts";
import { hold } from "./hold.ts";

const MOVEMENTS = questionnaire.movements.map(({ id }) => id);

/** The file of the build with the drawings. */
const FILE = "**/assets/sketches-*.js";

async function open(page: Page, id: string): Promise<void> {
  await visit(page, id, {}, { answers: upTo(longest, id), isAcknowledged: true });
}

test("the drawings are no part of the start, and are there before the questions", async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const isLoaded = () => asked.some((url) => url.includes("/sketches-"));
  await page.goto("./");
  await settle(page);
  await page.waitForLoadState("networkidle");
  expect(isLoaded()).toBe(false);
  const loaded = page.waitForRequest(FILE);
  await forward(page);
  await loaded;
});

test("nothing moves when a drawing comes", async () => {
  const page = await newPage({ width: 320, height: 640 });
  const release = await hold(page, FILE);
  await open(page, "thumb-up");
  const places = () =>
    page
      .locator("main :is(h1, li, .drawing, .text-inset, fieldset, button)")
      .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
  const before = await places();
  expect(await page.locator(".drawing").count()).toBe(1);
  expect(await page.locator(".drawing path").count()).toBe(0);
  release();
  await page.locator(".drawing-arrow").waitFor();
  expect(await places()).toEqual(before);
});

test("where the drawings do not come, the words and the questions stand alone", async () => {
  allowComplaints();
  const page = await newPage();
  await page.route(FILE, (route) => route.abort());
  await open(page, "tiptoe");
  await page.locator(".drawing").waitFor({ state: "detached" });
  expect(await page.locator("main li").allInnerTexts()).toEqual(t.list("movements.tiptoe.steps"));
  expect(await page.locator("main .text-inset").innerText()).toBe(t("movements.tiptoe.caution"));
  await forward(page);
});

test("each drawing is as wide as the text at most, and keeps its shape, on a phone and a desk", async () => {
  const page = await cleanPage();
  const seen: string[] = [];
  await open(page, MOVEMENTS[0] ?? "");
  const look = async (name: string) => {
    if (!MOVEMENTS.includes(name)) return;
    seen.push(name);
    await page.locator(".drawing-arrow").waitFor();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const room = await page.locator("main").boundingBox();
      const box = await page.locator(".drawing").boundingBox();
      if (!room || !box) throw new Error("The drawing is not there.");
      expect(box.x).toBeGreaterThanOrEqual(room.x);
      expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
      expect(box.width).toBeGreaterThan(250);
      expect(box.width / box.height).toBeCloseTo(1.6, 1);
    }
  };
  await walk(page, longest, look, "review");
  expect(seen).toEqual(MOVEMENTS);
});

test.each([
  { forcedColors: "active", colorScheme: "light" },
  { forcedColors: "active", colorScheme: "dark" },
  { colorScheme: "light" },
  { colorScheme: "dark" },
] as const)("every line stands out from what it is drawn on with %j", async (colours) => {
  const page = await cleanPage({ width: 320 });
  await page.emulateMedia(colours);
  await open(page, "elbow-bend");
  await page.locator(".drawing-arrow").waitFor();
  const seen = await page.locator(".drawing").evaluate((drawing) => {
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: number, other: number) => {
      const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const ground = light(getComputedStyle(drawing).backgroundColor);
    const fills = ["skin", "shirt", "trousers"].map((kind) => {
      const part = drawing.querySelector(`.drawing-${kind}`);
      if (!part) throw new Error(`Nothing is drawn as ${kind}.`);
      return light(getComputedStyle(part).fill);
    });
    return ["skin", "shirt", "trousers", "hair", "start", "thing", "line", "arrow"].map((kind) => {
      const part = drawing.querySelector(`.drawing-${kind}`);
      if (!part) throw new Error(`Nothing is drawn as ${kind}.`);
      const { stroke, fill } = getComputedStyle(part);
      const within = fill === "none" ? [] : [light(fill)];
      const over = kind === "start" ? fills : [];
      const least = [ground, ...within, ...over].map((other) => contrast(light(stroke), other));
      return [kind, Math.min(...least) >= 3] as const;
    });
  });
  expect(seen.filter(([, isClear]) => !isClear)).toEqual([]);
  expect(seen).toHaveLength(8);
});
