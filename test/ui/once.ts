import { cleanup } from "@testing-library/preact";
import { afterAll, beforeAll } from "vitest";

let isKept = false;

/** Whether the page that was drawn is to stay for the next test. */
export function isPageKept(): boolean {
  return isKept;
}

/** Draws a page before the tests of a describe, which only look at it, and returns what drawing it told. */
export function once<T>(draw: () => T): () => T {
  let told: { readonly result: T } | undefined;
  beforeAll(() => {
    isKept = true;
    told = { result: draw() };
  });
  afterAll(() => {
    isKept = false;
    cleanup();
  });
  return () => {
    if (!told) throw new Error("Nothing is drawn yet.");
    return told.result;
  };
}
