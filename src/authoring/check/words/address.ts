import type { Text } from "../../texts.ts";
import type { Fault } from "../checks/fault.ts";
import { wording } from "./limits.ts";

/** The keys under which the words may say "you" to a helper; each has its reason in wording.json. */
export const SPOKEN_TO_HELPER: readonly string[] = wording.spokenToHelper.flatMap(
  ({ keys }) => keys,
);

/** The texts for all that say you, I or my, and that a helper does not hear in other words. */
export function saidToBoth(all: readonly Text[], helper: readonly Text[]): readonly Text[] {
  const keys = new Set(helper.map(({ key }) => key));
  return all.filter(({ key, text }) => !keys.has(key) && (YOU.test(text) || ME.test(text)));
}

/** The texts for a helper that say you. */
export function saidToHelper(helper: readonly Text[]): readonly Text[] {
  return helper.filter(({ text }) => YOU.test(text));
}

/** What speaks to a helper as if the helper were weak: a text says you, and its key is not listed as meaning the helper. */
export function checkAddress(all: readonly Text[], helper: readonly Text[]) {
  return {
    all: faultsOf(
      saidToBoth(all, helper),
      "A helper reads this too, and it says you, I or my; say it of them in the helper file beside it",
    ),
    helper: faultsOf(saidToHelper(helper), "It says you to a helper; say they of the person"),
  };
}

function faultsOf(texts: readonly Text[], what: string): readonly Fault[] {
  const isListed = ({ key }: Text) => SPOKEN_TO_HELPER.includes(key);
  return texts
    .filter((text) => !isListed(text))
    .map(({ key, text }) => ({
      where: key,
      what: `${what}, or list "${key}" with its reason in spokenToHelper of wording.json. It says: "${text}"`,
    }));
}

const YOU = /(?<!\p{L})(you|your|yours|yourself)(?!\p{L})/iu;
const ME = /(?<!\p{L})(I|me|my|mine|myself)(?!\p{L})/iu;
