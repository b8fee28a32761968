import { expect, test, vi } from "vitest";
import { findChromium, type Machine, shellOf } from "./chromium.ts";

/** A machine on which these programs start, and these families of fonts are there; apt brings what it is asked for. */
function machine(given: {
  programs: string[];
  fonts?: string[];
  hasApt?: boolean;
  env?: Machine["env"];
}) {
  const programs = new Set(given.programs);
  const fonts = new Set(given.fonts ?? []);
  const installed: string[] = [];
  const found: Machine = {
    platform: "linux",
    env: { PATH: "/usr/bin", ...given.env },
    hasApt: given.hasApt ?? true,
    answers: async (program) => programs.has(program.replace("/usr/bin/", "")),
    hasFont: async (family) => fonts.has(family),
    install: async (name) => {
      installed.push(name);
      if (name === "chromium") programs.add("chromium");
      if (name === "chromium-headless-shell") programs.add(name);
      if (name === "poppler-utils") programs.add("pdftotext");
      if (name === "fonts-liberation") fonts.add("Liberation Sans");
    },
  };
  return { found, installed };
}

test("on a machine that has all, nothing is installed", async () => {
  const { found, installed } = machine({
    programs: ["chromium", "chromium-headless-shell", "pdftotext"],
    fonts: ["Liberation Sans"],
  });
  expect(await findChromium(found)).toBe("/usr/bin/chromium");
  expect(installed).toEqual([]);
});

test("on a new machine the browser, the reader of PDFs and the font of the print are installed", async () => {
  const { found, installed } = machine({ programs: [] });
  expect(await findChromium(found)).toBe("/usr/bin/chromium");
  expect(installed).toEqual([
    "chromium",
    "poppler-utils",
    "fonts-liberation",
    "chromium-headless-shell",
  ]);
});

test("pages are shown by the shell that stands beside the browser, or by the browser itself", async () => {
  const both = machine({ programs: ["chromium", "chromium-headless-shell"] }).found;
  expect(await shellOf("/usr/bin/chromium", both)).toBe("/usr/bin/chromium-headless-shell");
  expect(await shellOf("/opt/chrome", both)).toBe("/opt/chrome");
  const alone = machine({ programs: ["chromium"], hasApt: false }).found;
  expect(await shellOf("/usr/bin/chromium", alone)).toBe("/usr/bin/chromium");
});

test("where nothing may be installed, what is missing is told in a line each", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const { found, installed } = machine({ programs: ["chromium"], hasApt: false });
  await findChromium(found);
  expect(installed).toEqual([]);
  expect(told.mock.calls.map(([line]) => line)).toEqual([
    expect.stringContaining("poppler-utils"),
    expect.stringContaining("fonts-liberation"),
  ]);
  told.mockRestore();
});

test("without a browser and a way to install one it says what to do", async () => {
  const { found } = machine({ programs: [], hasApt: false });
  await expect(findChromium(found)).rejects.toThrow(/install Chromium or Google Chrome/);
});

test("CHROME_PATH is taken at its word, or told to be wrong", async () => {
  const { found } = machine({
    programs: ["my-chrome", "pdftotext"],
    fonts: ["Liberation Sans"],
    env: { CHROME_PATH: "my-chrome" },
  });
  expect(await findChromium(found)).toBe("my-chrome");
  const wrong = machine({ programs: ["chromium"], env: { CHROME_PATH: "nowhere" } }).found;
  await expect(findChromium(wrong)).rejects.toThrow(/CHROME_PATH names nowhere/);
});
