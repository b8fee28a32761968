import type { Mark } from "../../questionnaire/doctor-page.ts";

/** Marks on a part of the body, drawn around its middle: told apart by their shape alone. */
export const MARKS: Readonly<Record<Mark["id"], string>> = {
  triangle: "M-6.5-5H6.5L0 6.5Z",
  star: "M0-7V7M-6-3.5L6 3.5M-6 3.5L6-3.5",
  square: "M-5-5H5V5H-5Z",
};
