import { isDeepStrictEqual } from "node:util";
import { NONE, NOT_SURE, standsAlone } from "../../engine/answer.ts";
import { itemsOf, pagesOf } from "../../engine/path.ts";
import { id } from "../../questionnaire/names.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { UNNAMED, UNWRITTEN } from "../check/words/unwritten.ts";

/** A question to be added: how it is called, on which page, of which type, and the codes or the option set it offers. */
export type Wish = {
  readonly linkId: string;
  readonly page: string;
  readonly type: string;
  readonly codes: readonly string[];
};

const TYPES = ["single", "multi", "text"];
const CODES = [1, 2].map((number) => `${UNNAMED}-${number}`);

/** The item that is wished for, to be completed by hand. Throws a sentence where it cannot be. */
export function draftItem(questionnaire: Questionnaire, { linkId, page, type, codes }: Wish): Item {
  const ids = [linkId, ...codes];
  const odd = ids.find((name) => !id.safeParse(name).success);
  if (odd !== undefined)
    throw new Error(`"${odd}" is no name; join words in lower case by hyphens.`);
  if (itemsOf(questionnaire).some((item) => item.linkId === linkId)) {
    throw new Error(`There is a question "${linkId}" already; give the new one another name.`);
  }
  const pages = pagesOf(questionnaire).map((one) => one.id);
  if (!pages.includes(page)) {
    throw new Error(`There is no page "${page}"; use one of ${pages.join(", ")}.`);
  }
  const { enableWhen } = sharedOn(questionnaire, page);
  const since = nextVersion(questionnaire);
  const asked = { linkId, since, ...(enableWhen ? { enableWhen } : {}) };
  const context = `${UNWRITTEN} why it is asked although no rule reads it; take this out once one does.]`;
  if (type === "text") return { ...asked, type, format: "free", maxLength: 300, context };
  const own = codes.filter((code) => !standsAlone(code));
  const [set = ""] = own;
  if (type === "single") {
    const isSet = own.length === 1 && Object.hasOwn(questionnaire.optionSets, set);
    return { ...asked, type, options: isSet ? set : [...codesOr(own), NOT_SURE], context };
  }
  if (type === "multi") {
    return { ...asked, type, options: [...codesOr(own), NONE, NOT_SURE], context };
  }
  throw new Error(`There is no type "${type}"; use one of ${TYPES.join(", ")}.`);
}

/** The version that a question more makes of a questionnaire: its second number goes up. */
function nextVersion({ version }: Questionnaire): string {
  const [first, second] = version.split(".").map(Number);
  return `${first}.${(second ?? 0) + 1}.0`;
}

/** When all on a page are asked, if that is the same for each: a new one is then mostly asked with them. */
function sharedOn(questionnaire: Questionnaire, page: string): Pick<Item, "enableWhen"> {
  const items = pagesOf(questionnaire).find(({ id: name }) => name === page)?.items ?? [];
  const [first] = items;
  const isShared = items.every(({ enableWhen }) =>
    isDeepStrictEqual(enableWhen, first?.enableWhen),
  );
  return isShared && first?.enableWhen ? { enableWhen: first.enableWhen } : {};
}

/** The words of a new item for the person, each to be written. */
export function draftWords(item: Item): object {
  const options = ownCodes(item).map((code) => [
    code,
    { label: `${UNWRITTEN} what "${code}" says.]` },
  ]);
  return {
    question: `${UNWRITTEN} the question.]`,
    why: `${UNWRITTEN} why it is asked, in 40 words at most.]`,
    short: `${UNWRITTEN} a short name for the printed page.]`,
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  };
}

/** The words of a new item for the doctor, each to be written. */
export function draftDoctor(item: Item): object {
  const options = ownCodes(item).map((code) => [
    code,
    `${UNWRITTEN} "${code}" in the field's words.]`,
  ]);
  return {
    label: `${UNWRITTEN} its name in the field's words.]`,
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  };
}

function codesOr(codes: readonly string[]): readonly string[] {
  return codes.length > 0 ? codes : CODES;
}

/** The codes that need words of this item's own: those of a set, and the ones that all lists share, have theirs. */
function ownCodes(item: Item): readonly string[] {
  if (!("options" in item) || typeof item.options === "string") return [];
  return item.options.filter((code) => !standsAlone(code));
}
