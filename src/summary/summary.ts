import { isKnown } from "../engine/answer.ts";
import {
  ARGUES_AGAINST,
  type Assessment,
  ATYPICAL,
  assess,
  isAgainstOrAtypical,
  type JudgedFinding,
} from "../engine/assess.ts";
import { askedItems, itemsOf, type Path, pathOf } from "../engine/path.ts";
import type { FindingKind, Item } from "../questionnaire/schema.ts";
import { isSide } from "../questionnaire/side.ts";
import { doctorLabel } from "../wording/answer.ts";
import { shortList, shortWords } from "../wording/short.ts";
import type { Translate } from "../wording/translate.ts";
import { askTexts } from "./asks.ts";
import { isLeftOut, isOwnWords, type Source } from "./copy.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { type HistoryFacts, historyOf, itemsOfHistory } from "./history.ts";
import { FIRST_PAGE, type Limits } from "./limits.ts";
import { type MovementRow, movementRows } from "./movements.ts";
import { redFlagsOf, silentRows } from "./redflags.ts";
import { doctorRow, fullGroups, type Group, groupsOf, type Row } from "./rows.ts";

/** The facts of the printed page, in the order in which a doctor reads them. */
export type Summary = {
  readonly assessment: Assessment;
  /** What heads the comparison, if anything does. */
  readonly headline: Headline | undefined;
  /** What asks for haste, the soonest first. */
  readonly redFlags: readonly Row[];
  /** What the person wrote in their own words, as much of it as the first page holds. */
  readonly ownWords: readonly Row[];
  readonly history: HistoryFacts | undefined;
  /** Where it is weak: codes of the item that is drawn as a body, and that item as a row. */
  readonly body: { readonly codes: readonly string[]; readonly row: Row } | undefined;
  readonly movements: readonly MovementRow[];
  readonly findings: Readonly<Record<FindingKind, readonly JudgedFinding[]>>;
  /** Names of what is only to be told, as many as the first page holds. */
  readonly alsoReported: readonly string[];
  /** Names of what was asked and is not known, as many as the first page holds. */
  readonly unknown: readonly string[];
  /** All that was answered besides, by section. */
  readonly groups: readonly Group[];
  readonly asks: readonly string[];
  /** Every question the person wants to ask, however many there are. */
  readonly allAsks: readonly string[];
  /** Every answer, in the words the person saw. */
  readonly full: readonly Group[];
};

/** Puts together what the doctor reads. Only what is asked, given the answers, is on it; limits shorten the first page. */
export function summaryOf(source: Source, t: Translate, limits: Limits = FIRST_PAGE): Summary {
  const { questionnaire, answers } = source;
  const path = pathOf(questionnaire, answers);
  const assessment = visible(source, assess(questionnaire, answers));
  const asked = askedItems(path);
  const row = (item: Item, most = limits.options) => doctorRow(path, source, t, item, most);
  const rowsOf = (items: readonly Item[], most?: number) =>
    items.map((item) => row(item, most)).filter((entry) => entry !== undefined);
  const drawn = asked.find(isDrawn);
  const told = [...itemsOfHistory(questionnaire), ...(drawn ? [drawn] : [])].map(
    ({ linkId }) => linkId,
  );
  // How it began and where it is weak stand just below.
  const flags = redFlagsOf(source, assessment).filter((linkId) => !told.includes(linkId));
  const movements = movementRows(questionnaire, path, t);
  const elsewhere = new Set([
    ...[...flags, ...told],
    ...asked.filter(isOwnWords).map(({ linkId }) => linkId),
    // The table of movements says which were chosen.
    ...asked
      .filter((item) => movements.length > 0 && isChoiceOfMovements(source, item))
      .map(({ linkId }) => linkId),
  ]);
  const findings = findingsOf(assessment);
  const allAsks = askTexts(source, t);
  return {
    assessment,
    headline: headlineOf(source, assessment),
    redFlags: [
      ...rowsOf(
        flags.flatMap((linkId) => asked.filter((item) => item.linkId === linkId)),
        Number.POSITIVE_INFINITY,
      ),
      ...silentRows(source, assessment, t),
    ],
    ownWords: rowsOf(asked.filter(isOwnWords)).map(({ value, ...rest }) => ({
      ...rest,
      value: shortWords(value, limits.ownWords),
    })),
    history: historyOf(source, path, t),
    body: drawn && bodyOf(path, drawn, row(drawn)),
    movements,
    findings,
    alsoReported: shortList(
      t,
      findings[ATYPICAL].map(({ id }) => t(`findings.${id}.name`)),
      limits.atypical,
    ),
    unknown: shortList(t, unknownOf(source, path, t), limits.unknown),
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
export function historyRows({ history, body }: Pick<Summary, "history" | "body">): readonly Row[] {
  return [...(history?.rows ?? []), ...(body ? [body.row] : [])];
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

function isDrawn(item: Item): boolean {
  return item.type === "multi" && item.figure !== undefined;
}

function bodyOf({ answers }: Path, { linkId }: Item, row: Row | undefined): Summary["body"] {
  const answer = answers.get(linkId);
  return row && Array.isArray(answer) ? { codes: answer, row } : undefined;
}

/** Whether an item asks which movements are weak. */
function isChoiceOfMovements({ questionnaire: { movements } }: Source, item: Item): boolean {
  return (
    item.type === "multi" &&
    typeof item.options !== "string" &&
    movements.every(({ id }) => item.options.includes(id))
  );
}

function unknownOf({ print }: Source, path: Path, t: Translate): readonly string[] {
  const movement = (id: string) => t(`movements.${id}.short`);
  const names = askedItems(path)
    .filter((item) => item.type !== "text" && !isLeftOut(print, item))
    .filter(({ linkId }) => !isKnown(path.answers.get(linkId)))
    .map((item) => (isSide(item) ? movement(item.movement) : doctorLabel(t, item)));
  return [...new Set(names)];
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
