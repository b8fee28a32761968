import { EXCLUSIVE, NONE, NOT_SURE, standsAlone } from "../../../engine/answer.ts";
import { itemsOf } from "../../../engine/path.ts";
import { FIGURES } from "../../../questionnaire/figures.ts";
import type { Item, MultiItem, Questionnaire, SingleItem } from "../../../questionnaire/schema.ts";
import { codesOf, repeated } from "./conditions.ts";
import type { Fault } from "./fault.ts";

/** Options stand in order and always leave an honest answer; a text has a limit. */
export function checkItems(questionnaire: Questionnaire): readonly Fault[] {
  const lists = [
    ...Object.entries(questionnaire.optionSets).map(([id, codes]) => ({
      where: `optionSets.${id}`,
      codes,
    })),
    ...itemsOf(questionnaire).flatMap((item) =>
      "options" in item && typeof item.options !== "string"
        ? { where: `items.${item.linkId}`, codes: item.options }
        : [],
    ),
  ];
  return [
    ...lists.flatMap(({ where, codes }) => faultsOfList(where, codes)),
    ...itemsOf(questionnaire).flatMap((item) =>
      faultsOfItem(item, codesOf(questionnaire, item)).map((what) => ({
        where: `items.${item.linkId}`,
        what,
      })),
    ),
  ];
}

function faultsOfList(where: string, codes: readonly string[]): readonly Fault[] {
  const last = EXCLUSIVE.filter((code) => codes.includes(code));
  const isInOrder = last.every((code, index) => codes.at(index - last.length) === code);
  return [
    ...repeated(codes).map((code) => ({
      where,
      what: `The option "${code}" is given more than once; give each its own code.`,
    })),
    ...(isInOrder || repeated(codes).length > 0
      ? []
      : [{ where, what: `Put "${NONE}" and then "${NOT_SURE}" at the end of the options.` }]),
  ];
}

function faultsOfItem(item: Item, codes: readonly string[] | undefined): readonly string[] {
  if (item.type === "text") return faultsOfText(item.format, item.maxLength);
  if (codes === undefined) return [];
  const faults: string[] = [];
  if (item.type === "multi" && !item.required && !EXCLUSIVE.every((code) => codes.includes(code))) {
    faults.push(`Offer "${NONE}" and "${NOT_SURE}", or mark it as required.`);
  }
  if (item.required && !codes.some(standsAlone)) {
    faults.push(`It must be answered, so offer "${NONE}" or "${NOT_SURE}".`);
  }
  return [
    ...faults,
    ...(item.type === "single" ? faultsOfSide(item) : faultsOfFigure(item, codes)),
  ];
}

function faultsOfSide({ movement, side }: SingleItem): readonly string[] {
  const isWhole = (movement === undefined) === (side === undefined);
  return isWhole ? [] : ["A movement and a side go together; give both or neither."];
}

/** What can be chosen on a drawing and what can be chosen in the list are the same. */
function faultsOfFigure({ figure }: MultiItem, codes: readonly string[]): readonly string[] {
  if (figure === undefined) return [];
  const drawn = FIGURES[figure];
  const listed = codes.filter((code) => !standsAlone(code));
  return [
    ...drawn
      .filter((code) => !listed.includes(code))
      .map((code) => `The figure shows "${code}"; offer it, or leave the figure out.`),
    ...listed
      .filter((code) => !drawn.includes(code))
      .map((code) => `The figure does not show "${code}"; leave it or the figure out.`),
  ];
}

function faultsOfText(format: "year-month" | "free", maxLength: number): readonly string[] {
  const least = format === "year-month" ? "2023-05".length : 1;
  return maxLength < least ? [`A text needs a limit; set maxLength to ${least} or more.`] : [];
}
