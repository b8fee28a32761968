import { describe, expect, test } from "vitest";
import { keysUnder, SPOKEN_TO } from "../fixtures/english.ts";

// What the app must say on its own pages, before and beside any questionnaire.

const NO_DIAGNOSIS = /\bnot a diagnosis\b/i;

describe.each(SPOKEN_TO)("said to %s", (_, say) => {
  test.each(["start.not", "disclaimer.points"])(
    "%s says what this is not, and to see a doctor whatever it says",
    (list) => {
      const said = keysUnder(list).map(say).join(" ");
      expect(said).toMatch(NO_DIAGNOSIS);
      expect(said).toMatch(/cannot rule anything in or out/);
      expect(said).toMatch(/\bdoctor\b.*whatever this page says/);
    },
  );

  test("the disclaimer says that nobody has tested it, and when to stop", () => {
    const said = keysUnder("disclaimer.points").map(say).join(" ");
    expect(said).toMatch(/No clinic has tested it/);
    expect(said).toMatch(/get much worse while you answer, stop and get help/);
  });

  test.each(["description", "summary.by.self", "summary.by.helper"])(
    "%s says it is none",
    (key) => {
      expect(say(key)).toMatch(NO_DIAGNOSIS);
    },
  );

  test("the doctor's page says its limits", () => {
    expect(say("summary.limits")).toMatch(/reported.* cannot show .*conduction block/i);
    expect(say("summary.versions")).toMatch(/Not clinically validated/);
    expect(say("summary.nothing")).toBe("None reported.");
  });

  test.each(["start.emergency", "failure.help"])("%s says to call in an emergency", (key) => {
    expect(say(key)).toMatch(/call your emergency number/i);
  });

  test("the first page names the signs to call for", () => {
    expect(say("start.emergency")).toMatch(/ now if .*face.*speech.*weak.*breathe or swallow/);
  });

  test.each([
    ["figure.left", "Left"],
    ["figure.right", "Right"],
    ["figure.front", "From the front"],
    ["figure.back", "From behind"],
    ["summary.left", "Left"],
    ["summary.right", "Right"],
    ["summary.core", "Core features"],
    ["summary.arguesAgainst", "Points elsewhere"],
    ["summary.status.met", "yes"],
    ["summary.status.not-met", "no"],
    ["summary.status.unclear", "unclear"],
    ["summary.status.unknown", "not known"],
  ])("%s is %s, never its opposite", (key, text) => {
    expect(say(key)).toBe(text);
  });

  test.each(["112", "999", "911", "000", "111"])("%s is called as it is written", (number) => {
    expect(say(`region.${number}`)).toBe(number);
  });

  test.each([
    ["112", /Europe/],
    ["999", /United Kingdom/],
    ["911", /United States/],
    ["000", /Australia/],
    ["111", /New Zealand/],
  ])("%s is the number of its place", (number, place) => {
    expect(say(`region.where.${number}`)).toMatch(place);
  });
});
