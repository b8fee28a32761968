import { type Answer, codesOf, has, standsAlone } from "./answer.ts";

/** The codes chosen after one is pressed. `none` and `not-sure` stand alone: choosing one lets go of the others. */
export function toggle(answer: Answer | undefined, code: string): readonly string[] {
  const codes = codesOf(answer);
  if (has(answer, code)) return codes.filter((chosen) => chosen !== code);
  if (standsAlone(code)) return [code];
  return [...codes.filter((chosen) => !standsAlone(chosen)), code];
}
