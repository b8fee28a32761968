import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { isSoon } from "../../src/engine/urgency.ts";
import { calm } from "../fixtures/answers.ts";
import { isDiagnosed } from "./diagnosed.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { people, several, some } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

// What the contract says word for word is written out here, so that no change of a text passes unseen.

const SEVERAL = "Discuss MMN, and what else it could be, with a neurologist";
const BESIDE = [
  "Your answers fit other conditions too, also early motor neurone disease.",
  "Only an exam and nerve tests can tell.",
  "If it spreads or gets worse, ask to be seen sooner.",
  "Do the same if your speech, swallowing or breathing changes.",
];
const SOME = "Ask your doctor what could cause this, and if you should see a neurologist";
const ONE_CAUSE = "MMN is one rare cause.";

/** The same on the sheet and in the text for portals: in the doctor's words, whoever answered. */
const FOR_DOCTOR: Readonly<Record<string, readonly RegExp[]>> = {
  "several-features": [
    /^Told to discuss MMN, and what else it could be, with a neurologist/,
    /early motor neurone disease can look the same/,
    /Only examination and nerve tests can tell/,
    /seen sooner if it spreads or gets worse, or if speech, swallowing or breathing changes/,
  ],
  "some-features": [
    /^Told to ask what could cause this, and whether to see a neurologist/,
    /MMN is one rare cause/,
    /Only examination and nerve tests can tell/,
  ],
};

/** Reasons to be seen in some days that stand in the way of no pattern. */
const SOON: Answers = { background: ["cancer"] };

function conclude(person: Answers, options: Options = {}) {
  document.body.replaceChildren();
  const shown = show("result", throughout(person), { isAcknowledged: true, ...options });
  return { ...assess(questionnaire, throughout(person)), ...shown };
}

const titles = () => all("main :is(h1, h2)").map(said);
const portal = () => (one("textarea[readonly]") as HTMLTextAreaElement).value;

describe.each([
  ["several-features", several, SEVERAL, BESIDE, "Could this be MMN? What else could it be?"],
  ["some-features", some, SOME, [ONE_CAUSE], "What could cause this? Should I see a neurologist?"],
] as const)("%s", (code, person, title, beside, ask) => {
  test("heads the result at an ordinary visit, with what must be read beside it", () => {
    const { urgency, pattern } = conclude(person);
    expect({ urgency, pattern }).toEqual({ urgency: "see-doctor", pattern: code });
    expect(titles()[0]).toBe(title);
    expect(all("h1").map(said)).toEqual([title]);
    const block = one("section:has(> h1)");
    for (const sentence of beside) expect(said(block)).toContain(sentence);
    expect(titles()[1]).toBe(t("urgency.see-doctor.title"));
    expect(titles().filter((text) => text === title)).toHaveLength(1);
  });

  test("stands below what to do where somebody must be seen in days", () => {
    const { urgency, pattern } = conclude({ ...person, ...SOON });
    expect({ urgency, pattern }).toEqual({ urgency: "within-days", pattern: code });
    expect(all("h1").map(said)).toEqual([t("urgency.within-days.title")]);
    const block = one(`section:has(> h2)[data-headline="${code}"]`);
    expect(said(block)).toContain(title);
    for (const sentence of beside) expect(said(block)).toContain(sentence);
    const order = one("section.urgency").compareDocumentPosition(block);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("is the same on the person's sheet and in the first question, and in the doctor's words on theirs", () => {
    for (const answers of [person, { ...person, ...SOON }]) {
      const { send } = conclude(answers);
      send({ type: "print.choose", print: { audience: "all" } });
      const own = said(one(".for-me"));
      for (const sentence of [title, ...beside, ask]) expect(own).toContain(sentence);
      const told = said(one(".flags > p"));
      for (const words of FOR_DOCTOR[code] ?? []) expect(told).toMatch(words);
      expect(portal().split("\n")).toContain(told);
      for (const copy of [said(one(".first-page")), portal()]) expect(copy).toContain(ask);
      expect(said(one("fieldset:has([name=asks]) label"))).toBe(ask);
    }
  });

  test.each([
    ["emergency", { "emergency-signs": ["chest-pain"] }],
    ["same-day", { "urgent-signs": ["limb-injury"] }],
  ] as const)("is not said at all with %s", (expected, signs) => {
    const { urgency, pattern, send } = conclude({ ...person, ...signs });
    expect({ urgency, pattern }).toEqual({ urgency: expected, pattern: code });
    send({ type: "print.choose", print: { audience: "all" } });
    for (const copy of [said(document.body), portal()]) expect(copy).not.toContain(title);
    expect(titles()).toContain(t("result.featuresTell"));
  });

  test.each([
    ["mmn", "A doctor told you this is MMN, and it got worse"],
    ["als-mnd", "A doctor has named MND or ALS to you"],
  ])("gives way to a diagnosis of %s", (told, note) => {
    for (const soon of [{}, SOON]) {
      const { send } = conclude({ ...person, ...soon, "told-before": [told] });
      send({ type: "print.choose", print: { audience: "all" } });
      for (const copy of [said(document.body), portal()]) expect(copy).not.toContain(title);
      expect(all("h1")).toHaveLength(1);
      expect(titles()).toContain(note);
    }
  });
});

test("a helper reads it of the person", () => {
  conclude(several, { answerer: "helper" });
  const block = said(one("section:has(> h1)"));
  expect(block).toContain(SEVERAL);
  expect(block).toContain(
    "The answers fit other conditions too, also early motor neurone disease.",
  );
  expect(block).toContain("Do the same if their speech, swallowing or breathing changes.");
});

test.each([...Object.entries(people), ...strangers(6)])(
  "nothing else heads the result of %s",
  (_, person) => {
    const { urgency, pattern } = conclude(person);
    if (isDiagnosed(person) && !isSoon(urgency)) {
      const named = questionnaire.notes.filter((note) => note.named);
      expect(named.map(({ id }) => t(`notes.${id}.title`))).toContain(titles()[0]);
      return;
    }
    const isDiscussed = pattern === "several-features" || pattern === "some-features";
    const isFirst = isDiscussed && urgency === "see-doctor";
    const first = isFirst ? `pattern.${pattern}` : `urgency.${urgency}`;
    expect(titles()[0]).toBe(t(`${first}.title`));
  },
);

const NOT_TOLD = "You did not tell us of weakness";

test.each([
  ["speech", { speech: "a-little" }],
  ["swallowing", { swallowing: "a-little" }],
  ["a tongue", { "head-signs": ["tongue"] }],
  ["eyelids", { "head-signs": ["eyelids"] }],
  ["double vision", { "head-signs": ["double-vision"] }],
  ["breath", { breathing: "on-effort" }],
  ["a walk", { walking: "a-little" }],
] as const)(
  "who tells of %s, but not of weakness, is not headed as if nothing was told",
  (_, sign) => {
    for (const weakness of ["no", "only-tired", "only-painful"]) {
      const { pattern } = conclude({ ...calm, weakness, "other-symptoms": ["tiredness"], ...sign });
      expect(pattern).toBe("no-weakness");
      expect(titles()).not.toContain(NOT_TOLD);
      expect(titles()).toContain("What you told us needs a doctor, also without weakness");
    }
  },
);

test("who tells of no sign reads that weakness was not told", () => {
  conclude({ ...calm, weakness: "only-tired", "other-symptoms": ["tiredness"] });
  expect(titles()).toContain(NOT_TOLD);
});
