import { standsAlone } from "../engine/answer.ts";
import { itemOf, optionsOf, type Path } from "../engine/path.ts";
import type { RedFlag } from "../questionnaire/doctor-page.ts";
import { doctorText } from "../wording/answer.ts";
import { listText } from "../wording/short.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";
import { factOf, type Standing } from "./fact.ts";
import type { Row } from "./rows.ts";

/**
 * How a sign stands: reported, denied, or one of the ways of not being known. A sign of a list is denied only where the
 * person chose that none of the list is so; beside another one it was just not chosen. Where a sign of haste was reported
 * that may mean the same, the denial is told together with it.
 */
export type FlagStanding =
  | "reported"
  | "denied"
  | "denied-beside"
  | "not-chosen"
  | Exclude<Standing, "known">;

/** A sign of the red-flag strip, with the item and the codes that say so. */
export type Flag = {
  readonly id: string;
  readonly linkId: string;
  readonly codes: readonly string[];
  readonly standing: FlagStanding;
};

/** The signs that the doctor's page always names, every one of them, whatever was answered. */
export function flagsOf(source: Source, path: Path): readonly Flag[] {
  const { redFlags = [] } = source.questionnaire.doctorPage ?? {};
  const chosen = redFlags.flatMap(({ item }) => factOf(source, path, item).codes);
  return redFlags.map((sign) => flagOf(source, path, sign, chosen));
}

function flagOf(source: Source, path: Path, sign: RedFlag, chosen: readonly string[]): Flag {
  const { id, item: linkId, denied, alsoIn = [] } = sign;
  const { codes, standing } = factOf(source, path, linkId);
  const of = (chosen: readonly string[], how: FlagStanding) => ({
    id,
    linkId,
    codes: chosen,
    standing: how,
  });
  if (standing !== "known") return of([], standing);
  const reporting = reportingCodes(source, sign);
  const reported = codes.filter((code) => reporting.includes(code));
  if (reported.length > 0) return of(reported, "reported");
  const denying = codes.filter((code) => denied.includes(code));
  if (denying.length === 0) return of(codes, "not-chosen");
  return of(denying, alsoIn.some((code) => chosen.includes(code)) ? "denied-beside" : "denied");
}

/** The codes of its item that report a sign. */
export function reportingCodes(
  { questionnaire }: Pick<Source, "questionnaire">,
  { item: linkId, codes, denied }: RedFlag,
): readonly string[] {
  const item = itemOf(questionnaire, linkId);
  const offered = item ? optionsOf(questionnaire, item) : [];
  return codes ?? offered.filter((code) => !standsAlone(code) && !denied.includes(code));
}

/** A sign in words: its name, and what was said, with what it was where more than one thing could have been. */
export function flagText(
  source: Source,
  t: Translator,
  { id, linkId, codes, standing }: Flag,
): { readonly label: string; readonly value: string } {
  const label = t(`redFlags.${id}`);
  const sign = source.questionnaire.doctorPage?.redFlags.find((one) => one.id === id);
  const item = itemOf(source.questionnaire, linkId);
  if (standing !== "reported" || !sign || !item || reportingCodes(source, sign).length < 2) {
    return { label, value: t(`summary.flag.${standing}`) };
  }
  const list = listText(
    t,
    codes.map((code) => doctorText(t, item, [code], 1)),
  );
  return { label, value: t("summary.flag.reportedAs", { list }) };
}

/** What asks for haste and no sign tells. */
export function besideFlags({
  flags,
  redFlags,
}: {
  readonly flags: readonly Flag[];
  readonly redFlags: readonly Row[];
}): readonly Row[] {
  const told = flags.filter(({ standing }) => standing !== "not-chosen");
  return redFlags.filter(({ linkId }) => !told.some((flag) => flag.linkId === linkId));
}
