import { describe, expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type Answers, NONE, standsAlone } from "../../src/engine/answer.ts";
import { optionsOf, pathOf } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import type { Source } from "../../src/summary/copy.ts";
import { flagsOf, flagText } from "../../src/summary/flags.ts";
import { randomRecord } from "../contract/records.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { t } from "../fixtures/words.ts";

const source = (answers: Answers): Source => ({ ...newSession, questionnaire: mmn, answers });
const flags = (answers: Answers) => flagsOf(source(answers), pathOf(mmn, answers));
const standings = (answers: Answers) =>
  Object.fromEntries(flags(answers).map(({ id, standing }) => [id, standing]));
const said = (answers: Answers, id: string) =>
  flags(answers)
    .filter((flag) => flag.id === id)
    .map((flag) => flagText(source(answers), t, flag).value)
    .join();

/** The signs of the strip, in their order. */
const SIGNS = [
  ...["emergency", "urgent", "speech", "swallowing", "tongue", "breathing", "eyes"],
  ...["stiffness", "walking", "weight", "feeling"],
];

test("every sign is named, whatever was answered", () => {
  for (const answers of [typical, well, {}, { weakness: "yes" }]) {
    expect(flags(answers).map(({ id }) => id)).toEqual(SIGNS);
  }
});

test("who denies them all denies each", () => {
  expect(Object.values(standings(typical))).toEqual(SIGNS.map(() => "denied"));
});

test("where nothing was asked nothing is denied", () => {
  expect(Object.values(standings({}))).toEqual(SIGNS.map(() => "not-asked"));
});

test("what is for people with weakness alone is not asked of others", () => {
  expect(standings(well)).toMatchObject({ stiffness: "not-asked", feeling: "not-asked" });
});

describe.each([
  ["speech", "a-little", "slight"],
  ["swallowing", "clearly", "clearly hard"],
  ["breathing", "on-effort", "on effort"],
  ["stiffness", "a-bit", "slight"],
  ["walking", "a-little", "slight"],
  ["feeling", "clearly-numb", "clearly numb"],
] as const)("%s", (linkId, code, words) => {
  test("is reported with what was said of it", () => {
    const answers = { ...typical, [linkId]: code };
    expect(standings(answers)[linkId]).toBe("reported");
    expect(flags(answers).find(({ id }) => id === linkId)?.codes).toEqual([code]);
    expect(said(answers, linkId)).toBe(`reported: ${words}`);
  });

  test("is not denied by silence or doubt", () => {
    expect(standings({ ...typical, [linkId]: "not-sure" })[linkId]).toBe("not-sure");
    expect(standings({ ...typical, [linkId]: null })[linkId]).toBe("not-answered");
    const { [linkId]: _, ...rest } = typical;
    expect(standings(rest)[linkId]).toBe("not-asked");
  });
});

test("a sign that can only be so or not says no more than that it is reported", () => {
  expect(said({ ...typical, "weight-loss": "yes" }, "weight")).toBe("reported");
  expect(said({ ...typical, "head-signs": ["tongue"] }, "tongue")).toBe("reported");
});

test("of a list, a sign is denied only where none was chosen, else it was not chosen", () => {
  const eyes = { ...typical, "head-signs": ["double-vision"] };
  expect(standings(eyes)).toMatchObject({ eyes: "reported", tongue: "not-chosen" });
  expect(said(eyes, "eyes")).toBe("reported: double vision");
  const other = { ...typical, "head-signs": ["crying-laughing"] };
  expect(standings(other)).toMatchObject({ eyes: "not-chosen", tongue: "not-chosen" });
  const unsure = { ...typical, "head-signs": ["not-sure"] };
  expect(standings(unsure)).toMatchObject({ eyes: "not-sure", tongue: "not-sure" });
});

test("no sign of an emergency is left out, however many there are", () => {
  const signs = optionsOf(mmn, itemOf("emergency-signs")).filter((code) => !standsAlone(code));
  const value = said({ ...typical, "emergency-signs": signs }, "emergency");
  for (const code of signs) expect(value).toContain(t(`doctor.emergency-signs.options.${code}`));
});

test.each([
  ["breathing", "emergency-signs", "breathing-at-rest"],
  ["walking", "emergency-signs", "cannot-walk"],
  ["walking", "urgent-signs", "hands-and-walking"],
  ["feeling", "emergency-signs", "bladder-bowel-saddle"],
  ["speech", "emergency-signs", "stroke-signs"],
] as const)("%s that is denied beside %s: %s points to that sign", (id, linkId, code) => {
  const answers = { ...typical, [linkId]: [code] };
  expect(standings(answers)[id]).toBe("denied-beside");
  expect(said(answers, id)).toBe(t("summary.flag.denied-beside"));
  expect(standings({ ...answers, [linkId]: ["chest-pain"] })[id]).toBe("denied");
});

test("whatever was answered, a sign is denied only by a code that denies it", SLOW, () => {
  const denying = [NONE, "no", "normal"];
  const roll = dice();
  for (let count = 0; count < 300; count += 1) {
    const answers = randomRecord(roll.number);
    const relevant = pathOf(mmn, answers).answers;
    for (const { linkId, standing, codes } of flags(answers)) {
      const what = hint(JSON.stringify([linkId, answers[linkId]]));
      expect(standing === "denied" || standing === "denied-beside", what).toBe(
        [relevant.get(linkId) ?? []].flat().some((code) => denying.includes(code)),
      );
      expect(codes.length > 0, what).toBe(
        ["reported", "denied", "denied-beside", "not-chosen"].includes(standing),
      );
    }
  }
});
