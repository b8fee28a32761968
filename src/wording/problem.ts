import type { Refusal } from "../engine/written.ts";
import type { Item } from "../questionnaire/schema.ts";
import type { Translate } from "./translate.ts";

/** A problem in words. */
export function problemText(t: Translate, item: Item, { code }: Refusal): string {
  if (code === "required" && item.type === "single") return t("error.required-single");
  return t(`error.${code}`, { count: item.type === "text" ? item.maxLength : 0 });
}
