import { expect, test } from "vitest";
import { PURE, roomOf } from "./layers.ts";
import { sourcesOf } from "./sources.ts";

const IMPURE =
  /\b(window|document|localStorage|sessionStorage|navigator|location|fetch|setTimeout|setInterval)\b|Date\.now|new Date\(|Math\.random/;

const pure = sourcesOf(/\.tsx?$/).filter(({ file }) => PURE.includes(roomOf(file) ?? ""));

test.each(pure)("$file knows neither browser, clock nor chance", ({ text }) => {
  expect(impureIn(text)).toBeUndefined();
});

test.each(["window.print();", "const at = new Date();", "Math.random()", "await fetch(page)"])(
  "%s is found, unless a comment says it",
  (code) => {
    expect(impureIn(`const x = 1; ${code}`)).toBeDefined();
    expect(impureIn(`// ${code}\n/* ${code} */`)).toBeUndefined();
  },
);

test("every pure room has sources", () => {
  expect(new Set(pure.map(({ file }) => roomOf(file)))).toEqual(new Set(PURE));
});

function impureIn(text: string): string | undefined {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  return code.match(IMPURE)?.[0];
}
