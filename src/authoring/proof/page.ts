import type { Questionnaire } from "../../questionnaire/schema.ts";
import type { Claim } from "./claims.ts";
import type { Reach } from "./reach.ts";
import type { ItemClasses, Report } from "./report.ts";

/**
 * The part of the page that follows from the rules alone: the same rules write the same words. What is not known stands
 * before it, where nobody can miss it.
 */
export function provedPage(
  { urgency, pattern }: Questionnaire,
  report: Report,
  notKnown: string,
): string {
  const { id, version, rules, records, claims, items } = report;
  const product = items.reduce((all, { classes }) => all * BigInt(classes), 1n);
  const ways = report.urgency.ways + report.pattern.ways;
  const fell = claims.filter(({ isHeld }) => !isHeld).length;
  return `# What is proved about the questionnaire \`${id}\`

Questionnaire ${version}, rules ${rules}. Written by \`npm run proof\`; \`npm test\` fails when it is out of date.

**This is a proof about rules, not about people.** It shows that the rules do what they say for every way of answering.
It does not show that they are right, or how often they are. Nothing here has been tried on patients.

${notKnown.trim()}

## Over what

The ${items.length} questions can be filled out in ${big(records)} ways: every code, every set of codes, nothing at all, and answers left
over from questions that are no longer asked (absent and empty count once; a text is given or not). Rules see an answer
only through what they ask of it, so the answers of a question fall into classes that no rule tells apart: ${big(product)} records
of classes. All of them are gone through, none is sampled. A record is put together one choice after another, and each choice
simplifies the rules; where two records leave the same rules, their outcome is the same whatever comes next, and they
go on as one. So they meet in ${plain(report.urgency.situations)} situations for urgency and ${plain(report.pattern.situations)} for pattern. The enumeration is derived from the rule file and shares
no judging code with the app. For every choice it meets, and every outcome that can still follow, the app's own engine and a
second reading of the rules by hand judge a record that goes that way: ${plain(ways)} records, and all agree. The branch without weakness is also gone through record by record by the engine.

## What holds${fell ? ` (NOT ALL: ${fell} of ${claims.length} fail)` : ""}

| for every record | records it speaks of | result |
|---|---|---|
| There is exactly one urgency and exactly one pattern. | ${big(records)} | ${verdict(isWhole(report))} |
${claims.map(claimRow).join("\n")}

Proved in the same way: every urgency and pattern is reached; each of the ${report.reasons.size} reasons decides some records alone${missing(report.reasons)}; each of the ${report.statuses.size} ways in which
findings can stand is reached${missing(report.statuses)}.

Not proved over all records, but tried with the engine on records of those ${plain(ways)} ways: the order of answers and of codes
never matters (the engine only asks for answers by name); nor do the ${items.filter(isUnread).length} questions that no rule of the result reads
(${listed(items.filter(isUnread))});
no finding changes by an answer to a question that is not asked.

## How many records come to what

| urgency | records |
|---|---|
${outcomeRows(urgency, report.urgency.counts)}

| pattern | records |
|---|---|
${outcomeRows(pattern, report.pattern.counts)}

These are numbers of ways to fill out a form. They are **not** frequencies: nobody answers at random. They are here so that
a change of a rule shows.

## Classes of answers by question

${classLines(items)}
`;
}

function isWhole({ records, urgency, pattern }: Report): boolean {
  return [urgency, pattern].every(
    ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0n) === records,
  );
}

function claimRow({ says, records, pairs, isHeld }: Claim): string {
  const compared = pairs ? `, ${plain(pairs)} pairs of situations` : "";
  return `| ${says} | ${big(records)}${compared} | ${verdict(isHeld)} |`;
}

function verdict(isHeld: boolean): string {
  return isHeld ? "holds" : "**FAILS**";
}

function isUnread({ classes }: ItemClasses): boolean {
  return classes === 1;
}

/** What is never come to, where there is any. */
function missing(reach: Reach): string {
  const never = [...reach].filter(([, records]) => records === 0n).map(([name]) => name);
  return never.length > 0 ? ` (**NEVER: ${never.join(", ")}**)` : "";
}

function outcomeRows(outcomes: readonly { readonly code: string }[], counts: Reach): string {
  return outcomes.map(({ code }) => `| \`${code}\` | ${big(counts.get(code) ?? 0n)} |`).join("\n");
}

/** The questions by the number of their classes, so that a page is enough. */
function classLines(items: readonly ItemClasses[]): string {
  const numbers = [...new Set(items.map(({ classes }) => classes))].sort((a, b) => a - b);
  return numbers
    .map(
      (number) => `- **${number}**: ${listed(items.filter(({ classes }) => classes === number))}`,
    )
    .join("\n");
}

function listed(items: readonly ItemClasses[]): string {
  const sides = /-(left|right)$/;
  const names = items.map(({ linkId }) => linkId.replace(sides, "-*"));
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

/** A large number in six digits and a power of ten, cut and not rounded; a small one as it is. */
export function big(number: bigint): string {
  const digits = String(number);
  if (digits.length <= 9) return plain(Number(number));
  const power = [...String(digits.length - 1)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return `${digits[0]}.${digits.slice(1, 6)} × 10${power}`;
}

function plain(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
