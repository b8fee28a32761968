import { isKnown } from "../engine/answer.ts";
import type { JudgedFinding } from "../engine/assess.ts";
import { relevantAnswers } from "../engine/path.ts";
import { isOverdue } from "../questionnaire/review.ts";
import type { Answerer } from "../session/choices.ts";
import { dayText } from "../wording/day-text.ts";
import { isolated } from "../wording/own.ts";
import { shortList } from "../wording/short.ts";
import type { Translator } from "../wording/translate.ts";
import { asksTitle } from "./asks.ts";
import { listsBeside } from "./compared.ts";
import type { Source } from "./copy.ts";
import { firstItems, summaryTitle } from "./first.ts";
import { type FlagStanding, flagText } from "./flags.ts";
import { headlineText } from "./headline.ts";
import { FIRST_PAGE, type Limits, NO_LIMITS } from "./limits.ts";
import { areaTexts, cellText, movementName, type NerveRow } from "./nerves.ts";
import type { Row } from "./rows.ts";
import { historyRows, type Summary, summaryOf } from "./summary.ts";

/** The most characters that a message to a patient portal may have. */
export const PORTAL = 1500;

type PlainLimits = Limits & {
  readonly movements: number;
  readonly besides: number;
  /** Which of the supportive features are named. */
  readonly supportive: "all" | "met" | "none";
};

/** The most that is left of each where room is scarce. */
const SHORT = { ownWords: 60, options: 1, besides: 0, ask: 60, supportive: "met" } as const;

/** How the text gets shorter, step by step, until it fits: what is told in every case is never cut. */
const STEPS: readonly PlainLimits[] = [
  { ...FIRST_PAGE, movements: 12, besides: 40, supportive: "all" },
  {
    ownWords: 120,
    options: 3,
    unknown: 6,
    atypical: 5,
    asks: 4,
    ask: 70,
    movements: 8,
    besides: 12,
    supportive: "all",
  },
  {
    ownWords: 90,
    options: 2,
    unknown: 3,
    atypical: 3,
    asks: 3,
    ask: 60,
    movements: 5,
    besides: 4,
    supportive: "met",
  },
  { ...SHORT, unknown: 1, atypical: 2, asks: 2, movements: 3 },
  { ...SHORT, unknown: 0, atypical: 1, asks: 3, movements: 0 },
  { ...SHORT, unknown: 0, atypical: 1, asks: 2, movements: 0 },
  { ...SHORT, unknown: 0, atypical: 1, asks: 1, movements: 0 },
  { ...SHORT, unknown: 0, atypical: 1, asks: 1, movements: 0, supportive: "none" },
  { ...SHORT, unknown: 0, atypical: 1, asks: 0, movements: 0, supportive: "none" },
];

/** How a sign may stand, in the order in which it is told. */
const STANDINGS: readonly FlagStanding[] = [
  "reported",
  "denied",
  "denied-beside",
  "not-chosen",
  "not-sure",
  "not-answered",
  "not-asked",
];

/** What the text says beside the answers. */
export type Stamp = { readonly answerer: Answerer; readonly today: string; readonly app: string };

/** The facts of the first page as plain text without markup, in at most 1,500 characters. */
export function plainOf(source: Source, t: Translator, stamp: Stamp): string {
  let text = "";
  for (const limits of STEPS) {
    text = textOf(source, t, stamp, limits);
    if (text.length <= PORTAL) return text;
  }
  // Which version it is, and that it is not validated, stands at the end of whatever is cut.
  const end = text.slice(text.lastIndexOf("\n"));
  return `${text.slice(0, PORTAL - 1 - end.length)}…${end}`;
}

/** Whether the text has less than all that the person wrote and wants to ask. */
export function leavesOutWords(text: string, source: Source, t: Translator): boolean {
  const { asks, ownWords } = summaryOf(source, t, NO_LIMITS);
  return [...asks, ...ownWords.map(({ value }) => value)].some((words) => !text.includes(words));
}

