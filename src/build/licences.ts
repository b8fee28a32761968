import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";

/** The licences under which code may be shipped with the app: all of them ask for their notice, and for no more. */
const ALLOWED = ["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const ADDRESS = "licences.txt";

/** A package whose code is in the built files, with the notice that its licence asks to be handed on. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/**
 * Vite plugins: write the notices of all packages whose code is shipped into licences.txt. A build fails where a package has
 * no notice, or a licence that nobody has agreed to. The second is for workers, which are built by themselves.
 */
export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rollup.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const folder = renderedLength > 0 ? folderOf(id) : undefined;
        if (folder) folders.add(folder);
      }
    }
  };
  return {
    worker: {
      name: "licences-worker",
      apply: "build",
      generateBundle: (_, bundle) => collect(bundle),
    },
    page: {
      name: "licences",
      apply: "build",
      generateBundle(_, bundle) {
        collect(bundle);
        const notices = [...folders].map(noticeIn);
        this.emitFile({ type: "asset", fileName: ADDRESS, source: licencesText(notices) });
      },
    },
  };
}

/** The folder of the package that a module belongs to; none for our own. */
export function folderOf(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

/** The notice in the folder of a package. Throws, with what to do, where there is none or its licence is not allowed. */
export function noticeIn(folder: string): Notice {
  const {
    name,
    version,
    license = "none",
  }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!choicesIn(license).some((one) => ALLOWED.includes(one))) {
    throw new Error(
      `${name} is under "${license}". Read that licence; name it in src/build/licences.ts or take the package out.`,
    );
  }
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no notice of its licence to hand on.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { name, version, licence: license, text: texts.join("\n\n") };
}

/** The licences that a package leaves the choice of, as it writes them: "MIT", or "(MIT OR Apache-2.0)". */
function choicesIn(license: string): readonly string[] {
  return license.replace(/^\((.*)\)$/, "$1").split(" OR ");
}

/** The page of notices, by name, each once. */
export function licencesText(notices: readonly Notice[]): string {
  const lines = [...notices]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`);
  return `${HEAD}\n${lines.join(`\n${"-".repeat(80)}\n\n`)}`;
}

const HEAD = `The code of these packages is part of this site, under these licences.
The site itself is under the MIT licence.
`;

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
};
