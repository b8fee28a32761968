import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";

// Section 4 of the contract: what points elsewhere. [answers, linkIds it came from, or none where it is not met]

type Row = readonly [Answers, readonly string[] | undefined];

const no = undefined;
const numb = { feeling: "slightly-odd" };

const strong: Readonly<Record<string, readonly Row[]>> = {
  "equal-start": [
    [{}, no],
    [{ "side-at-start": "not-sure" }, no],
    [{ "side-at-start": "both-one-worse" }, no],
    [{ "side-at-start": "both-equal" }, ["side-at-start"]],
  ],
  "clearly-numb": [
    [{}, no],
    [{ feeling: "slightly-odd" }, no],
    [{ feeling: "not-sure" }, no],
    [{ feeling: "clearly-numb" }, ["feeling"]],
  ],
  "speech-or-swallowing": [
    [{}, no],
    [{ speech: "a-little", swallowing: "a-little" }, no],
    [{ speech: "not-sure", "head-signs": ["not-sure"] }, no],
    [{ "weak-parts": ["face", "neck"], "first-place": "neck" }, no],
    [{ speech: "clearly" }, ["speech"]],
    [{ swallowing: "clearly", speech: "no" }, ["speech", "swallowing"]],
    [{ "head-signs": ["eyelids", "tongue"] }, ["head-signs"]],
    [{ "first-place": "face-throat" }, ["first-place"]],
    [{ "weak-parts": ["hand-left", "mouth-throat"] }, ["weak-parts"]],
  ],
  "marked-stiffness": [
    [{}, no],
    [{ stiffness: "a-bit" }, no],
    [{ reflexes: "brisk" }, no],
    [{ stiffness: "no", reflexes: "brisk" }, no],
    [{ stiffness: "not-sure", reflexes: "brisk" }, no],
    [{ stiffness: "a-bit", reflexes: "normal" }, no],
    [{ stiffness: "a-bit", reflexes: "brisk" }, ["stiffness", "reflexes"]],
    [{ stiffness: "a-lot" }, ["stiffness"]],
    [{ stiffness: "a-lot", reflexes: "low" }, ["stiffness", "reflexes"]],
  ],
  "sudden-start": [
    [{}, no],
    [{ "onset-speed": "not-sure" }, no],
    [{ "onset-speed": "weeks" }, no],
    [{ "onset-speed": "months" }, no],
    [{ "onset-speed": "days" }, ["onset-speed"]],
    [{ "onset-speed": "minutes-hours" }, ["onset-speed"]],
  ],
  "pressed-nerve-signs": [
    [{ ...numb, "numb-places": ["ring-little"] }, no],
    [{ ...numb, "numb-at-night": "yes", pain: ["neck-to-arm"] }, no],
    [{ ...numb, "numb-places": ["both-feet", "elsewhere"], "numb-at-night": "yes" }, no],
    [{ ...numb, "numb-places": ["not-sure"], "numb-at-night": "yes" }, no],
    [
      { ...numb, "numb-places": ["ring-little"], "numb-at-night": "no", pain: ["in-weak-part"] },
      no,
    ],
    [{ ...numb, "numb-places": ["ring-little"], background: ["family", "heavy-use"] }, no],
    [{ feeling: "normal", "numb-places": ["ring-little"], "numb-at-night": "yes" }, no],
    ...["thumb-index-middle", "ring-little", "back-of-hand"].map(
      (place): Row => [
        { ...numb, "numb-places": [place], "numb-at-night": "yes" },
        ["numb-places", "numb-at-night"],
      ],
    ),
    [{ ...numb, "numb-places": ["ring-little"], pain: ["neck-to-arm"] }, ["numb-places", "pain"]],
    [
      { ...numb, "numb-places": ["ring-little"], background: ["injury-or-pressure"] },
      ["numb-places", "background"],
    ],
  ],
};

