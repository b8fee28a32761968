import { type Answer, type Answers, isAnswered, isKnown } from "../engine/answer.ts";
import { type Assessment, assess, type JudgedFinding } from "../engine/assess.ts";
import { itemsOf, type Path, pathOf } from "../engine/path.ts";
import { reasonsOf } from "../engine/reasons.ts";
import { isSide } from "../questionnaire/keys.ts";
import type { FindingKind, Item, Questionnaire } from "../questionnaire/schema.ts";
import { questionText, shortText, type Words } from "../questionnaire/words.ts";
import { answerText } from "./words.ts";

/** A label and what was answered. */
export type Row = { readonly linkId: string; readonly label: string; readonly value: string };

/** Rows under the name of a section of the questionnaire. */
export type Group = { readonly sectionId: string; readonly rows: readonly Row[] };

/** A movement with the nerve it mostly needs and how strong it is on either side. */
export type MovementRow = {
  readonly movement: string;
  readonly nerve: string;
  readonly left: string;
  readonly right: string;
};

/** The facts of the printed page, in the order in which a doctor reads them. */
export type Sheet = {
  readonly assessment: Assessment;
  /** The answers that made the urgency what it is. */
  readonly flags: readonly Row[];
  /** What the person wrote in their own words. */
  readonly ownWords: readonly Row[];
  /** Short rows by section of what was answered, movements and own words aside. */
  readonly groups: readonly Group[];
  readonly movements: readonly MovementRow[];
  readonly findings: Readonly<Record<FindingKind, readonly JudgedFinding[]>>;
  /** Short labels of what was asked and is not known. */
  readonly unknown: readonly string[];
  /** Every answer, in the words the person saw. */
  readonly full: readonly Group[];
};

/** Puts together what the doctor reads. Only what is asked, given the answers, is on it. */
export function sheetOf(questionnaire: Questionnaire, answers: Answers, words: Words): Sheet {
  const path = pathOf(questionnaire, answers);
  const assessment = assess(questionnaire, answers);
  const { because } = reasonsOf(questionnaire, answers, assessment);
  const asked = path.pages.flatMap(({ items }) => items);
  const isOwnWords = (item: Item) => item.type === "text" && item.format === "free";
  const short = (item: Item) => row(item, path, words, shortText);
  const isShort = (item: Item) =>
    !isSide(item) && !isOwnWords(item) && isAnswered(path.answers.get(item.linkId));
  return {
    assessment,
    flags: because.flatMap((linkId) => asked.filter((item) => item.linkId === linkId)).map(short),
    ownWords: asked
      .filter((item) => isOwnWords(item) && isKnown(path.answers.get(item.linkId)))
      .map(short),
    groups: groupsOf(path, (item) => (isShort(item) ? short(item) : undefined)),
    movements: movementsOf(questionnaire, path, words),
    findings: findingsOf(assessment),
    unknown: asked
      .filter((item) => item.type !== "text" && !isKnown(path.answers.get(item.linkId)))
      .map((item) => shortText(words, item)),
    full: groupsOf(path, (item) => row(item, path, words, questionText)),
  };
}

function row(
  item: Item,
  { answers }: Path,
  words: Words,
  label: (words: Words, item: Item) => string,
): Row {
  const value = answerText(words, item, answers.get(item.linkId));
  return { linkId: item.linkId, label: label(words, item), value };
}

function groupsOf({ pages }: Path, rowOf: (item: Item) => Row | undefined): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const { section, items } of pages) {
    const rows = items.map(rowOf).filter((entry) => entry !== undefined);
    groups.set(section.id, [...(groups.get(section.id) ?? []), ...rows]);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 0)
    .map(([sectionId, rows]) => ({ sectionId, rows }));
}

function movementsOf(
  questionnaire: Questionnaire,
  path: Path,
  words: Words,
): readonly MovementRow[] {
  const asked = new Set(path.pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)));
  const sides = itemsOf(questionnaire)
    .filter(isSide)
    .filter(({ linkId }) => asked.has(linkId));
  const strength = (id: string, side: "left" | "right") => {
    const item = sides.find((entry) => entry.movement === id && entry.side === side);
    const answer: Answer | undefined = item && path.answers.get(item.linkId);
    return item ? answerText(words, item, answer) : words("notAsked");
  };
  return questionnaire.movements
    .filter(({ id }) => sides.some(({ movement }) => movement === id))
    .map(({ id, nerve }) => ({
      movement: words(`movements.${id}.short`),
      nerve: words(`nerves.${nerve}`),
      left: strength(id, "left"),
      right: strength(id, "right"),
    }));
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
