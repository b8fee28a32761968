import { messages, type QuestionnaireMessages } from "../../../src/questionnaire/messages.ts";
import { type CitedQuestionnaire, questionnaire } from "../../../src/questionnaire/schema.ts";

// The smallest questionnaire with one of everything, and no fault. Its rules mean nothing.

const weak = { op: "selected", item: "weak", codes: ["yes"] };
const gripping = { op: "all", of: [{ op: "term", id: "weak" }, chosen("grip")] };

const DATA = {
  id: "sound",
  version: "1.0.0",
  rules: "1.0.0",
  canonical: "urn:uuid:3f0d6c5e-0f53-4f1b-9a3c-51d2b1d5a6b7",
  date: "2026-01-31",
  reviewBy: "2030-01-31",
  optionSets: { "yes-no": ["yes", "no", "not-sure"], strength: ["strong", "weak", "not-sure"] },
  movements: [{ id: "grip", nerve: "hand", limb: "arm" }],
  sections: [
    {
      id: "main",
      pages: [
        { id: "start", items: [{ linkId: "weak", type: "single", options: "yes-no" }] },
        {
          id: "signs",
          items: [
            { linkId: "signs", type: "multi", options: ["rash", "fall", "none"], required: true },
          ],
        },
        {
          id: "movements",
          items: [
            {
              linkId: "movements",
              type: "multi",
              options: ["grip", "other", "none", "not-sure"],
              enableWhen: { op: "term", id: "weak" },
            },
          ],
        },
        { id: "grip", items: [side("left"), side("right")] },
      ],
    },
    {
      id: "extra",
      optional: true,
      pages: [
        {
          id: "words",
          items: [
            {
              linkId: "words",
              type: "text",
              format: "free",
              maxLength: 99,
              context: "Printed for the doctor",
            },
          ],
        },
      ],
    },
  ],
  terms: {
    weak,
    "hand-left": { op: "selected", item: "grip-left", codes: ["weak"] },
    "hand-right": { op: "selected", item: "grip-right", codes: ["weak"] },
  },
  findings: [
    {
      id: "any-hand",
      kind: "core",
      met: {
        op: "any",
        of: [
          { op: "term", id: "hand-left" },
          { op: "term", id: "hand-right" },
        ],
      },
      unclear: { op: "selected", item: "movements", codes: ["not-sure"] },
      notMet: { op: "selected", item: "movements", codes: ["none"] },
      because: [{ items: ["grip-left", "grip-right"], codes: ["weak"] }],
      citations: ["A1"],
    },
    {
      id: "both-hands",
      kind: "supportive",
      met: {
        op: "all",
        of: [
          { op: "finding", id: "any-hand", status: ["met"] },
          { op: "term", id: "hand-left" },
          { op: "term", id: "hand-right" },
        ],
      },
      citations: ["A1", "B2"],
    },
  ],
  urgency: [
    {
      code: "emergency",
      reasons: [reason("rash", { op: "selected", item: "signs", codes: ["rash"] })],
    },
    {
      code: "same-day",
      reasons: [reason("fall", { op: "selected", item: "signs", codes: ["fall"] })],
    },
    {
      code: "within-days",
      reasons: [reason("hand", { op: "finding", id: "any-hand", status: ["met"] })],
    },
    {
      code: "if-it-lasts",
      reasons: [reason("strong", { op: "selected", item: "weak", codes: ["no"] })],
    },
    { code: "see-doctor" },
  ],
  pattern: [
    { code: "no-weakness", when: { op: "selected", item: "weak", codes: ["no"] } },
    { code: "points-elsewhere", when: { op: "selected", item: "movements", codes: ["other"] } },
    { code: "not-enough-answers", when: { op: "not", of: { op: "answered", item: "weak" } } },
    { code: "several-features", when: { op: "finding", id: "both-hands", status: ["met"] } },
    { code: "some-features", when: { op: "finding", id: "any-hand", status: ["met"] } },
    { code: "few-features" },
  ],
  lines: [{ id: "not-a-diagnosis", citations: ["B2"] }],
  notes: [{ id: "known", when: { op: "known", item: "movements" } }],
  bring: [{ id: "this-page" }],
  asks: [{ id: "how-soon" }],
  say: [
    { id: "weak", urgency: ["see-doctor"], codes: ["yes"] },
    { id: "fell", when: { op: "selected", item: "signs", codes: ["fall"] }, urgency: ["same-day"] },
    { id: "movements", urgency: ["see-doctor"] },
  ],
  causes: [{ id: "wear" }],
  citations: [
    { id: "A1", text: "A book" },
    { id: "B2", text: "Another book" },
  ],
};

