/** The rooms of src whose code reaches the browser. */
const SHIPPED = [
  "questionnaire",
  "engine",
  "navigation",
  "session",
  "wording",
  "summary",
  "formats",
  "machine",
  "i18n",
  "browser",
  "ui",
  "app",
] as const;

/**
 * Who may import whom: the rooms of src in the order in which they build on each other. `types of` allows types only;
 * `packages` are all packages, `node` is what Node.js brings along. What is not listed is forbidden.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  questionnaire: ["zod/mini"],
  engine: ["types of questionnaire"],
  navigation: ["types of questionnaire", "engine"],
  session: ["questionnaire", "engine", "zod/mini"],
  wording: ["questionnaire", "engine"],
  summary: ["questionnaire", "engine", "wording", "types of session"],
  formats: [
    "questionnaire",
    "engine",
    "navigation",
    "wording",
    "types of session",
    "types of fhir/r4",
  ],
  machine: ["types of questionnaire", "engine", "navigation", "session", "xstate"],
  i18n: ["types of wording", "i18next"],
  browser: ["qr/decode.js", "image-dimensions"],
  ui: [
    "questionnaire",
    "engine",
    "navigation",
    "session",
    "wording",
    "summary",
    "formats",
    "types of machine",
    "preact",
    "preact/hooks",
    "qr",
  ],
  app: [...but("app"), "preact", "xstate", "questionnaires", "package.json"],
  authoring: [...but("app", "browser"), "packages", "node"],
  build: [...SHIPPED, "authoring", "questionnaires", "packages", "node"],
};

/** Who alone may import a package or a file: what draws and reads codes is large, and few people want it. */
export const ALONE: Readonly<Record<string, string>> = {
  qr: "src/ui/print/Code.tsx",
  "qr/decode.js": "src/browser/photo/worker.ts",
  "src/ui/print/Code.tsx": "src/ui/print/Coded.tsx",
};

/** What is loaded only when it is wanted: it draws codes or reads photos of them, or is about records of earlier versions. */
export const LATE: readonly string[] = [
  "src/ui/print/Coded.tsx",
  "src/browser/photo.ts",
  "src/app/earlier.ts",
];

/** Rooms that know neither browser nor clock nor chance: what they need comes in. */
export const PURE: readonly string[] = [
  "questionnaire",
  "engine",
  "navigation",
  "session",
  "wording",
  "summary",
  "formats",
  "machine",
  "i18n",
];

/** The room a file stands in. What stands in src itself puts the app together. */
export function roomOf(file: string): string | undefined {
  const [top, room, ...rest] = file.split("/");
  if (top !== "src") return undefined;
  return rest.length > 0 ? room : "app";
}

function but(...rooms: readonly string[]): readonly string[] {
  return SHIPPED.filter((room) => !rooms.includes(room));
}
