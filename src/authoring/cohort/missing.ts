import type { Condition } from "./conditions.ts";
import { DEFAULTS_SAID, NO_FIGURE } from "./defaults.ts";
import { type Frequency, isAssumption } from "./frequency.ts";

/** The part of the page about answers that nobody has looked for a figure of. */
export function missingPart(conditions: readonly Condition[]): string {
  const rows = missingOf(conditions);
  if (rows.length === 0) return "Every answer has a frequency that somebody stated.";
  return `Nobody has stated a frequency for these answers yet, so they have a default:

${DEFAULTS_SAID.map((line) => `- ${line}`).join("\n")}

Until each has a figure, or an assumption with a reason of its own, the tables say less than they seem to.

| question | answers |
|---|---|
${rows.join("\n")}`;
}

/** A row for each question with a default, and the codes that have one in any condition. */
function missingOf(conditions: readonly Condition[]): readonly string[] {
  const codes = new Map<string, Set<string>>();
  for (const { answers } of conditions) {
    for (const [linkId, table] of Object.entries(answers)) {
      for (const [code, entry] of Object.entries(table)) {
        if (isDefault(entry)) codes.set(linkId, (codes.get(linkId) ?? new Set()).add(code));
      }
    }
  }
  return [...codes].map(([linkId, own]) => `| \`${linkId}\` | ${[...own].join(", ")} |`);
}

function isDefault(entry: Frequency): boolean {
  return isAssumption(entry) && entry.why === NO_FIGURE;
}
