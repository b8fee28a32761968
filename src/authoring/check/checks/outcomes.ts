import { patternCode, type Questionnaire, urgencyCode } from "../../../questionnaire/schema.ts";
import { repeated } from "./conditions.ts";
import type { Fault } from "./fault.ts";

/** What every result says first; the app puts it at the top. */
const FIRST_LINE = "not-a-diagnosis";

/** Every record of answers gets one urgency and one pattern, and the soonest urgency is tried first. */
export function checkOutcomes({ urgency, pattern, lines }: Questionnaire): readonly Fault[] {
  const tried = urgencyCode.options;
  const urgencies = urgency.map(({ code, reasons }) => ({ code, isAlways: reasons === undefined }));
  const patterns = pattern.map(({ code, when }) => ({ code, isAlways: when === undefined }));
  return [
    ...faultsOf("urgency", urgencies, tried),
    ...faultsOf("pattern", patterns, patternCode.options),
    ...urgency
      .filter(({ code }, index) =>
        urgency.slice(0, index).some((before) => tried.indexOf(before.code) > tried.indexOf(code)),
      )
      .map(({ code }) => ({
        where: `urgency.${code}`,
        what: "It comes after a less urgent one, which would hide it; move it up.",
      })),
    ...(lines.some(({ id }) => id === FIRST_LINE)
      ? []
      : [{ where: "lines", what: `Every result says "${FIRST_LINE}"; add that line.` }]),
  ];
}

type Outcome = { readonly code: string; readonly isAlways: boolean };

function faultsOf(
  group: string,
  outcomes: readonly Outcome[],
  needed: readonly string[],
): readonly Fault[] {
  const codes = outcomes.map(({ code }) => code);
  const missing = needed.filter((code) => !codes.includes(code));
  return [
    ...missing.map((code) => ({ where: group, what: `"${code}" is missing; add it.` })),
    ...repeated(codes).map((code) => ({
      where: `${group}.${code}`,
      what: "It is given more than once; put all its reasons in one place.",
    })),
    ...outcomes.flatMap(({ code, isAlways }, index) => {
      const isLast = index === outcomes.length - 1;
      if (isAlways === isLast) return [];
      const what = isLast
        ? "The last must always hold, so that there is always an outcome; remove its condition."
        : "It has no condition, so nothing after it is ever reached; give it one or put it last.";
      return { where: `${group}.${code}`, what };
    }),
  ];
}
