import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { isAgainstOrAtypical } from "../../src/engine/assess.ts";
import { typical } from "../fixtures/answers.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { show } from "./render.tsx";

/** Of each feature, each way in which it can stand, with the title and the answer under it written out. */
const TITLES: readonly (readonly [Answers, id: string, status: string, title: string, RegExp])[] = [
  [{}, "over-one-month", "met", "Your weakness has lasted more than a month", /1 to 2 years/],
  [
    { duration: "under-4-weeks" },
    "over-one-month",
    "not-met",
    "Your weakness began less than a month ago",
    /Less than 4 weeks/,
  ],
  [{ duration: null }, "over-one-month", "unknown", "Lasting more than one month", /Not answered/],
  [{}, "slow-or-stepwise", "met", "Your weakness got worse slowly or in steps", /Slowly worse/],
  ...(
    [
      ["better", /better/i],
      ["same", /same/i],
      ["comes-and-goes", /comes and goes/i],
      ["fast-worse", /fast/i],
    ] as const
  ).map(
    ([course, under]) =>
      [
        { course },
        "slow-or-stepwise",
        "not-met",
        "You did not choose slowly worse or worse in steps",
        under,
      ] as const,
  ),
  [
    { course: "not-sure" },
    "slow-or-stepwise",
    "unknown",
    "Slowly worse, or worse in steps",
    /Not sure/,
  ],
  [
    {},
    "one-sided-start",
    "met",
    "Your weakness began on one side, or was worse on one side",
    /right/,
  ],
  [
    { "side-at-start": "both-equal" },
    "one-sided-start",
    "not-met",
    "Your weakness began the same on both sides",
    /Both/,
  ],
  [{}, "two-nerve-areas", "met", "More than one nerve area may be weak", /Clearly|Cannot/],
  [
    { movements: ["key-pinch"] },
    "two-nerve-areas",
    "not-met",
    "Your answers show no more than one weak nerve area",
    /Key|pinch/i,
  ],
  [{}, "feeling-spared", "met", "The feeling in the weak part is normal", /Normal/],
  [
    { feeling: "slightly-odd" },
    "feeling-spared",
    "unclear",
    "The feeling in the weak part is slightly odd",
    /odd|tingl/i,
  ],
  [
    { feeling: "clearly-numb" },
    "feeling-spared",
    "not-met",
    "The feeling in the weak part is not normal",
    /numb/i,
  ],
  [
    { "first-place": "upper-arm-shoulder" },
    "hand-or-foot-first",
    "not-met",
    "Your weakness did not begin in a hand, forearm, foot or lower leg",
    /shoulder/i,
  ],
  [{}, "arms-not-legs", "met", "You chose weak arm parts and no leg parts", /hand/i],
  [
    { "weak-parts": ["hand-right", "foot-left"] },
    "arms-not-legs",
    "not-met",
    "You chose weak leg parts",
    /foot/i,
  ],
  [{ "weak-parts": ["neck"] }, "arms-not-legs", "unknown", "Arms weak, legs not", /neck/i],
  [
    {},
    "uneven-fingers",
    "met",
    "Your fingers lift weakly, or a weak one is next to a strong one",
    /Yes|Clearly/,
  ],
  [
    { "uneven-fingers": "no", movements: ["key-pinch"] },
    "uneven-fingers",
    "not-met",
    "No finger lifts weakly next to one that lifts well",
    /No/,
  ],
  [
    { cramps: "often" },
    "cramps-or-twitching",
    "met",
    "You get cramps or twitching in the weak part",
    /Often/,
  ],
  [{}, "cramps-or-twitching", "not-met", "You get no cramps or twitching in the weak part", /No/],
  [
    { thinning: "no" },
    "weak-not-thin",
    "met",
    "After six months or more, the weak part does not look thinner",
    /No/,
  ],
  [{}, "weak-not-thin", "not-met", "The weak part looks thinner", /Yes/],
  [
    { thinning: "no", duration: "1-6-months" },
    "weak-not-thin",
    "unknown",
    "Weak for months, not thinner",
    /No/,
  ],
  [{}, "worse-in-cold", "met", "The weak part gets clearly weaker in the cold", /clearly/i],
  [
    { cold: "a-bit" },
    "worse-in-cold",
    "unclear",
    "The weak part gets a bit weaker in the cold",
    /bit/i,
  ],
  [
    { cold: "no" },
    "worse-in-cold",
    "not-met",
    "The weak part does not get weaker in the cold",
    /No/,
  ],
  [
    { reflexes: "low" },
    "low-reflexes",
    "met",
    "A doctor told you that your reflexes are low",
    /low/i,
  ],
  [
    {},
    "low-reflexes",
    "not-met",
    "A doctor told you that your reflexes are normal or brisk",
    /normal/i,
  ],
  [
    { reflexes: "brisk" },
    "low-reflexes",
    "not-met",
    "A doctor told you that your reflexes are normal or brisk",
    /brisk/i,
  ],
  [
    { reflexes: "not-told" },
    "low-reflexes",
    "unknown",
    "Low reflexes, as told by a doctor",
    /do not know/,
  ],
  ...(
    [
      ["better", "met", "You got stronger with immunoglobulin", /better|stronger/i],
      ["no-change", "not-met", "You did not get stronger with immunoglobulin", /change/i],
      ["worse", "not-met", "You did not get stronger with immunoglobulin", /worse|weaker/i],
    ] as const
  ).map(
    ([effect, status, title, under]) =>
      [
        { treatments: ["immunoglobulin"], "immunoglobulin-effect": effect },
        "better-on-immunoglobulin",
        status,
        title,
        under,
      ] as const,
  ),
  [{}, "better-on-immunoglobulin", "unknown", "Stronger with immunoglobulin", /^$/],
  [
    {},
    "hand-or-foot-first",
    "met",
    "Your weakness began in a hand, forearm, foot or lower leg",
    /Hand/,
  ],
];

test.each(TITLES)("%j: the title of %s (%s) is “%s”, and says what stands under it", (...row) => {
  const [person, id, status, title, under] = row;
  show("result", throughout({ ...typical, ...person }), { isAcknowledged: true });
  const item = one(`main [data-finding="${id}"]`);
  expect(item.dataset.status).toBe(status);
  expect(said(one("h3", item))).toBe(title);
  expect(all("ul:not(.citation-list) > li", item).map(said).join("; ")).toMatch(under);
});

test("no feature can stand in a way whose title was not read beside an answer", () => {
  const read = new Set(TITLES.map(([, id, status]) => `${id} ${status}`));
  const features = questionnaire.findings.filter(({ kind }) => !isAgainstOrAtypical(kind));
  const open = features.flatMap(({ id, unclear, notMet }) => [
    `${id} met`,
    ...(unclear ? [`${id} unclear`] : []),
    ...(notMet ? [`${id} not-met`] : []),
  ]);
  expect(open.filter((one) => !read.has(one))).toEqual([]);
});
