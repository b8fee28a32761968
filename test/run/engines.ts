import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What drives WebKitGTK: a display of its own, the driver, and the small browser that comes with the library. */
export type WebKit = {
  readonly xvfbRun: string;
  readonly driver: string;
  readonly browser: string;
};

/** The engines beside Chromium, as far as they are here. None is ever installed: no test of them is needed to pass. */
export type Engines = { readonly firefox?: string; readonly webkit?: WebKit };

/** Looks for the engines without starting any. */
export function findEngines(): Engines {
  const firefox = findFirefox();
  const webkit = findWebKit();
  return { ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** A line for each engine that is not here: what was not run, and what it takes. */
export function missingEngines({ firefox, webkit }: Engines): readonly string[] {
  const lines: string[] = [];
  if (!firefox) lines.push(missing("Firefox", "firefox-esr, or set FIREFOX_PATH"));
  if (!webkit) lines.push(missing("WebKit", "webkit2gtk-driver, xvfb and xauth"));
  return lines;
}

function missing(engine: string, packages: string): string {
  return `${engine}: not here, its tests were not run (on Debian: ${packages})`;
}

function findFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH) return FIREFOX_PATH;
  const application = "/Applications/Firefox.app/Contents/MacOS/firefox";
  const found = [...onPath("firefox-esr"), ...onPath("firefox"), application];
  return found.find((path) => existsSync(path) && !isSnap(path));
}

/** A snap cannot read the profile that a test makes for it. */
function isSnap(path: string): boolean {
  const isScript = () => statSync(path).size < 10_000;
  return path.startsWith("/snap/") || (isScript() && readFileSync(path, "utf8").includes("/snap/"));
}

function findWebKit(): WebKit | undefined {
  const [xvfbRun] = onPath("xvfb-run");
  const [driver] = onPath("WebKitWebDriver");
  const [browser] = globSync(
    "/usr/{libexec,lib,lib/*}/{webkit2gtk-4.1,webkitgtk-6.0,webkit2gtk-4.0}/MiniBrowser",
  );
  const isWhole = onPath("xauth").length > 0;
  return xvfbRun && driver && browser && isWhole ? { xvfbRun, driver, browser } : undefined;
}

/** Where a program is, in the order in which they are looked through. */
export function onPath(name: string): readonly string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}
