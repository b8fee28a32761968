import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const bin = join(root, "node_modules", ".bin");

/** Runs a program of the project to its end; gives its code, and 1 where it could not be started. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH}` },
      shell: process.platform === "win32",
      stdio: ["ignore", "inherit", "inherit"],
    })
      .on("error", () => resolve(1))
      .on("close", (code) => resolve(code ?? 1));
  });
}
