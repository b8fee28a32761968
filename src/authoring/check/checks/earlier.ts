import { itemOf, itemsOf } from "../../../engine/path.ts";
import { isEarlier } from "../../../engine/versions.ts";
import type { Item, JudgingQuestionnaire, Questionnaire } from "../../../questionnaire/schema.ts";
import { isSameMajor } from "../../../questionnaire/version.ts";
import { codesOf } from "./conditions.ts";
import type { Fault } from "./fault.ts";

/**
 * What was saved with an earlier version can be read for as long as the first number stays: every item is still there, of the
 * same type, and offers every option that it did.
 */
export function checkEarlier(
  questionnaire: Questionnaire,
  earlier: JudgingQuestionnaire,
): readonly Fault[] {
  const { version } = questionnaire;
  if (!isSameMajor(earlier.version, version)) {
    return [{ where: "version", what: `Version ${version} reads nothing of it; remove the file.` }];
  }
  if (isEarlier(version, earlier.version)) {
    return [{ where: "version", what: `It is newer than the questionnaire, ${version}.` }];
  }
  const known = itemsOf(earlier).map(({ linkId }) => linkId);
  return [
    ...itemsOf(earlier).flatMap((item) => faultsOfItem(questionnaire, earlier, item)),
    ...itemsOf(questionnaire)
      .filter(({ linkId, since = earlier.version }) => {
        const isNew = isEarlier(earlier.version, since);
        return isNew === known.includes(linkId);
      })
      .map(({ linkId }) => ({
        where: `items.${linkId}`,
        what: `Version ${earlier.version} ${known.includes(linkId) ? "asked this" : "did not ask this"}; say in "since" which was the first.`,
      })),
  ];
}

function faultsOfItem(
  questionnaire: Questionnaire,
  earlier: JudgingQuestionnaire,
  item: Item,
): readonly Fault[] {
  const { version } = questionnaire;
  const where = `items.${item.linkId}`;
  const now = itemOf(questionnaire, item.linkId);
  if (now?.type !== item.type) {
    const what = `Version ${version} does not ask this any more; ask it, or raise the first number.`;
    return [{ where, what }];
  }
  const offered = codesOf(questionnaire, now) ?? [];
  return (codesOf(earlier, item) ?? [])
    .filter((code) => !offered.includes(code))
    .map((code) => ({
      where,
      what: `Version ${version} does not offer "${code}" any more; offer it, or raise the first number.`,
    }));
}