const said = (title: string) => ({ title, lead: "x", steps: ["x"] });
const asked = { question: "x?", why: "x", short: "x" };

const WORDS = {
  language: "en",
  about: { description: "x", purpose: "x", copyright: "x" },
  name: "Sound",
  codes: { none: { label: "None", short: "x" }, "not-sure": { label: "Not sure", short: "x" } },
  optionSets: {
    "yes-no": { yes: { label: "Yes", short: "x" }, no: { label: "No", short: "x" } },
    strength: { strong: { label: "Strong", short: "x" }, weak: { label: "Weak", short: "x" } },
  },
  sections: { main: "Main", extra: "Extra" },
  pages: Object.fromEntries(
    ["start", "signs", "movements", "words"].map((id) => [id, { title: "x" }]),
  ),
  movements: { grip: { title: "x", steps: ["x"], why: "x", short: "x" } },
  sides: { left: { question: "x?", short: "left" }, right: { question: "x?", short: "right" } },
  nerves: { hand: "hand" },
  items: {
    weak: asked,
    signs: { ...asked, options: { rash: { label: "x" }, fall: { label: "x" } } },
    movements: { ...asked, options: { grip: { label: "x" }, other: { label: "x" } } },
    words: asked,
  },
  findings: {
    "any-hand": { title: "x", unclear: "x", notMet: "x", name: "x", why: "x" },
    "both-hands": { title: "x", name: "x", why: "x" },
  },
  urgency: Object.fromEntries(DATA.urgency.map(({ code }) => [code, said("x")])),
  pattern: Object.fromEntries(DATA.pattern.map(({ code }) => [code, { title: "x", lead: "x" }])),
  lines: { "not-a-diagnosis": "x" },
  notes: { known: { title: "x", text: "x" } },
  bring: { "this-page": "x" },
  asks: { "how-soon": "x" },
  say: { weak: { yes: "x" }, fell: "x", movements: "x {{list}}" },
  causes: { wear: "x" },
  doctor: {
    weak: { label: "x" },
    signs: { label: "x", options: { rash: "x", fall: "x" } },
    movements: { label: "x", options: { grip: "x", other: "x" } },
    words: { label: "x" },
  },
  others: { title: "x", lead: "x", support: "x" },
};

/** The questionnaire as its file would hold it, with the value at a path replaced; undefined takes it away. */
export function soundData(path = "", value?: unknown): unknown {
  return changed(DATA, path, value);
}

/** The questionnaire with one change that its schema does not mind. */
export function sound(path = "", value?: unknown): CitedQuestionnaire {
  return questionnaire.parse(soundData(path, value));
}

/** The words of the questionnaire as their file would hold them, with one change. */
export function soundWordsData(path = "", value?: unknown): unknown {
  return changed(WORDS, path, value);
}

/** The words of the questionnaire with one change that their schema does not mind. */
export function soundWords(path = "", value?: unknown): QuestionnaireMessages {
  return messages.parse(soundWordsData(path, value));
}

function changed(data: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  if (path === "") return copy;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  if (typeof parent !== "object" || parent === null)
    throw new Error(`There is no place "${path}".`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

function chosen(movement: string) {
  return { op: "selected", item: "movements", codes: [movement] };
}

function side(name: "left" | "right") {
  return {
    linkId: `grip-${name}`,
    type: "single",
    options: "strength",
    enableWhen: gripping,
    movement: "grip",
    side: name,
  };
}

function reason(id: string, when: object) {
  return { id, when, citations: ["A1"] };
}