function textOf(source: Source, t: Translator, stamp: Stamp, limits: PlainLimits): string {
  const facts = summaryOf({ ...source, today: stamp.today }, t, limits);
  const { id, version, rules, reviewBy, history } = source.questionnaire;
  const relevant = relevantAnswers(source.questionnaire, source.answers);
  const isDated = isKnown(relevant.get(history?.date ?? ""));
  const inFirst = firstItems(source.questionnaire).map(({ linkId }) => linkId);
  const line = (key: string, entries: readonly string[], most = Number.POSITIVE_INFINITY) =>
    most > 0 ? listed(t(key), shortList(t, entries, most)) : "";
  return [
    `${summaryTitle(t, facts)}. ${t(`summary.by.${stamp.answerer}`)}`,
    line("summary.date", [dayText(stamp.today, t.language)]),
    isOverdue(source.questionnaire, stamp.today)
      ? t("result.overdue", { date: dayText(reviewBy, t.language) })
      : "",
    line("summary.urgency", [t(`summary.advice.${facts.assessment.urgency}`)]),
    headlineText(t, facts.headline),
    facts.first.map(({ text }) => text).join(" "),
    line("summary.redFlags", facts.redFlags.map(said)),
    ...STANDINGS.map((standing) =>
      line(`summary.flags.${standing}`, namesOf(source, t, facts, standing)),
    ),
    line(
      "summary.main",
      facts.ownWords.map(({ value }) => isolated(value)),
    ),
    line(
      "summary.history",
      historyRows(facts)
        .filter(({ linkId }) => !isReason(linkId, facts))
        .filter(({ linkId, standing }) =>
          linkId === history?.began
            ? isDated
            : !inFirst.includes(linkId) && (limits.supportive === "all" || standing === "known"),
        )
        .map(said),
    ),
    (facts.nerves ? areaTexts(t, facts.nerves) : []).join(" "),
    line(
      "summary.movementsShort",
      (facts.nerves?.rows ?? []).filter(isTried).map((row) => movementText(source, t, row)),
      limits.movements,
    ),
    line("summary.core", facts.isKnown ? [] : judged(t, facts.findings.core)),
    line(
      "summary.supportive",
      judged(
        t,
        facts.findings.supportive.filter(
          ({ status }) => status === "met" || (limits.supportive === "all" && status !== "unknown"),
        ),
      ),
      limits.supportive === "none" || facts.isKnown ? 0 : undefined,
    ),
    ...listsBeside(t, facts)
      .slice(0, -1)
      .map(({ title, names }) => listed(title, names)),
    line("summary.unknowns", limits.unknown > 0 ? facts.unknown : []),
    line(
      "summary.besides",
      facts.groups.flatMap(({ rows }) => rows.map(said)),
      limits.besides,
    ),
    listed(asksTitle(t, source), limits.asks > 0 ? facts.asks.map(isolated) : []),
    t("summary.versions", { id, version, rules, app: stamp.app }),
  ]
    .filter(Boolean)
    .join("\n");
}

/** A line with its title; nothing where there is nothing to list. */
function listed(title: string, entries: readonly string[]): string {
  return entries.length > 0 ? `${title}: ${entries.join("; ")}` : "";
}

function said({ label, value }: Pick<Row, "label" | "value">): string {
  return `${label}: ${value}`;
}

/** The signs that stand so. What is told as a reason for haste is not told twice. */
function namesOf(
  source: Source,
  t: Translator,
  { flags, redFlags }: Summary,
  standing: FlagStanding,
): readonly string[] {
  return flags
    .filter((flag) => flag.standing === standing)
    .filter(({ linkId }) => standing !== "reported" || !isReason(linkId, { redFlags }))
    .map((flag) => flagText(source, t, flag))
    .map(({ label, value }) => (standing === "reported" ? `${label}: ${value}` : label));
}

/** Whether an answer is told as a reason for haste. */
function isReason(linkId: string, { redFlags }: Pick<Summary, "redFlags">): boolean {
  return redFlags.some((row) => row.linkId === linkId);
}

/** Whether a movement was chosen, so that its sides were to be tried. */
function isTried({ left, right }: NerveRow): boolean {
  return [left, right].some(({ standing }) => standing === "tried");
}

function movementText({ questionnaire }: Source, t: Translator, row: NerveRow): string {
  return t("summary.sides", {
    movement: movementName(questionnaire, t, row),
    nerve: t(`nerves.${row.nerve}`),
    left: cellText(questionnaire, t, row.left),
    right: cellText(questionnaire, t, row.right),
  });
}

/** Features by how they stand: "yes: this / that". */
function judged(t: Translator, findings: readonly JudgedFinding[]): readonly string[] {
  const statuses = [...new Set(findings.map(({ status }) => status))];
  return statuses.map((status) => {
    const names = findings.filter((one) => one.status === status).map((one) => named(t, one));
    return `${t(`summary.status.${status}`)}: ${names.join(" / ")}`;
  });
}

function named(t: Translator, { id }: JudgedFinding): string {
  return t(`findings.${id}.name`);
}
