import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { big, provedPage } from "../../../src/authoring/proof/page.ts";
import { type Report, reportOf } from "../../../src/authoring/proof/report.ts";

const NOT_KNOWN = "## What is not known";

const report = reportOf(mmn);

test("PROOF.md says what is proved of these rules; if not, npm run proof writes it again", () => {
  const page = readFileSync(
    new URL("../../../questionnaires/mmn/PROOF.md", import.meta.url),
    "utf8",
  );
  const notKnown = page.slice(page.indexOf(NOT_KNOWN), page.indexOf("## Over what"));
  expect(notKnown).toContain("No clinical validation");
  expect(page.slice(0, page.indexOf("## Other checks")).trim()).toBe(
    provedPage(mmn, report, notKnown).trim(),
  );
});

test("a claim that fails is told where nobody can miss it", () => {
  const claims = report.claims.map((claim, index) => ({ ...claim, isHeld: index > 0 }));
  const broken: Report = { ...report, claims, reasons: new Map([["same-day x", 0n]]) };
  const page = provedPage(mmn, broken, NOT_KNOWN);
  expect(page).toContain(`## What holds (NOT ALL: 1 of ${claims.length} fail)`);
  expect(page).toContain("**FAILS**");
  expect(page).toContain("**NEVER: same-day x**");
});

test("outcomes that do not add up to all records are told", () => {
  const page = provedPage(mmn, { ...report, records: report.records + 1n }, NOT_KNOWN);
  expect(page).toMatch(/exactly one pattern\..*\*\*FAILS\*\*/);
});

test("large numbers are cut to six digits, small ones stand in full", () => {
  expect(big(1_234_567n)).toBe("1,234,567");
  expect(big(123_456_789_012n)).toBe("1.23456 × 10¹¹");
});
