import { expect, test } from "vitest";
import { withoutSurvivors } from "./sources.ts";

test("a mutant that no test noticed is tried again, one that was noticed is not", () => {
  const mutants = ["Killed", "Survived", "Timeout", "NoCoverage"].map((status) => ({ status }));
  const report = { config: {}, files: { "a.ts": { source: "", mutants } } };
  expect(JSON.parse(withoutSurvivors(JSON.stringify(report)))).toEqual({
    config: {},
    files: { "a.ts": { source: "", mutants: [{ status: "Killed" }, { status: "Timeout" }] } },
  });
});
