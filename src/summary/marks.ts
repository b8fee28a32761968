import { hasAny } from "../engine/answer.ts";
import type { Path } from "../engine/path.ts";
import type { Mark } from "../questionnaire/doctor-page.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";

/** What these answers mark on the weak parts of the drawn body. */
export function marksOf({ doctorPage }: Questionnaire, { answers }: Path): readonly Mark[] {
  return (doctorPage?.marks ?? []).filter(({ item, codes }) => hasAny(answers.get(item), codes));
}