const soft: Readonly<Record<string, readonly Row[]>> = {
  "thigh-or-hip-first": [
    [{ "first-place": "upper-arm-shoulder" }, no],
    [{ "first-place": "thigh-hip" }, ["first-place"]],
  ],
  "comes-and-goes": [
    [{ course: "better" }, no],
    [{ course: "comes-and-goes" }, ["course"]],
  ],
  "getting-better": [
    [{ course: "same" }, no],
    [{ course: "better" }, ["course"]],
  ],
  "night-numbness": [
    [{ ...numb, "numb-at-night": "no" }, no],
    [{ feeling: "normal", "numb-at-night": "yes" }, no],
    [{ ...numb, "numb-at-night": "yes" }, ["numb-at-night"]],
  ],
  "numb-fingers": [
    [{ ...numb, "numb-places": ["both-feet", "elsewhere"] }, no],
    [{ ...numb, "numb-places": ["none"] }, no],
    [{ ...numb, "numb-places": ["thumb-index-middle"] }, ["numb-places"]],
    [{ ...numb, "numb-places": ["ring-little"] }, ["numb-places"]],
    [{ ...numb, "numb-places": ["both-feet", "back-of-hand"] }, ["numb-places"]],
  ],
  "neck-to-arm-pain": [
    [{ pain: ["in-weak-part", "back-to-leg"] }, no],
    [{ pain: ["neck-to-arm"] }, ["pain"]],
  ],
  "pain-before-weakness": [
    [{ pain: ["in-weak-part"] }, no],
    [{ pain: ["severe-before-weakness"] }, ["pain"]],
  ],
  "eyelids-or-double-vision": [
    [{ "head-signs": ["tongue", "crying-laughing"] }, no],
    [{ "head-signs": ["eyelids"] }, ["head-signs"]],
    [{ "head-signs": ["double-vision"] }, ["head-signs"]],
  ],
  "varies-through-day": [
    [{ tiring: ["while-using"] }, no],
    [{ tiring: ["while-using", "worse-later-in-day"] }, ["tiring"]],
  ],
  "emotional-outbursts": [
    [{ "head-signs": ["eyelids"] }, no],
    [{ "head-signs": ["crying-laughing"] }, ["head-signs"]],
  ],
  "slight-speech-or-swallowing": [
    [{ speech: "no", swallowing: "clearly" }, no],
    [{ speech: "a-little" }, ["speech"]],
    [{ speech: "clearly", swallowing: "a-little" }, ["speech", "swallowing"]],
  ],
  breathless: [
    [{ breathing: "not-sure" }, no],
    [{ breathing: "at-rest-or-flat" }, no],
    [{ breathing: "on-effort" }, ["breathing"]],
  ],
  "weight-loss": [
    [{ "weight-loss": "not-sure" }, no],
    [{ "weight-loss": "yes" }, ["weight-loss"]],
  ],
  "brisk-reflexes": [
    [{ reflexes: "not-told" }, no],
    [{ reflexes: "brisk" }, ["reflexes"]],
  ],
  ...Object.fromEntries(
    ["injury-or-pressure", "family", "since-childhood", "polio", "lead-or-chemicals"].map(
      (code) => [
        code,
        [
          [{ background: ["diabetes", "cancer", "autoimmune", "statins", "alcohol"] }, no],
          [{ background: ["not-sure"] }, no],
          [{ background: ["recent-infection", code] }, ["background"]],
        ] satisfies readonly Row[],
      ],
    ),
  ),
  "young-start": [
    [{ "age-at-start": "18-29" }, no],
    [{ "age-at-start": "under-18" }, ["age-at-start"]],
  ],
  "unsteady-walking": [
    [{}, no],
    [{ walking: "no" }, no],
    [{ walking: "not-sure" }, no],
    [{ walking: "a-little" }, ["walking"]],
    [{ walking: "clearly" }, ["walking"]],
  ],
  "twitching-elsewhere": [
    [{ twitching: "weak-part" }, no],
    [{ twitching: "no" }, no],
    [{ twitching: "weak-part-and-elsewhere" }, ["twitching"]],
    [{ twitching: "elsewhere-only" }, ["twitching"]],
  ],
  "one-task-only": [
    [{ "one-task": "no" }, no],
    [{ "one-task": "not-sure" }, no],
    [{ "one-task": "yes" }, ["one-task"]],
  ],
};

const kinds = [
  ["strong-pointer", strong],
  ["soft-pointer", soft],
] as const;

describe.each(kinds)("%s", (kind, tables) => {
  describe.each(Object.entries(tables))("%s", (id, rows) => {
    test.each(rows)("of %j comes from %j", (answers, because) => {
      const { findings } = assess(mmn, { weakness: "yes", ...answers });
      const found = findings.filter((finding) => finding.id === id);
      expect(found).toEqual(because ? [{ id, kind, status: "met", because }] : []);
    });
  });

  test("are all in these tables, in this order", () => {
    const listed = mmn.findings.filter((finding) => finding.kind === kind).map(({ id }) => id);
    expect(listed).toEqual(Object.keys(tables));
  });
});
