import { codesOf, isKnown, standsAlone } from "../engine/answer.ts";
import {
  ARGUES_AGAINST,
  type Assessment,
  ATYPICAL,
  assess,
  isAgainstOrAtypical,
  type JudgedFinding,
  mayBeWeak,
} from "../engine/assess.ts";
import { askedItems, itemOf, itemsOf, type Path, pathOf } from "../engine/path.ts";
import { conditionsOf, itemsReadBy } from "../engine/reads.ts";
import type { FindingKind, Item, Questionnaire } from "../questionnaire/schema.ts";
import { isSide } from "../questionnaire/side.ts";
import { doctorLabel } from "../wording/answer.ts";
import { shortList, shortWords } from "../wording/short.ts";
import type { Translator } from "../wording/translate.ts";
import { askTexts } from "./asks.ts";
import { isLeftOut, isOwnWords, type Source } from "./copy.ts";
import { factOf } from "./fact.ts";
import { type Clause, firstItems, firstSentence } from "./first.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { type Headline, headlineOf, isKnownAlready } from "./headline.ts";
import { type HistoryRow, historyOf, linkIdsOfHistory, rowOf } from "./history.ts";
import { FIRST_PAGE, type Limits } from "./limits.ts";
import { choiceOfMovements, type NerveGrid, nerveGridOf } from "./nerves.ts";
import { redFlagsOf, silentRows } from "./redflags.ts";
import { doctorRow, fullGroups, type Group, groupsOf, type Row } from "./rows.ts";

/** The facts of the printed page, in the order in which a doctor reads them. */
export type Summary = {
  readonly assessment: Assessment;
  /** What heads the comparison, if anything does. */
  readonly headline: Headline | undefined;
  /** Whether a doctor named what would be compared with, so that nothing is. */
  readonly isKnown: boolean;
  /** Who, where, since when and how it went, in one line. */
  readonly first: readonly Clause[];
  /** The signs that are always named. */
  readonly flags: readonly Flag[];
  /** What asks for haste, the soonest first. */
  readonly redFlags: readonly Row[];
  /** What the person wrote in their own words, as much of it as the first page holds. */
  readonly ownWords: readonly Row[];
  readonly history: readonly HistoryRow[];
  /** Where it is weak now, in the order of the questionnaire: the item that is drawn as a body. */
  readonly body: HistoryRow | undefined;
  readonly nerves: NerveGrid | undefined;
  readonly findings: Readonly<Record<FindingKind, readonly JudgedFinding[]>>;
  /** Whether every question behind what is listed only when it is so was asked and is known. */
  readonly isAllKnown: boolean;
  /** Names of what is only to be told, as many as the first page holds. */
  readonly alsoReported: readonly string[];
  /** Names of what was asked, is not known, and has no place of its own that says so; as many as the first page holds. */
  readonly unknown: readonly string[];
  /** Whether all that was asked is known. */
  readonly isAllAnswered: boolean;
  /** What every doctor asks and nothing is known of, with why not. */
  readonly unsaid: readonly Row[];
  /** All that was answered besides, by section. */
  readonly groups: readonly Group[];
  readonly asks: readonly string[];
  /** Every question the person wants to ask, however many there are. */
  readonly allAsks: readonly string[];
  /** Every answer, in the words the person saw. */
  readonly full: readonly Group[];
};

