import type { Extension } from "fhir/r4";
import { YEAR_MONTH } from "../../engine/problem.ts";

// What R4's own extensions can add. No renderer is bound to honour one, so nothing depends on them.

const CORE = "http://hl7.org/fhir/StructureDefinition/questionnaire";
const SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";

/** How an item is best shown. */
export function itemControl(code: "radio-button" | "check-box" | "help"): Extension {
  const system = "http://hl7.org/fhir/questionnaire-item-control";
  return {
    url: `${CORE}-itemControl`,
    valueCodeableConcept: { coding: [{ system, code }] },
  };
}

/** Options stand below one another. */
export const vertical: Extension = {
  url: `${CORE}-choiceOrientation`,
  valueCode: "vertical",
};

/** An option that stands alone. */
export const exclusive: Extension = { url: `${CORE}-optionExclusive`, valueBoolean: true };

/** A year, or a year and a month. */
export const yearMonth: Extension = {
  url: "http://hl7.org/fhir/StructureDefinition/regex",
  valueString: YEAR_MONTH,
};

/** A text that says how to answer. */
export const instructions: Extension = {
  url: `${CORE}-displayCategory`,
  valueCodeableConcept: {
    coding: [
      { system: "http://hl7.org/fhir/questionnaire-display-category", code: "instructions" },
    ],
  },
};

/** Where one can read why an item is asked. */
export function supportLink(url: string): Extension {
  return { url: `${CORE}-supportLink`, valueUri: url };
}

/** A short label. */
export function shortLabel(text: string): Extension {
  return { url: `${SDC}-shortText`, valueString: text };
}
