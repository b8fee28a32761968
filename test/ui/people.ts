import { questionnaire } from "../../src/app/whole.ts";
import {
  type Answer,
  type Answers,
  answerOf,
  NOT_SURE,
  standsAlone,
} from "../../src/engine/answer.ts";
import type { Earlier } from "../../src/engine/changes.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import { calm, typical } from "../fixtures/answers.ts";

/** Records of people who come by: what each answers, as far as it is answered at all. */

/** Every question asked is answered, and every part of the summary has something to say. */
export const full: Answers = {
  ...typical,
  speech: "a-little",
  "onset-date": "2023-05",
  "weak-parts": ["hand-right", "forearm-left"],
  movements: ["finger-lift", "key-pinch", "grip"],
  "grip-left": "same",
  "grip-right": "a-bit",
  feeling: "slightly-odd",
  "numb-places": ["ring-little"],
  "numb-at-night": "no",
  pain: ["in-weak-part"],
  cramps: "sometimes",
  twitching: "weak-part",
  "daily-tasks": ["buttons", "keys"],
  background: ["family", "diabetes"],
  "age-at-start": "30-49",
  sex: "female",
  handedness: "right",
  "told-before": ["carpal-tunnel"],
  "tests-before": ["nerve-conduction-emg", "mri"],
  treatments: ["immunoglobulin", "steroids"],
  "immunoglobulin-effect": "better",
  "steroid-effect": "worse",
  "main-problem": "I cannot do up buttons with my right hand.",
};

/** What leads to the headline on MMN at an ordinary visit: every core feature, and nothing in the way. */
export const several: Answers = {
  ...typical,
  "weak-parts": ["hand-right", "forearm-left"],
  "age-at-start": "50-69",
  sex: "male",
};

/** The same with feeling that is not quite normal: what it could be is to be asked. */
export const some: Answers = {
  ...several,
  feeling: "slightly-odd",
  "numb-places": ["both-feet"],
  "age-at-start": "30-49",
  sex: "female",
};

/** What must be answered and nothing more. */
export const minimal: Answers = {
  "emergency-signs": ["none"],
  "urgent-signs": ["none"],
  weakness: "yes",
};

/** "Not sure" wherever it is offered. */
export const unsure: Answers = {
  ...minimal,
  ...Object.fromEntries(
    itemsOf(questionnaire)
      .filter((item) => optionsOf(questionnaire, item).includes(NOT_SURE))
      .map((item) => [item.linkId, answerOf(item, NOT_SURE)]),
  ),
};

/** Tired but not weak, with one thing beside it. */
export const tired: Answers = { ...calm, weakness: "only-tired", "other-symptoms": ["tiredness"] };

/** A sign of an emergency from the first page on. */
export const inDanger: Answers = { ...full, "emergency-signs": ["cannot-walk", "chest-pain"] };

/** An urgent sign. */
export const inNeed: Answers = { ...full, "urgent-signs": ["limb-injury"] };

/** An equal start and clear numbness: strong pointers elsewhere. */
export const otherwise: Answers = {
  ...typical,
  "side-at-start": "both-equal",
  feeling: "clearly-numb",
  "numb-places": ["both-feet"],
  "numb-at-night": "yes",
};

/** Somebody who has the diagnosis. */
export const diagnosed: Answers = { ...full, "told-before": ["mmn"] };

/** As much text as can be chosen and written, but for the diagnosis, which would leave the comparison out. */
export const longest: Answers = {
  ...Object.fromEntries(itemsOf(questionnaire).map((item) => [item.linkId, allOf(item)])),
  weakness: "yes",
  feeling: "clearly-numb",
  "told-before": ["carpal-tunnel", "ulnar", "radial", "pinched-nerve", "als-mnd", "cidp", "other"],
};

function allOf(item: Item): Answer {
  if (item.type === "text") {
    return item.format === "free" ? "A long sentence. ".repeat(17).padEnd(300, "x") : "2019-11";
  }
  const codes = optionsOf(questionnaire, item).filter((code) => !standsAlone(code));
  if (item.type === "multi") return codes;
  return codes.reduce((longest, code) => (code.length > longest.length ? code : longest));
}

/** What the first person answered on earlier days. */
export const before: readonly Earlier[] = [
  { savedOn: undefined, answers: minimal },
  { savedOn: "2025-01-31", answers: { ...full, "grip-right": "clearly", cold: "no" } },
  { savedOn: "2026-05-01", answers: { ...full, cramps: null } },
  { savedOn: "2026-05-20", answers: { ...full, movements: ["finger-lift"], cold: "not-sure" } },
];

/** All of them, by what they are. */
export const people: Readonly<Record<string, Answers>> = {
  full,
  several,
  some,
  minimal,
  unsure,
  tired,
  "in danger": inDanger,
  "in need": inNeed,
  otherwise,
  diagnosed,
  longest,
};
