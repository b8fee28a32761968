import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { itemsOf } from "../../engine/path.ts";
import type { CitedQuestionnaire } from "../../questionnaire/schema.ts";
import type { Fault } from "./checks/fault.ts";

/** The file beside a questionnaire in which its versions are written down. */
export const VERSIONS_FILE = "versions.json";

/** What one version asked, and how it judged, each as a mark that changes when it does; the oldest stands first. */
export const versions = z.array(
  z.strictObject({ version: z.string(), rules: z.string(), asked: z.string(), judged: z.string() }),
);

export type Version = z.infer<typeof versions>[number];

/** The version a questionnaire says it is, with the marks of what it asks and of all its conditions. */
export function versionOf(questionnaire: CitedQuestionnaire): Version {
  const { version, rules } = questionnaire;
  return {
    version,
    rules,
    asked: markOf(askedBy(questionnaire)),
    judged: markOf(judgedBy(questionnaire)),
  };
}

/** Where something is asked or judged otherwise than in a version written down, while the numbers stayed. */
export function checkVersions(
  questionnaire: CitedQuestionnaire,
  written: readonly Version[],
): readonly Fault[] {
  const now = versionOf(questionnaire);
  const own = written.find(({ version }) => version === now.version);
  const before = written.filter((one) => one !== own).at(-1);
  return [
    ...(before ? faultsSince(now, before) : []),
    ...(own ? faultsOfOwn(now, own) : unlisted(now)),
  ];
}

/** Whether the changes of a version are told under a heading with its number. */
export function checkChanges({ version }: CitedQuestionnaire, changes: string): readonly Fault[] {
  const parts = changes.split(/^## /m).map((part) => part.split("\n"));
  const [, ...lines] = parts.find(([title]) => title?.trim() === version) ?? [];
  const what = `It tells nothing of version ${version}; write what changed under "## ${version}".`;
  return lines.some((line) => line.trim() !== "") ? [] : [{ where: "", what }];
}

function faultsSince(now: Version, before: Version): readonly Fault[] {
  const isAsked = now.asked !== before.asked;
  const isJudged = now.judged !== before.judged;
  const since = `since ${before.version}`;
  return [
    ...((isAsked || isJudged) && !isRaised(now.version, before.version, 2)
      ? [
          {
            where: "version",
            what: `${isAsked ? "What is asked" : "A condition"} changed ${since}; ${RAISE}.`,
          },
        ]
      : []),
    ...(isJudged && !isRaised(now.rules, before.rules, 3)
      ? [
          {
            where: "rules",
            what: `A condition changed ${since}; raise "rules" above ${before.rules}.`,
          },
        ]
      : []),
  ];
}

function faultsOfOwn(now: Version, own: Version): readonly Fault[] {
  const again = `${RAISE}. If ${own.version} is not handed out yet: npm run versions -- --again.`;
  return [
    ...(now.asked === own.asked
      ? []
      : [
          {
            where: "version",
            what: `${own.version} was written down asking something else; ${again}`,
          },
        ]),
    ...(now.judged === own.judged && now.rules === own.rules
      ? []
      : [
          {
            where: "rules",
            what: `${own.version} was written down with other rules; raise "rules", and ${again}`,
          },
        ]),
  ];
}

function unlisted({ version }: Version): readonly Fault[] {
  const what = `${version} is not written down in ${VERSIONS_FILE}; run npm run versions.`;
  return [{ where: "version", what }];
}

const RAISE = 'raise the second number of "version", or the first where an id or a code is gone';

/** Whether one of the first numbers went up, and none before it down. */
function isRaised(version: string, before: string, count: number): boolean {
  const [numbers, others] = [version, before].map((text) => text.split(".").map(Number));
  const place =
    numbers?.slice(0, count).findIndex((number, index) => number !== others?.[index]) ?? -1;
  return place >= 0 && Number(numbers?.[place]) > Number(others?.[place]);
}

/** What is asked and offered, conditions aside. */
function askedBy({ sections, optionSets, movements }: CitedQuestionnaire): unknown {
  const pages = sections.map((section) => ({
    ...section,
    pages: section.pages.map(({ id, items }) => ({
      id,
      items: items.map(({ enableWhen: _, context: __, ...item }) => item),
    })),
  }));
  return [pages, inOrder(optionSets), movements];
}

/** Every condition, by what hangs on it. */
function judgedBy(questionnaire: CitedQuestionnaire): unknown {
  const { terms, findings, urgency, pattern, notes, bring, asks } = questionnaire;
  return [
    itemsOf(questionnaire).flatMap(({ linkId, enableWhen }) =>
      enableWhen ? [[linkId, enableWhen]] : [],
    ),
    inOrder(terms),
    findings.map(({ because: _, citations: __, ...finding }) => finding),
    urgency.map(({ code, reasons }) => [code, reasons?.map(({ id, when }) => [id, when])]),
    [pattern, notes, bring, asks],
  ];
}

/** The entries of a table in one order, as theirs in the file means nothing. */
function inOrder(table: object): unknown {
  return Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1));
}

function markOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
}
