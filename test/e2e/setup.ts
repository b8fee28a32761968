import { existsSync } from "node:fs";
import { type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../.tools/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    url: string;
    chromium: string;
  }
}

let server: PreviewServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  if (!existsSync(`${root}/dist/index.html`)) throw new Error("There is no build: npm run build");
  server = await preview({ root, preview: { host: "127.0.0.1", port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server has no address");
  project.provide("url", url);
  project.provide("chromium", await findChromium());
}

export async function teardown(): Promise<void> {
  await server?.close();
}
