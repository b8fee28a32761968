import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Who may import whom: the layer table of the README. `types:` allows types only. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  questionnaire: ["zod/mini"],
  engine: ["types:questionnaire"],
  navigation: ["types:questionnaire", "engine"],
  session: ["types:questionnaire", "questionnaire", "engine", "zod/mini"],
  wording: ["questionnaire", "engine"],
  summary: ["questionnaire", "engine", "wording", "types:session"],
  formats: ["questionnaire", "engine", "wording", "types:session", "types:fhir/r4"],
  machine: ["types:questionnaire", "engine", "navigation", "session", "xstate"],
  i18n: ["types:wording", "i18next"],
  browser: ["types:navigation", "qr/decode.js"],
  ui: [],
  app: [],
  authoring: [],
  build: [],
};

/** What draws and reads a code that a camera can see is large, and loaded only where it is wanted. */
const DRAWS = "ui/print/Code.tsx";
const READS = "photo.ts";

/** Folders that know neither browser nor clock nor chance: what they need comes in. */
const PURE = [
  "questionnaire",
  "engine",
  "session",
  "sheet",
  "paper",
  "fhir",
  "code",
  "machine",
  "i18n",
];
const IMPURE =
  /\b(window|document|localStorage|sessionStorage|navigator|location|fetch|setTimeout|setInterval)\b|Date\.now|new Date\(|Math\.random/;

type Import = { readonly target: string; readonly isType: boolean };

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

const layered = files.filter(({ file }) => layerOf(file) !== undefined);

test("every folder of src is a layer of the table", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(LAYERS).sort());
});

test.each(layered)("$file imports only what its layer may", ({ file, text }) => {
  const layer = layerOf(file) ?? "";
  const allowed = [layer, ...(LAYERS[layer] ?? [])];
  const broken = importsOf(file, text).filter(
    ({ target, isType }) =>
      !allowed.includes(target) && !(isType && allowed.includes(`types:${target}`)),
  );
  expect(broken).toEqual([]);
});

test.each(layered.filter(({ file }) => PURE.includes(layerOf(file) ?? "")))(
  "$file knows neither browser, clock nor chance",
  ({ text }) => {
    expect(withoutComments(text).match(IMPURE)?.[0]).toBeUndefined();
  },
);

test("one part draws codes, one reads photos, and both are loaded late", () => {
  const users = (target: string) =>
    files
      .filter(({ file, text }) => importsOf(file, text).some((found) => found.target === target))
      .map(({ file }) => file);
  expect(users("qr")).toEqual([DRAWS]);
  expect(users("qr/decode.js")).toEqual([READS]);
  const eager = files.filter(({ text }) =>
    /(import|export)\s[^;]*?from\s"[^"]*\/(Coded\.tsx|photo\.ts)"/.test(
      text.replace(/import type [^;]*;/g, ""),
    ),
  );
  expect(eager.map(({ file }) => file)).toEqual([]);
  const draw = files.filter(({ text }) => /from "[^"]*\/Code\.tsx"/.test(text));
  expect(draw.map(({ file }) => file)).toEqual([join("ui", "print", "Coded.tsx")]);
});

test.each(files)("$file has at most 250 lines", ({ text }) => {
  expect(text.split("\n").length).toBeLessThanOrEqual(250);
});

test("nothing moves by itself, so that nobody has to turn it off", () => {
  const styles = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));
  const moving = [...files, ...styles].filter(({ text }) =>
    /\b(transition|animation)(-\w+)*:|@keyframes|scroll-behavior|"smooth"|\.animate\(|startViewTransition|<animate/.test(
      text,
    ),
  );
  expect(styles.length).toBeGreaterThan(5);
  expect(moving.map(({ file }) => file)).toEqual([]);
});

test("nothing in src writes HTML or runs code from strings", () => {
  const sinks = files.filter(({ text }) =>
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function\(/.test(
      text,
    ),
  );
  expect(sinks.map(({ file }) => file)).toEqual([]);
});

function layerOf(file: string): string | undefined {
  const [folder, ...rest] = file.split(/[\\/]/);
  return rest.length > 0 ? folder : undefined;
}

function importsOf(file: string, text: string): readonly Import[] {
  const pattern =
    /(?:import|export)\s+(type\s+)?([^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;
  return [...withoutComments(text).matchAll(pattern)]
    .map(([, type, names = "", from, lazy]) => ({
      target: targetOf(file, from ?? lazy ?? ""),
      isType: type !== undefined || isAllTypes(names),
    }))
    .filter(({ target }) => target !== "");
}

/** Whether every name in the braces is marked as a type. */
function isAllTypes(names: string): boolean {
  const inner = /\{([^}]*)\}/.exec(names)?.[1];
  const listed = inner?.split(",").filter((name) => name.trim() !== "") ?? [];
  return listed.length > 0 && listed.every((name) => name.trim().startsWith("type "));
}

/** The layer an import leads to; the name of a package; nothing for a style sheet beside its part. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith(".")) return from === "preact/hooks" ? "preact" : from;
  if (from.endsWith(".css")) return "";
  const path = relative(src, normalize(join(src, dirname(file), from)));
  return layerOf(path) ?? `edge: ${path}`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
