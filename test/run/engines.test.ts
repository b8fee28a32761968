import { expect, test } from "vitest";
import { missingEngines } from "./engines.ts";

test("each engine that is not here is told in a line, and the others are not", () => {
  const webkit = { xvfbRun: "xvfb-run", driver: "WebKitWebDriver", browser: "MiniBrowser" };
  const engines = (lines: readonly string[]) => lines.map((line) => line.split(":")[0]);
  expect(engines(missingEngines({}))).toEqual(["Firefox", "WebKit"]);
  expect(engines(missingEngines({ webkit }))).toEqual(["Firefox"]);
  expect(engines(missingEngines({ firefox: "firefox" }))).toEqual(["WebKit"]);
  expect(missingEngines({ firefox: "firefox", webkit })).toEqual([]);
});
