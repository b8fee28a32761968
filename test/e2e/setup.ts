import { existsSync } from "node:fs";
import { type BrowserServer, chromium } from "playwright-core";
import { type Plugin, type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { ARGS } from "../run/args.ts";
import { findChromium, shellOf } from "../run/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    url: string;
    /** The whole browser, for tests that begin one of their own. */
    chromium: string;
    /** Where the one browser of all test files listens. */
    browser: string;
  }
}

/** An empty page beside the app, where its storage can be written before the app reads it. */
export const blank: Plugin = {
  name: "blank",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (!request.url?.endsWith("/blank")) return next();
      response.setHeader("Content-Type", "text/html");
      response.end('<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
    });
  },
};

let server: PreviewServer | undefined;
let browser: BrowserServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  if (!existsSync(`${root}/dist/index.html`)) throw new Error("There is no build: npm run build");
  const options = { host: "127.0.0.1", port: 0, open: false };
  server = await preview({ root, plugins: [blank], preview: options });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server has no address");
  project.provide("url", url);
  const executablePath = await findChromium();
  // The engines are browsers as people have them.
  const isWhole = project.name === "engines";
  browser = await chromium.launchServer({
    executablePath: isWhole ? executablePath : await shellOf(executablePath),
    args: ARGS,
  });
  project.provide("chromium", executablePath);
  project.provide("browser", browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await server?.close();
}
