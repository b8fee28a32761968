import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { draftedFiles } from "../../src/authoring/language.ts";
import { LANGUAGES_FILE, languagesOf } from "../../src/authoring/languages.ts";
import type { Pseudo } from "../fixtures/pseudo.ts";
import { root } from "../run/run.ts";
import { blank } from "./setup.ts";

/** What the app is built from. */
const SOURCES = [
  ...["index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"],
  ...["public", "questionnaires", "src", "test/run/projects.ts", "test/run/full.ts"],
];

/** A built app that speaks more languages, for as long as a test needs it. */
export type Speaking = {
  /** Where it was built. */
  readonly dist: string;
  /** Where it begins in a language. */
  readonly urlOf: (code: string) => string;
  readonly close: () => Promise<void>;
};

/**
 * A copy of the project with more languages in it, each added as the README says, by its folder and its line; built, and
 * served.
 */
export async function speaking(languages: readonly Pseudo[]): Promise<Speaking> {
  const folder = mkdtempSync(join(tmpdir(), "speaking-"));
  for (const source of SOURCES) {
    cpSync(join(root, source), join(folder, source), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const language of languages) write(folder, language);
  const lines = [...languagesOf(folder), ...languages.map(({ line }) => line)];
  writeFileSync(join(folder, LANGUAGES_FILE), JSON.stringify(lines));
  const built = spawnSync(join(root, "node_modules/.bin/vite"), ["build"], {
    cwd: folder,
    encoding: "utf8",
    // Not that of the tests: a build for people is another one.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const server: PreviewServer = await preview({
    root: folder,
    configFile: false,
    appType: "mpa",
    plugins: [blank],
    preview: { host: "127.0.0.1", port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  return {
    dist: join(folder, "dist"),
    urlOf: (code) => `${url}${code}/`,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes all words of a language, over the marks that the command leaves. */
function write(folder: string, { line, say }: Pseudo): void {
  for (const [file, text] of Object.entries(draftedFiles(folder, line.code))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const written = JSON.stringify(JSON.parse(text), (_, value) => {
      const [, words] = typeof value === "string" ? (MARK.exec(value) ?? []) : [];
      return words === undefined ? value : say(words);
    });
    writeFileSync(join(folder, file), written);
  }
}

const MARK = /^\[Write: (.*)\]$/s;
