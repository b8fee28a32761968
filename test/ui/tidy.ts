import { cleanup } from "@testing-library/preact";
import { afterAll, afterEach } from "vitest";
import { isPageKept } from "./once.ts";

// One page serves all files, so each test takes away what it drew, and each file all that is left.

afterEach(() => {
  if (!isPageKept()) cleanup();
});

afterAll(() => {
  document.body.replaceChildren();
});