/** Puts together what the doctor reads. Only what is asked, given the answers, is on it; limits shorten the first page. */
export function summaryOf(source: Source, t: Translator, limits: Limits = FIRST_PAGE): Summary {
  const { questionnaire, answers } = source;
  const path = pathOf(questionnaire, answers);
  const assessment = visible(source, assess(questionnaire, answers));
  const asked = askedItems(path);
  const row = (item: Item, most = limits.options) => doctorRow(path, source, t, item, most);
  const rowsOf = (items: readonly Item[], most?: number) =>
    items.map((item) => row(item, most)).filter((entry) => entry !== undefined);
  const drawn = asked.find(isDrawn);
  const told = [...linkIdsOfHistory(questionnaire), ...(drawn ? [drawn.linkId] : [])];
  const urgent = redFlagsOf(source, assessment);
  const flags = flagsOf(source, path);
  const choice = choiceOfMovements(questionnaire);
  const elsewhere = new Set([
    ...[...urgent, ...told],
    ...asked.filter(isOwnWords).map(({ linkId }) => linkId),
    ...firstItems(questionnaire).map(({ linkId }) => linkId),
    ...flags.map(({ linkId }) => linkId).filter((linkId) => isTold(path, linkId, flags)),
    // The grid of nerves says which were chosen.
    ...(choice ? [choice.linkId] : []),
  ]);
  const findings = findingsOf(assessment);
  const allAsks = askTexts(source, t);
  const unknown = unknownOf(source, path);
  const unsaid = unsaidOf(source, path);
  return {
    assessment,
    headline: headlineOf(source, assessment),
    isKnown: isKnownAlready(source),
    first: firstSentence(source, path, t),
    flags,
    redFlags: [
      ...rowsOf(
        urgent.flatMap((linkId) => asked.filter((item) => item.linkId === linkId)),
        Number.POSITIVE_INFINITY,
      ),
      ...silentRows(source, assessment, t),
    ],
    ownWords: rowsOf(asked.filter(isOwnWords)).map(({ value, ...rest }) => ({
      ...rest,
      value: shortWords(value, limits.ownWords),
    })),
    history: historyOf(source, path, t),
    body: drawn && rowOf(source, path, t, drawn.linkId),
    nerves: nerveGridOf(source, path),
    findings,
    isAllKnown: mayBeWeak(assessment) && isAllKnown(questionnaire, path),
    alsoReported: shortList(
      t,
      findings[ATYPICAL].map(({ id }) => t(`findings.${id}.name`)),
      limits.atypical,
    ),
    unknown: shortList(
      t,
      unknown
        .filter((item) => !isSide(item) && !elsewhere.has(item.linkId))
        .filter((item) => !unsaid.some((one) => one.item.linkId === item.linkId))
        .map((item) => doctorLabel(t, item)),
      limits.unknown,
    ),
    isAllAnswered: unknown.length === 0,
    unsaid: unsaid.map(({ item, standing }) => ({
      linkId: item.linkId,
      label: doctorLabel(t, item),
      value: t(`summary.flag.${standing}`),
    })),
    groups: groupsOf(path, (item) =>
      isKnown(path.answers.get(item.linkId)) && !elsewhere.has(item.linkId) ? row(item) : undefined,
    ),
    asks: shortList(
      t,
      allAsks.map((ask) => shortWords(ask, limits.ask)),
      limits.asks,
    ),
    allAsks,
    full: fullGroups(path, source, t),
  };
}

/** How it began and went, and where it is weak, as rows. */
export function historyRows({
  history,
  body,
}: Pick<Summary, "history" | "body">): readonly HistoryRow[] {
  return [...history, ...(body ? [body] : [])];
}

/** Whether the strip of signs tells all that was chosen of an item. */
function isTold({ answers }: Path, linkId: string, flags: readonly Flag[]): boolean {
  const told = flags
    .filter((flag) => flag.linkId === linkId && flag.standing !== "not-chosen")
    .flatMap(({ codes }) => codes);
  return codesOf(answers.get(linkId)).every((code) => standsAlone(code) || told.includes(code));
}

/** Without the features that come only from answers which stay out of the copy: they would tell them. */
function visible({ questionnaire, print }: Source, assessment: Assessment): Assessment {
  const hidden = itemsOf(questionnaire)
    .filter((item) => isLeftOut(print, item))
    .map(({ linkId }) => linkId);
  const findings = assessment.findings.filter(
    ({ kind, because }) =>
      !isAgainstOrAtypical(kind) ||
      because.some((linkId) => !hidden.includes(linkId)) ||
      because.length === 0,
  );
  return { ...assessment, findings };
}

/** That nothing points elsewhere can be said only where all that could was answered, as far as it was to be asked. */
function isAllKnown(questionnaire: Questionnaire, { answers, asked }: Path): boolean {
  const conditions = questionnaire.findings
    .filter(({ kind }) => isAgainstOrAtypical(kind))
    .flatMap(conditionsOf);
  return itemsReadBy(questionnaire, conditions)
    .filter((linkId) => asked.has(linkId))
    .every((linkId) => isKnown(answers.get(linkId)));
}

function isDrawn(item: Item): boolean {
  return item.type === "multi" && item.figure !== undefined;
}

/** What was asked and is not known. */
function unknownOf({ print }: Source, path: Path): readonly Item[] {
  return askedItems(path)
    .filter((item) => item.type !== "text" && !isLeftOut(print, item))
    .filter(({ linkId }) => !isKnown(path.answers.get(linkId)));
}

/** What every doctor asks, as far as nothing is known of it. */
function unsaidOf(source: Source, path: Path) {
  const { always = [] } = source.questionnaire.doctorPage ?? {};
  return always
    .map((linkId) => ({
      ...factOf(source, path, linkId),
      item: itemOf(source.questionnaire, linkId),
    }))
    .flatMap(({ item, standing }) => (item && standing !== "known" ? [{ item, standing }] : []));
}

function findingsOf({ findings }: Assessment): Summary["findings"] {
  const of = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind);
  return {
    core: of("core"),
    supportive: of("supportive"),
    [ARGUES_AGAINST]: of(ARGUES_AGAINST),
    [ATYPICAL]: of(ATYPICAL),
  };
}
