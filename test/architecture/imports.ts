import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseOptions, type IDependency } from "dependency-cruiser";

/** A file imports another, a package, or a part of Node.js. */
export type Import = {
  /** The path of the file under the root. */
  readonly from: string;
  /** The path of the other file, or the package as it is named. */
  readonly to: string;
  readonly kind: "file" | "package" | "node";
  /** Whether it imports nothing but types. */
  readonly isType: boolean;
  /** Whether it is loaded only when it is wanted. */
  readonly isLate: boolean;
};

/** What the files of a tree import, and what is wrong with it as a whole. */
export type Imports = {
  readonly imports: readonly Import[];
  /** Files that import each other in a circle, be it only for types. */
  readonly circles: readonly string[];
  /** Files of src that no entry leads to. */
  readonly unreached: readonly string[];
};

/**
 * Reads what the files in some folders import. Throws where one was not read: without a parser that knows our
 * TypeScript, dependency-cruiser reads none of them and finds nothing wrong.
 */
export async function readImports(
  root: string,
  folders: readonly string[],
  entries: readonly string[],
): Promise<Imports> {
  const { output } = await cruise([...folders, ...entries], {
    ...READING,
    baseDir: root,
    ruleSet: { forbidden: [CIRCULAR, unreachedFrom(entries)] },
  });
  if (typeof output === "string") throw new Error(output);
  const { modules, summary } = output;
  const read = new Set(modules.map(({ source }) => source));
  const unread = folders
    .flatMap((folder) => modulesIn(root, folder))
    .filter((file) => !read.has(file));
  if (unread.length > 0) throw new Error(`The imports of these were not read: ${unread}`);
  const found = (name: string) => summary.violations.filter(({ rule }) => rule.name === name);
  return {
    imports: modules.flatMap(({ source, dependencies }) =>
      dependencies.map((dependency) => importOf(source, dependency)),
    ),
    circles: found(CIRCULAR.name).map(({ from, cycle = [] }) =>
      [from, ...cycle.map(({ name }) => name)].join(" > "),
    ),
    unreached: found("unreached").map(({ from }) => from),
  };
}

/** The files in a folder that can import others, by their paths under the root. */
export function modulesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
}

const READING: ICruiseOptions = {
  // The one that reads our TypeScript, and tells imports of types alone from others.
  parser: "swc",
  doNotFollow: "node_modules",
  validate: true,
};

const CIRCULAR = { name: "circular", severity: "error", from: {}, to: { circular: true } } as const;

function unreachedFrom(entries: readonly string[]) {
  const path = entries.map((entry) => `^${entry.replaceAll(".", "[.]")}$`);
  return {
    name: "unreached",
    severity: "error",
    from: { path },
    to: { path: "^src/.*[.][cm]?[jt]sx?$", pathNot: path, reachable: false },
  } as const;
}

function importOf(from: string, { module, resolved, ...found }: IDependency): Import {
  const isFile = module.startsWith(".");
  return {
    from,
    to: isFile ? resolved : module,
    kind: found.coreModule ? "node" : isFile ? "file" : "package",
    isType: found.dependencyTypes.some((type) => type === "type-only" || type === "type-import"),
    isLate: found.dynamic,
  };
}
