import { type Counted, isAnswered } from "./counted.ts";
import { ITEMS } from "./items.ts";

// Section 4 of the contract, read by hand: what a row of a finding says.

export type Finding = { id: string; kind: string; status: string; because: string[] };

/**
 * "`because` [...] = the linkIds, in page order, of enabled items that the row reads and that were
 * answered, with `not-sure` too": all that the row names, not only the answers that decided. (Pages
 * and sheet show "only the answers that made it so"; that is about showing, not about `because`.)
 */
export function because(counted: Counted, reads: string[]): string[] {
  return ITEMS.map((item) => item.linkId).filter(
    (linkId) => reads.includes(linkId) && isAnswered(counted, linkId),
  );
}

/** One row: "What is not met, unclear or not-met by the tables is `unknown`." */
export function row(
  counted: Counted,
  kind: string,
  id: string,
  reads: string[],
  when: { met: boolean; unclear?: boolean; notMet: boolean },
): Finding {
  let status = "unknown";
  if (when.met) {
    status = "met";
  } else if (when.unclear === true) {
    status = "unclear";
  } else if (when.notMet) {
    status = "not-met";
  }
  return { id, kind, status, because: because(counted, reads) };
}

/** A pointer is "listed only when met". */
export function pointer(
  counted: Counted,
  kind: string,
  id: string,
  reads: string[],
  met: boolean,
): Finding[] {
  return met ? [{ id, kind, status: "met", because: because(counted, reads) }] : [];
}

/** Whether the finding is among them and met. */
export function isMet(findings: Finding[], id: string): boolean {
  return findings.some((finding) => finding.id === id && finding.status === "met");
}
