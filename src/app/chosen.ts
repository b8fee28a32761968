import type { Answer } from "../engine/answer.ts";
import { pagesOf } from "../engine/path.ts";
import type { ScreeningEvent } from "../machine/events.ts";
import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { ANSWERERS, REGIONS } from "../session/choices.ts";
import type { Early } from "./early.ts";

/** What somebody chose on the first pages before the app was there, as what the app would have heard of it. */
export function chosenIn(
  questionnaire: AskedQuestionnaire,
  { pages, isAccepted }: Pick<Early, "pages" | "isAccepted">,
): readonly ScreeningEvent[] {
  const events: ScreeningEvent[] = [];
  const before = pages.get("disclaimer");
  for (const answerer of changed(before, "answerer", ANSWERERS)) {
    events.push({ type: "answerer.choose", answerer });
  }
  for (const region of changed(before, "region", REGIONS)) {
    events.push({ type: "region.choose", region });
  }
  const [page] = pagesOf(questionnaire);
  const asking = pages.get("asking");
  if (!isAccepted() || !page || !asking) return events;
  const { id: pageId } = page;
  // Whoever has been further on before comes back to the question they answered.
  events.push({ type: "place.open", place: { at: "asking", pageId } });
  for (const item of page.items) {
    const value = valueIn(asking, item);
    if (value === undefined) continue;
    events.push({ type: "page.draft", pageId, values: { [item.linkId]: value } });
  }
  return events;
}

/** What was chosen of a few values, where it is not what stood there from the beginning. */
function changed<T extends string>(
  page: HTMLElement | undefined,
  name: string,
  values: readonly T[],
): readonly T[] {
  const inputs = [...(page?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
  const chosen = inputs.find(({ checked, defaultChecked }) => checked && !defaultChecked);
  return values.filter((value) => value === chosen?.value);
}

/** What was entered for an item; nothing where nothing was. */
function valueIn(page: HTMLElement, { linkId, type }: Item): Answer | undefined {
  const fields = [...page.querySelectorAll<HTMLInputElement>(`[name="${linkId}"]`)];
  if (type === "text") return fields[0]?.value || undefined;
  const chosen = fields.filter(({ checked }) => checked).map(({ value }) => value);
  if (chosen.length === 0) return undefined;
  return type === "multi" ? chosen : chosen[0];
}
