import type { JudgedFinding } from "../engine/assess.ts";
import type { Answerer } from "../engine/session.ts";
import type { Words } from "../questionnaire/words.ts";
import type { Source } from "./copy.ts";
import type { MovementRow } from "./movements.ts";
import type { Row } from "./rows.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { FIRST_PAGE, type Limits, shortList } from "./shorten.ts";

/** The most characters that a message to a patient portal may have. */
export const PORTAL = 1500;

type PlainLimits = Limits & { readonly movements: number; readonly besides: number };

/** How the text gets shorter, step by step, until it fits: what is told in every case is never cut. */
const STEPS: readonly PlainLimits[] = [
  { ...FIRST_PAGE, movements: 12, besides: 40 },
  {
    ownWords: 120,
    options: 3,
    unknown: 6,
    pointers: 5,
    asks: 4,
    ask: 70,
    movements: 8,
    besides: 12,
  },
  { ownWords: 90, options: 2, unknown: 3, pointers: 3, asks: 2, ask: 60, movements: 5, besides: 4 },
  { ownWords: 60, options: 1, unknown: 1, pointers: 2, asks: 1, ask: 60, movements: 3, besides: 0 },
  { ownWords: 60, options: 1, unknown: 1, pointers: 2, asks: 0, ask: 1, movements: 3, besides: 0 },
];

/** What the text says beside the answers. */
export type Stamp = { readonly answerer: Answerer; readonly today: string; readonly app: string };

/** The facts of the first page as plain text without markup, in at most 1,500 characters. */
export function plainOf(source: Source, words: Words, stamp: Stamp): string {
  let text = "";
  for (const limits of STEPS) {
    text = textOf(source, words, stamp, limits);
    if (text.length <= PORTAL) return text;
  }
  return `${text.slice(0, PORTAL - 1)}…`;
}

function textOf(source: Source, words: Words, stamp: Stamp, limits: PlainLimits): string {
  const facts = sheetOf(source, words, limits);
  const { id, version, rules } = source.questionnaire;
  const line = (key: string, entries: readonly string[], most = Number.POSITIVE_INFINITY) =>
    entries.length > 0 && most > 0
      ? `${words(key)}: ${shortList(words, entries, most).join("; ")}`
      : "";
  return [
    `${words("sheet.title")}. ${words(`sheet.by.${stamp.answerer}`)}`,
    line("sheet.date", [stamp.today]),
    line("sheet.urgency", [words(`urgency.${facts.assessment.urgency}.title`)]),
    line("sheet.flags", facts.flags.map(said)),
    line(
      "sheet.main",
      facts.ownWords.map(({ value }) => value),
    ),
    line("sheet.story", storyRows(facts).map(said)),
    line(
      "sheet.movementsShort",
      facts.movements.map((row) => movementText(words, row)),
      limits.movements,
    ),
    line(
      "sheet.core",
      facts.findings.core.map((finding) => judged(words, finding)),
    ),
    line(
      "sheet.supportive",
      facts.findings.supportive.map((finding) => judged(words, finding)),
    ),
    line(
      "sheet.strong",
      facts.findings["strong-pointer"].map((finding) => named(words, finding)),
    ),
    line("sheet.soft", facts.alsoReported),
    line("sheet.unknowns", facts.unknown),
    line(
      "sheet.besides",
      facts.groups.flatMap(({ rows }) => rows.map(said)),
      limits.besides,
    ),
    line("sheet.asks", limits.asks > 0 ? facts.asks : []),
    words("sheet.versions", { id, version, rules, app: stamp.app }),
  ]
    .filter(Boolean)
    .join("\n");
}

function storyRows({ story, body }: Sheet): readonly Row[] {
  return [...(story?.rows ?? []), ...(body ? [body.row] : [])];
}

function said({ label, value }: Row): string {
  return `${label}: ${value}`;
}

function movementText(words: Words, { movement, nerve, left, right }: MovementRow): string {
  return words("sheet.sides", { movement, nerve, left, right });
}

function judged(words: Words, finding: JudgedFinding): string {
  return `${named(words, finding)}: ${words(`sheet.status.${finding.status}`)}`;
}

function named(words: Words, { id }: JudgedFinding): string {
  return words(`findings.${id}.name`);
}
