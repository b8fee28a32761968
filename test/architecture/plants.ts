/** A folder, and the code of a file that is put there. */
type Plant = readonly [folder: string, code: string];

/** Wrong imports of every kind, by the rule that each of them breaks. */
export const WRONG: Readonly<Record<string, readonly Plant[]>> = {
  "a room imports only what the table lets it import": [
    ["src/engine", 'import { x } from "../questionnaire/part.ts";'],
    ["src/engine", 'import { type T, x } from "../questionnaire/part.ts";'],
    ["src/engine", 'import type { T } from "../session/part.ts";'],
    ["src/engine", 'import "../ui/part.ts";'],
    ["src/engine", 'import * as all from "../ui/part.ts";'],
    ["src/engine", 'export * from "../ui/part.ts";'],
    ["src/engine", 'export { x } from "../ui/part.ts";'],
    ["src/engine", 'export const late = () => [import("../ui/part.ts")];'],
    ["src/engine", 'import data from "../../questionnaires/data.json";'],
    ["src/questionnaire", 'import * as z from "zod";'],
    ["src/wording", 'import type { T } from "../i18n/part.ts";'],
    ["src/formats", 'import { coding } from "fhir/r4";'],
    ["src/browser", 'import type { T } from "../ui/part.ts";'],
    ["src/ui", 'import { x } from "../machine/part.ts";'],
    ["src/ui", 'import { x } from "../i18n/part.ts";'],
    ["src/ui", 'import { x } from "../browser/part.ts";'],
    ["src/ui", 'import { x } from "../main.tsx";'],
    ["src/ui", 'import { x } from "../authoring/part.ts";'],
    ["src/ui", 'import { x } from "../build/part.ts";'],
    ["src/ui", 'import { x } from "../../test/part.ts";'],
    ["src/ui", 'import { memo } from "preact/compat";'],
    ["src/ui", 'import { join } from "node:path";'],
    ["src/app", 'import { x } from "../authoring/part.ts";'],
    ["src/app", 'import { chromium } from "playwright-core";'],
    ["src/authoring", 'import { x } from "../app/part.ts";'],
    ["src/authoring", 'import { x } from "../build/part.ts";'],
    ["src/build", 'import { x } from "../../test/part.ts";'],
  ],
  "one part draws codes, and one reads them": [
    ["src/ui/print", 'import { encodeQR } from "qr";'],
    ["src/ui/print", 'import { Code } from "./Code.tsx";'],
    ["src/browser", 'export const late = () => import("qr/decode.js");'],
  ],
  "what draws and reads codes is loaded late": [
    ["src/ui/print", 'import { Coded } from "./Coded.tsx";'],
    ["src/app", 'import { read } from "../browser/photo.ts";'],
  ],
  "only its own tests know the insides of a generator": [
    ["test/ui", 'import { x } from "../../src/authoring/check/part.ts";'],
    ["test/ui", 'import type { T } from "../../src/authoring/check/part.ts";'],
  ],
};

/** Imports that break no rule, though some look much like those that do. */
export const RIGHT: readonly Plant[] = [
  ["src/engine", 'import type { T } from "../questionnaire/part.ts";'],
  ["src/engine", 'import { type T } from "../questionnaire/part.ts";'],
  ["src/engine", 'export type { T } from "../questionnaire/part.ts";'],
  ["src/engine", '/* import "../ui/part.ts"; */ export const said = `import "../ui/part.ts";`;'],
  ["src/questionnaire", 'import * as z from "zod/mini";'],
  ["src/formats", 'import type { Coding } from "fhir/r4";'],
  ["src/ui", 'import { useState } from "preact/hooks";'],
  ["src/app", 'import data from "../../questionnaires/data.json?judging";'],
  ["src/app", 'export const late = () => import("../browser/photo.ts");'],
  ["src/authoring", 'import { join } from "node:path";'],
  ["src/authoring", 'import { Marked } from "marked";'],
  ["test/ui", 'import { x } from "../../src/authoring/part.ts";'],
  ["test/ui", 'import { x } from "../../src/authoring/check/rules.ts";'],
  ["test/authoring", 'import { x } from "../../src/authoring/check/part.ts";'],
];
