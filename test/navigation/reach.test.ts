import { expect, test } from "vitest";
import { mayOpenPage } from "../../src/navigation/reach.ts";
import { progress } from "../fixtures/progress.ts";
import { tiny } from "../fixtures/tiny.ts";

test.each([
  ["alarm", true],
  ["weak", true],
  ["time", false],
])("with only the first page seen, the page %s may be opened: %s", (pageId, truth) => {
  expect(mayOpenPage(tiny, progress({ alarm: ["none"] }), pageId)).toBe(truth);
});
