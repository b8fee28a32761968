import { expect, test } from "vitest";
import { sourcesOf } from "./sources.ts";

const code = sourcesOf(/\.tsx?$/);
const styles = sourcesOf(/\.css$/);

test.each(code)("$file has at most 250 lines", ({ text }) => {
  expect(text.split("\n").length).toBeLessThanOrEqual(250);
});

/** By these rules something is not in sight yet, and then it is: it neither moves nor grows nor fades. */
const COMES_IN_SIGHT =
  /@keyframes [\w-]+ \{\s*from \{\s*visibility: hidden;(?:\s*(?:block-size|padding-block): 0;|\s*overflow: hidden;)*\s*\}\s*\}|\banimation: (\d+s step-end [\w-]+|none);/g;

test("nothing moves by itself, so that nobody has to turn it off", () => {
  const moving = [...code, ...styles].filter(({ text }) =>
    /\b(transition|animation)(-\w+)*:|@keyframes|scroll-behavior|"smooth"|\.animate\(|startViewTransition|<animate/.test(
      text.replace(COMES_IN_SIGHT, ""),
    ),
  );
  expect(styles.length).toBeGreaterThan(5);
  expect(moving.map(({ file }) => file)).toEqual([]);
});

test("nothing in src writes HTML or runs code from strings", () => {
  const sinks = code.filter(({ text }) =>
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function\(/.test(
      text,
    ),
  );
  expect(sinks.map(({ file }) => file)).toEqual([]);
});
