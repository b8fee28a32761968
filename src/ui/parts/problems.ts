import type { Problem } from "../../engine/problem.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { Item } from "../../questionnaire/schema.ts";

/** A problem in words. */
export function problemText(text: Translate, item: Item, { code }: Problem): string {
  if (code === "required" && item.type === "single") return text("error.required-single");
  return text(`error.${code}`, { count: item.type === "text" ? item.maxLength : 0 });
}
