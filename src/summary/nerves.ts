import { codesOf, standsAlone } from "../engine/answer.ts";
import { holds } from "../engine/condition.ts";
import { askedItems, itemOf, itemsOf, type Path } from "../engine/path.ts";
import { LIMB_PARTS } from "../questionnaire/figures.ts";
import type { Item, Movement, Questionnaire } from "../questionnaire/schema.ts";
import { sideOf } from "../questionnaire/side.ts";
import { onSide, SIDES, type Side } from "../questionnaire/sides.ts";
import { doctorKey } from "../wording/keys.ts";
import { listText } from "../wording/short.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";
import { type Fact, factOf, type Standing } from "./fact.ts";

/** How one side of a movement stands: tried, with the code of its strength; not chosen as weak; or not known. */
export type Cell = {
  readonly linkId: string;
  readonly code?: string;
  readonly standing: "tried" | "not-chosen" | Exclude<Standing, "known">;
};

/** A movement with the nerve it mostly needs, by side. */
export type NerveRow = Pick<Movement, "id" | "nerve"> & Readonly<Record<Side, Cell>>;

/** A nerve on one side that counts as an area of its own. */
export type Area = { readonly nerve: string; readonly side: Side };

/** A limb on one side. */
export type Limb = { readonly limb: Movement["limb"]; readonly side: Side };

/** Nerves by side, as far as movements tell: every movement there is, chosen or not. */
export type NerveGrid = {
  readonly rows: readonly NerveRow[];
  /** Which movements were chosen. */
  readonly chosen: Fact;
  /** Which hand does most: a nerve of that side costs more. */
  readonly mainHand: Fact | undefined;
  /** The areas that count, by the rules of the questionnaire. */
  readonly areas: readonly Area[];
  /** The limbs of which parts are weak: two or more count as two areas, roughly. */
  readonly limbs: readonly Limb[];
};

/** The grid of these answers; nothing where movements were not for them to be asked. */
export function nerveGridOf(source: Source, path: Path): NerveGrid | undefined {
  const { questionnaire } = source;
  const choice = choiceOfMovements(questionnaire);
  if (!choice || !path.asked.has(choice.linkId)) return;
  const chosen = factOf(source, path, choice.linkId);
  const { mainHand } = questionnaire.doctorPage ?? {};
  return {
    rows: questionnaire.movements.map(({ id, nerve }) => ({
      id,
      nerve,
      left: cellOf(source, path, chosen, id, "left"),
      right: cellOf(source, path, chosen, id, "right"),
    })),
    chosen,
    mainHand: mainHand === undefined ? undefined : factOf(source, path, mainHand),
    areas: areasOf(questionnaire, path),
    limbs: limbsOf(source, path),
  };
}

/** The item that asks which movements are weak. */
export function choiceOfMovements(questionnaire: Questionnaire): Item | undefined {
  const { movements } = questionnaire;
  if (movements.length === 0) return;
  return itemsOf(questionnaire).find(
    (item) =>
      item.type === "multi" &&
      typeof item.options !== "string" &&
      movements.every(({ id }) => item.options.includes(id)),
  );
}

function cellOf(source: Source, path: Path, chosen: Fact, movement: string, side: Side): Cell {
  const item = sideOf(askedItems(path), movement, side);
  if (!item) {
    const standing = chosen.standing === "known" ? "not-chosen" : chosen.standing;
    return { linkId: chosen.linkId, standing };
  }
  const { linkId } = item;
  const { standing, codes } = factOf(source, path, linkId);
  const [code] = codes;
  return standing === "known" && code !== undefined
    ? { linkId, code, standing: "tried" }
    : { linkId, standing: standing === "known" ? "not-answered" : standing };
}

/** The nerves that count as weak, side by side: the terms of a questionnaire say when one does. */
export function areasOf({ movements, terms }: Questionnaire, { answers }: Path): readonly Area[] {
  const nerves = [...new Set(movements.map(({ nerve }) => nerve))];
  return nerves.flatMap((nerve) =>
    SIDES.filter((side) => holds({ op: "term", id: onSide(nerve, side) }, { answers, terms })).map(
      (side) => ({ nerve, side }),
    ),
  );
}

function limbsOf({ questionnaire }: Source, { answers }: Path): readonly Limb[] {
  const drawn = itemsOf(questionnaire).find((item) => item.type === "multi" && item.figure);
  const weak = codesOf(answers.get(drawn?.linkId ?? ""));
  return (["arm", "leg"] as const).flatMap((limb) =>
    SIDES.filter((side) => LIMB_PARTS[limb].some((part) => weak.includes(onSide(part, side)))).map(
      (side) => ({ limb, side }),
    ),
  );
}

/** The anatomical name of a movement. */
export function movementName(
  questionnaire: Questionnaire,
  t: Translator,
  { id }: Pick<NerveRow, "id">,
): string {
  const choice = choiceOfMovements(questionnaire);
  return choice ? t(doctorKey(choice, id)) : t(`movements.${id}.short`);
}

/** Which hand does most, as a sentence that says so too where that is not known. */
export function mainHandText(
  questionnaire: Questionnaire,
  t: Translator,
  { mainHand }: NerveGrid,
): string {
  const item = mainHand && itemOf(questionnaire, mainHand.linkId);
  if (!item) return "";
  const [code] = mainHand.codes;
  const hand = t(code === undefined ? `summary.flag.${mainHand.standing}` : doctorKey(item, code));
  return t("summary.mainHand", { hand });
}

/** How strong one side is, in the doctor's words, or why that is not known. */
export function cellText(
  questionnaire: Questionnaire,
  t: Translator,
  { linkId, code, standing }: Cell,
): string {
  const item = itemOf(questionnaire, linkId);
  return code !== undefined && item ? t(doctorKey(item, code)) : t(`summary.flag.${standing}`);
}

/** Which areas count and why, and where movements were not tried, each as a whole sentence. */
export function areaTexts(
  t: Translator,
  { rows, chosen, areas, limbs }: NerveGrid,
): readonly string[] {
  const isTried = rows.some((row) => SIDES.some((side) => row[side].standing === "tried"));
  const isChosen = chosen.codes.some((code) => !standsAlone(code));
  const nerves = [...new Set(areas.map(({ nerve }) => nerve))];
  const named = nerves.map((nerve) => {
    const [first, ...others] = areas.filter((area) => area.nerve === nerve);
    const side = others.length > 0 ? "both" : first?.side;
    return t(`summary.areas.nerve.${side}`, { nerve: t(`nerves.${nerve}`) });
  });
  const places = limbs.map(({ limb, side }) => t(`summary.limbs.${limb}.${side}`));
  return [
    named.length > 0 ? t("summary.areas.counted", { list: listText(t, named) }) : "",
    isTried && named.length === 0 ? t("summary.areas.none") : "",
    // The rough count is wanted only where nerves alone do not come to two.
    limbs.length > 1 && areas.length < 2
      ? t("summary.areas.limbs", { list: listText(t, places) })
      : "",
    isTried ? "" : t(`summary.areas.untried.${isChosen ? "sides" : chosen.standing}`),
  ].filter(Boolean);
}
