import { expect, test } from "vitest";
import { missingHosts } from "./hosts.ts";

test("each web server that is not here has a line", () => {
  expect(missingHosts({})).toHaveLength(2);
  expect(missingHosts({ nginx: "nginx" })).toEqual([expect.stringContaining("caddy")]);
  expect(missingHosts({ nginx: "nginx", caddy: "caddy" })).toEqual([]);
});
