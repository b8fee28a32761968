// Runs before every script on whatever Node started npm, so: no types, nothing but Node itself.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isWindows = process.platform === "win32";
const locked = packagesIn("package-lock.json");

if (!hasPackages()) {
  console.error("Installing what package-lock.json names: npm ci");
  npm("ci", "--include=dev", "--include=optional");
}
if (!hasPackages()) {
  console.error("The installation did not succeed; npm's own lines above say why.");
  process.exitCode = 1;
} else if (!hasNode()) {
  // Node comes as a package for each kind of machine, held to its hash by the lockfile like every other one.
  console.error(
    `There is no Node.js for ${process.platform} on ${process.arch} among the packages; package.json names those there are.`,
  );
  process.exitCode = 1;
}

function hasPackages() {
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(locked).every(([path, { version, optional }]) =>
    path in installed ? installed[path].version === version : path === "" || optional,
  );
}

function hasNode() {
  const { stdout } = run("node_modules/.bin/node", ["--version"], ["ignore", "pipe", "ignore"]);
  const ours = Object.values(locked).find(
    ({ bin, os, cpu }) =>
      bin?.node && [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch),
  );
  return ours !== undefined && stdout?.trim() === `v${ours.version}`;
}

/** npm speaks on standard error: standard output belongs to the script that runs next. */
function npm(...args) {
  const cli = process.env.npm_execpath ?? "";
  const options = ["--loglevel=error", "--no-audit", "--no-fund"];
  if (cli.endsWith("npm-cli.js")) {
    run(
      process.env.npm_node_execpath ?? process.execPath,
      [cli, ...args, ...options],
      ["ignore", 2, 2],
    );
  } else {
    run("npm", [...args, ...options], ["ignore", 2, 2]);
  }
}

function run(command, args, stdio) {
  const options = { cwd: root, encoding: "utf8", stdio };
  if (!isWindows) return spawnSync(command, args, options);
  // npm and the programs in .bin are batch files there, which only a shell starts.
  const line = [command.replaceAll("/", "\\"), ...args].map((part) => `"${part}"`).join(" ");
  return spawnSync(line, { ...options, shell: true });
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(`../../${lockfile}`, import.meta.url), "utf8")).packages;
  } catch {
    return {};
  }
}
