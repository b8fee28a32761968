import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What the search needs to know of the machine; tests hand in another. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  hasApt: boolean;
  answers: (program: string, flag: string) => Promise<boolean>;
  /** Whether a family of fonts is there. */
  hasFont: (family: string) => Promise<boolean>;
  install: (debianPackage: string) => Promise<void>;
};

const DEBIANS = "/usr/bin/chromium";
const SHELL = "-headless-shell";

/** The path of a Chromium that starts; sees to it that PDFs can be read, and that the print has its font. */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH && !(await isChromium(machine, CHROME_PATH))) {
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, which does not start.`);
  }
  const chromium = CHROME_PATH || (await search(machine)) || (await install(machine));
  await providePdftotext(machine);
  await provideFonts(machine);
  await provideShell(machine, chromium);
  return chromium;
}

/**
 * What shows pages in most tests: the same Chromium without the windows around its pages, where it stands beside it, or
 * else Chromium itself. A page of it opens in a third of the work; what it lacks is asked of Chromium as a whole.
 */
export async function shellOf(chromium: string, machine: Machine = thisMachine()): Promise<string> {
  const shell = `${chromium}${SHELL}`;
  return (await machine.answers(shell, "--version")) ? shell : chromium;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    hasApt: process.getuid?.() === 0 && isDebianOrUbuntu() && existsSync("/usr/bin/apt-get"),
    answers,
    hasFont,
    install: aptInstall,
  };
}

async function search(machine: Machine): Promise<string | undefined> {
  for (const path of candidates(machine)) {
    if (await isChromium(machine, path)) return path;
  }
  return undefined;
}

async function install(machine: Machine): Promise<string> {
  if (machine.hasApt) await machine.install("chromium");
  const chromium = machine.hasApt ? await search(machine) : undefined;
  if (!chromium) {
    throw new Error(
      "No Chromium found: install Chromium or Google Chrome, or set CHROME_PATH to one.",
    );
  }
  return chromium;
}

async function providePdftotext(machine: Machine): Promise<void> {
  if (await machine.answers("pdftotext", "-v")) return;
  if (machine.hasApt) await machine.install("poppler-utils");
  if (machine.hasApt && (await machine.answers("pdftotext", "-v"))) return;
  console.error("No pdftotext found: tests that read a PDF need poppler (poppler-utils).");
}

/** The print is set in Arial or what is as wide: without such a font it would be another print that is looked at. */
async function provideFonts(machine: Machine): Promise<void> {
  if (machine.platform !== "linux" || (await machine.hasFont("Liberation Sans"))) return;
  if (machine.hasApt) await machine.install("fonts-liberation");
  if (machine.hasApt && (await machine.hasFont("Liberation Sans"))) return;
  console.error("No font as wide as Arial found: tests of the print need one (fonts-liberation).");
}

/** Without it the tests ask the same and take longer. Only the distribution's own is of the version of its Chromium. */
async function provideShell(machine: Machine, chromium: string): Promise<void> {
  const isThere = (await shellOf(chromium, machine)) !== chromium;
  if (!isThere && machine.hasApt && chromium === DEBIANS) await machine.install(`chromium${SHELL}`);
}

async function isChromium(machine: Machine, path: string): Promise<boolean> {
  // On Windows Chromium opens a window where it is asked for its version.
  return machine.platform === "win32" ? existsSync(path) : machine.answers(path, "--version");
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return programs.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => `${root}\\${program}`),
    );
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return [
    ...(platform === "darwin" ? applications() : []),
    ...names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
  ];
}

function applications(): string[] {
  const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
  return names.flatMap((name) =>
    ["/Applications", join(homedir(), "Applications")].map((folder) =>
      join(folder, `${name}.app`, "Contents", "MacOS", name),
    ),
  );
}

function answers(program: string, flag: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, [flag], { timeout: 30_000 }, (error) => resolve(error === null));
  });
}

/** Where fontconfig is not there to be asked, nothing is known to be missing. */
function hasFont(family: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile("fc-list", [family, "family"], { timeout: 30_000 }, (error, found) =>
      resolve(error !== null || found.trim() !== ""),
    );
  });
}

function isDebianOrUbuntu(): boolean {
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

async function aptInstall(debianPackage: string): Promise<void> {
  console.error(`Installing ${debianPackage} with apt-get`);
  await aptGet("update");
  await aptGet("install", "--yes", "--no-install-recommends", debianPackage);
}

/** Resolves however it ends: whether the program is there now is asked of the program. */
function aptGet(...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve) => {
    spawn("apt-get", args, { env, stdio: ["ignore", 2, 2] })
      .on("error", () => resolve())
      .on("close", () => resolve());
  });
}
