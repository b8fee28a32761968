import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { SEVERAL } from "../contract/bases.ts";
import { ARGS } from "../run/args.ts";
import { findChromium } from "../run/chromium.ts";
import { run } from "../run/run.ts";
import { filesIn, serve } from "./serve.ts";
import type { Target } from "./visit.ts";

/** A browser, and what is visited in it; closed with all that was begun for it. */
export type Stand = {
  readonly browser: Browser;
  readonly ours: Target;
  readonly floor: Target;
  /** Where the build is, with its source maps. */
  readonly build: string;
  readonly close: () => Promise<void>;
};

/** Builds the app into a folder of its own, and serves it and the floor from this machine. */
export async function setUp(): Promise<Stand> {
  const build = mkdtempSync(join(tmpdir(), "mmn-bench-"));
  // However it ends; Ctrl-C ends the browser by itself.
  process.on("exit", () => rmSync(build, { recursive: true, force: true }));
  const options = ["--outDir", build, "--emptyOutDir", "--sourcemap", "hidden"];
  if ((await run("vite", ["build", "--logLevel=warn", ...options])) !== 0)
    throw new Error("The app could not be built.");
  const ours = await serve(filesIn(build));
  const floor = await serve(floorFiles());
  const browser = await launch();
  return {
    browser,
    ours: { url: ours.url, answers: SEVERAL },
    floor: { url: floor.url, answers: {} },
    build,
    close: async () => {
      await browser.close();
      ours.close();
      floor.close();
    },
  };
}

/** Starts a browser; Ctrl-C ends it. */
export async function launch(...flags: readonly string[]): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: [...ARGS, ...flags] });
}

/** The floor as a site of one file, without the spaces and remarks that are for its reader. */
export function floorFiles(): ReadonlyMap<string, Buffer> {
  const text = readFileSync(new URL("floor.html", import.meta.url), "utf8");
  const lean = text.replaceAll(/^\s*(\/\/.*)?\n?/gm, "");
  return new Map([["/index.html", Buffer.from(lean)]]);
}
