import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { keysUnder, SPOKEN_TO } from "../fixtures/english.ts";

// What must be said of each urgency, however it is put: by when, the call, and what to watch for.

const WHEN = [
  ["emergency", /emergency help now/, /right now/],
  ["same-day", /help today/, /today/],
  ["within-days", /next few days/, /soon/],
  ["if-it-lasts", /^If this goes on/, /cannot tell/],
  ["see-doctor", /see a doctor$/i, /checked by a doctor/],
] as const;

const STEPS = [
  ["emergency", 0, /^Call your emergency number now\.$/],
  ["emergency", 1, /call/],
  ["emergency", 2, /^Do not (let them )?drive.* Stay with/],
  ["emergency", 3, /^Do not wait/],
  ["same-day", 0, /^Call .*now\.$/],
  ["same-day", 1, /no one can see .* today, .* emergency department/],
  ["same-day", 2, /^Do not wait/],
  ["within-days", 0, /^Call .*today .*within a few days\.$/],
  ["within-days", 2, /gets worse, .*the same day/],
  ["if-it-lasts", 0, /more than two weeks, .*see a doctor/],
  ["if-it-lasts", 1, /gets worse, .*see a doctor soon/],
  ["if-it-lasts", 3, /worried, .*see a doctor now/],
  ["see-doctor", 0, /^Call .*this week and ask for a visit/],
  ["see-doctor", 3, /gets worse .*sooner/],
] as const;

const SOFT = /\b(may want|might|could|maybe|perhaps|if you like|when it suits|try to|consider)\b/i;

describe.each(SPOKEN_TO)("said to %s", (_, say) => {
  test("every urgency is told by when, and no two are called the same", () => {
    expect(new Set(WHEN.map(([code]) => code))).toEqual(
      new Set(mmn.urgency.map(({ code }) => code)),
    );
    for (const [code, title, lead] of WHEN) {
      expect(say(`urgency.${code}.title`)).toMatch(title);
      expect(say(`urgency.${code}.lead`)).toMatch(lead);
    }
    expect(new Set(WHEN.map(([code]) => say(`urgency.${code}.title`))).size).toBe(WHEN.length);
  });

  test.each(STEPS)("the steps of %s say at %i what they must", (code, index, what) => {
    expect(say(`urgency.${code}.steps.${index}`)).toMatch(what);
  });

  test.each(["same-day", "within-days"])("%s ends with when to call instead", (code) => {
    const last = keysUnder(`urgency.${code}.steps`).at(-1) ?? "";
    expect(say(last)).toMatch(/breathe, swallow or walk, call your emergency number\.$/);
  });

  test("no step is put as something one may do", () => {
    const steps = mmn.urgency.flatMap(({ code }) => keysUnder(`urgency.${code}.steps`));
    expect(steps.length).toBeGreaterThan(15);
    expect(steps.map(say).filter((step) => SOFT.test(step))).toEqual([]);
  });

  test.each(mmn.pattern)("whatever the pattern, $code names the doctor", ({ code }) => {
    const said = `${say(`pattern.${code}.title`)}. ${say(`pattern.${code}.lead`)}`;
    expect(said).toMatch(/doctor|neurologist/);
  });

  test.each([
    ["several-features", /fit other conditions too, also early motor neurone disease\./],
    ["several-features", /Only an exam and nerve tests can tell\./],
    ["several-features", /spreads or gets worse, ask .*to be seen sooner\./],
    ["several-features", /speech, swallowing or breathing changes/],
    ["some-features", /^MMN is one rare cause\./],
  ])("beside the headline of %s stands %s", (code, what) => {
    expect(say(`pattern.${code}.lead`)).toMatch(what);
  });

  test("nothing to say on the telephone is about a body that changes", () => {
    const said = [
      ...keysUnder("say"),
      ...mmn.urgency.flatMap(({ code }) => keysUnder(`urgency.${code}.say`)),
    ];
    expect(said.length).toBeGreaterThan(30);
    expect(said.map(say).join(" ")).not.toMatch(/in my body|changes in/i);
    // Only who chose the signs of a stroke is given the word.
    const calls = keysUnder("urgency.emergency.say").map(say).join(" ");
    expect(calls).not.toMatch(/stroke/i);
    expect(say("say.stroke")).toMatch(/stroke/);
  });

  test.each([
    ["no-weakness", /not tell us of weakness/],
    ["points-elsewhere", /seen more often in other conditions/],
    ["not-enough-answers", /not enough/],
    ["several-features", /^Discuss MMN, and what else it could be, with a neurologist$/],
    ["some-features", /^Ask .*doctor what could cause this, and if .* should see a neurologist$/],
    ["few-features", /told us few of the features/],
  ])("%s is called what it is", (code, title) => {
    expect(say(`pattern.${code}.title`)).toMatch(title);
  });

  test.each([
    ["not-a-diagnosis", /^This is not a diagnosis\. It cannot rule anything in or out\.$/],
    ["any-weakness", /A doctor should check any weakness .*whatever this page says/],
    ["still-weak", /still weak, get it checked/],
    ["call", /^If .*breathe or swallow, stop and call your emergency number\./],
    ["call", /sudden weakness.* face.* speech.* chest pain.* cannot walk.* pee or poo/],
    ["on-device", /stay on this device/],
  ])("the line %s, on every result, says so", (line, what) => {
    expect(mmn.lines.map(({ id }) => id)).toContain(line);
    expect(say(`lines.${line}`)).toMatch(what);
  });
});
