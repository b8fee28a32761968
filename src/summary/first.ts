import { standsAlone } from "../engine/answer.ts";
import { type Assessment, assess, mayBeWeak } from "../engine/assess.ts";
import { itemOf, itemsOf, optionsOf, type Path } from "../engine/path.ts";
import { itemsReadBy } from "../engine/reads.ts";
import type { Item, Questionnaire } from "../questionnaire/schema.ts";
import { doctorLabel, doctorText } from "../wording/answer.ts";
import { listText } from "../wording/short.ts";
import type { Translator } from "../wording/translate.ts";
import { isOwnWords, type Source } from "./copy.ts";
import { type Fact, factOf, type Standing } from "./fact.ts";
import { namedNotes } from "./headline.ts";

/** A whole sentence, and the answers, or the want of them, that it tells. */
export type Clause = { readonly text: string; readonly from: readonly Fact[] };

/** Why nothing is known of an item, in the order in which it is told. */
const UNKNOWN = ["not-sure", "not-answered", "not-asked", "left-out"] as const satisfies Standing[];

/**
 * The first sentence of the doctor's page, clause by clause: what a doctor called it, what was told in place of weakness, then
 * who, which hand, where, since when, how it went, feeling. At its end it names what of these is not known. What these answers
 * leave no room to ask is not missed.
 */
export function firstSentence(source: Source, path: Path, t: Translator): readonly Clause[] {
  const items = firstItems(source.questionnaire).filter(({ linkId }) => path.asked.has(linkId));
  const facts = items.map((item) => ({ item, fact: factOf(source, path, item.linkId) }));
  const known = facts.filter(({ fact }) => fact.standing === "known");
  const told = namedNotes(source).map(({ id, when }) => ({
    text: t(`notes.${id}.doctor`),
    from: itemsReadBy(source.questionnaire, when ? [when] : [])
      .map((linkId) => factOf(source, path, linkId))
      .filter(({ standing }) => standing === "known"),
  }));
  const gaps = UNKNOWN.map((standing) => facts.filter(({ fact }) => fact.standing === standing));
  return [
    ...told,
    ...insteadOf(source, path, t),
    ...known.map(({ item, fact }) => ({ text: clauseText(source, t, item, fact), from: [fact] })),
    ...ownOf(source, path, t),
    ...gaps.flatMap((missing, index) =>
      missing.length > 0
        ? {
            text: t(`summary.first.${UNKNOWN[index]}`, {
              list: listText(
                t,
                missing.map(({ item }) => doctorLabel(t, item)),
              ),
            }),
            from: missing.map(({ fact }) => fact),
          }
        : [],
    ),
  ];
}

/** What the doctor's page is called. It speaks of weakness unless the person said that there is none. */
export function summaryTitle(t: Translator, { assessment }: { assessment: Assessment }): string {
  return t(mayBeWeak(assessment) ? "summary.title" : "summary.titleOther");
}

/** The items that the first sentence tells, in its order. */
export function firstItems(questionnaire: Questionnaire): readonly Item[] {
  const { first = [] } = questionnaire.doctorPage ?? {};
  return first.flatMap((linkId) => itemOf(questionnaire, linkId) ?? []);
}

/** What was told where no weakness was: the page must not read as if there were nothing. */
function insteadOf(source: Source, path: Path, t: Translator): readonly Clause[] {
  const { questionnaire, answers } = source;
  if (mayBeWeak(assess(questionnaire, answers))) return [];
  const { instead = [] } = questionnaire.doctorPage ?? {};
  return instead.flatMap((linkId): readonly Clause[] => {
    const item = itemOf(questionnaire, linkId);
    const fact = factOf(source, path, linkId);
    const isSaid = item && fact.standing === "known" && !fact.codes.some(standsAlone);
    const key = `doctor.${linkId}.clauses`;
    const isTold = item?.type === "multi" || t.has(`${key}.${fact.codes[0]}`);
    return isSaid && isTold ? [{ text: clauseText(source, t, item, fact), from: [fact] }] : [];
  });
}

/** Where no weakness was told, the person's own words may tell of one: it leads to them. */
function ownOf(source: Source, path: Path, t: Translator): readonly Clause[] {
  const { questionnaire, answers } = source;
  if (mayBeWeak(assess(questionnaire, answers))) return [];
  const own = itemsOf(questionnaire)
    .filter(isOwnWords)
    .map(({ linkId }) => factOf(source, path, linkId))
    .filter(({ standing }) => standing === "known");
  return own.length > 0 ? [{ text: t("summary.first.own"), from: own }] : [];
}

function clauseText(
  { questionnaire }: Source,
  t: Translator,
  item: Item,
  { linkId, codes }: Fact,
): string {
  const key = `doctor.${linkId}.clauses`;
  const [only = ""] = codes;
  if (item.type !== "multi" || t.has(`${key}.${only}`)) return t(`${key}.${only}`);
  // In the order of the questionnaire, whatever was chosen first.
  const chosen = optionsOf(questionnaire, item).filter((code) => codes.includes(code));
  return t(`${key}.list`, {
    list: listText(
      t,
      chosen.map((code) => doctorText(t, item, [code], 1)),
    ),
  });
}
