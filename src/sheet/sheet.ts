import { isKnown } from "../engine/answer.ts";
import { type Assessment, assess, isPointer, type JudgedFinding } from "../engine/assess.ts";
import { itemsOf, type Path, pathOf } from "../engine/path.ts";
import { isSide } from "../questionnaire/keys.ts";
import type { FindingKind, Item } from "../questionnaire/schema.ts";
import type { Words } from "../questionnaire/words.ts";
import { askTexts } from "./asks.ts";
import { isLeftOut, isOwnWords, type Source } from "./copy.ts";
import { flagsOf } from "./flags.ts";
import { type MovementRow, movementRows } from "./movements.ts";
import { doctorRow, fullGroups, type Group, groupsOf, type Row } from "./rows.ts";
import { FIRST_PAGE, type Limits, shortList, shortWords } from "./shorten.ts";
import { itemsOfStory, type StoryFacts, storyOf } from "./story.ts";
import { doctorLabel } from "./words.ts";

/** The facts of the printed page, in the order in which a doctor reads them. */
export type Sheet = {
  readonly assessment: Assessment;
  /** What asks for haste, the soonest first. */
  readonly flags: readonly Row[];
  /** What the person wrote in their own words, as much of it as the first page holds. */
  readonly ownWords: readonly Row[];
  readonly story: StoryFacts | undefined;
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
export function sheetOf(source: Source, words: Words, limits: Limits = FIRST_PAGE): Sheet {
  const { questionnaire, answers } = source;
  const path = pathOf(questionnaire, answers);
  const assessment = visible(source, assess(questionnaire, answers));
  const asked = path.pages.flatMap(({ items }) => items);
  const row = (item: Item, most = limits.options) => doctorRow(path, source, words, item, most);
  const rowsOf = (items: readonly Item[], most?: number) =>
    items.map((item) => row(item, most)).filter((entry) => entry !== undefined);
  const drawn = asked.find(isDrawn);
  const told = [...itemsOfStory(questionnaire), ...(drawn ? [drawn] : [])].map(
    ({ linkId }) => linkId,
  );
  // How it began and where it is weak stand just below.
  const flags = flagsOf(source, assessment).filter((linkId) => !told.includes(linkId));
  const movements = movementRows(questionnaire, path, words);
  const elsewhere = new Set([
    ...[...flags, ...told],
    ...asked.filter(isOwnWords).map(({ linkId }) => linkId),
    // The table of movements says which were chosen.
    ...asked
      .filter((item) => movements.length > 0 && isChoiceOfMovements(source, item))
      .map(({ linkId }) => linkId),
  ]);
  const findings = findingsOf(assessment);
  const allAsks = askTexts(source, words);
  return {
    assessment,
    flags: rowsOf(
      flags.flatMap((linkId) => asked.filter((item) => item.linkId === linkId)),
      Number.POSITIVE_INFINITY,
    ),
    ownWords: rowsOf(asked.filter(isOwnWords)).map(({ value, ...rest }) => ({
      ...rest,
      value: shortWords(value, limits.ownWords),
    })),
    story: storyOf(source, path, words),
    body: drawn && bodyOf(path, drawn, row(drawn)),
    movements,
    findings,
    alsoReported: shortList(
      words,
      findings["soft-pointer"].map(({ id }) => words(`findings.${id}.name`)),
      limits.pointers,
    ),
    unknown: shortList(words, unknownOf(source, path, words), limits.unknown),
    groups: groupsOf(path, (item) =>
      isKnown(path.answers.get(item.linkId)) && !elsewhere.has(item.linkId) ? row(item) : undefined,
    ),
    asks: shortList(
      words,
      allAsks.map((ask) => shortWords(ask, limits.ask)),
      limits.asks,
    ),
    allAsks,
    full: fullGroups(path, source, words),
  };
}

/** Without the pointers that come only from answers which stay out of the copy: they would tell them. */
function visible({ questionnaire, print }: Source, assessment: Assessment): Assessment {
  const hidden = itemsOf(questionnaire)
    .filter((item) => isLeftOut(print, item))
    .map(({ linkId }) => linkId);
  const findings = assessment.findings.filter(
    ({ kind, because }) =>
      !isPointer(kind) ||
      because.some((linkId) => !hidden.includes(linkId)) ||
      because.length === 0,
  );
  return { ...assessment, findings };
}

function isDrawn(item: Item): boolean {
  return item.type === "multi" && item.figure !== undefined;
}

function bodyOf({ answers }: Path, { linkId }: Item, row: Row | undefined): Sheet["body"] {
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

function unknownOf({ print }: Source, path: Path, words: Words): readonly string[] {
  const movement = (id: string) => words(`movements.${id}.short`);
  const names = path.pages
    .flatMap(({ items }) => items)
    .filter((item) => item.type !== "text" && !isLeftOut(print, item))
    .filter(({ linkId }) => !isKnown(path.answers.get(linkId)))
    .map((item) => (isSide(item) ? movement(item.movement) : doctorLabel(words, item)));
  return [...new Set(names)];
}

function findingsOf({ findings }: Assessment): Sheet["findings"] {
  const of = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind);
  return {
    core: of("core"),
    supportive: of("supportive"),
    "strong-pointer": of("strong-pointer"),
    "soft-pointer": of("soft-pointer"),
  };
}
