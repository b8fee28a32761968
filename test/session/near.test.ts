import { expect, test } from "vitest";
import { REGIONS } from "../../src/session/choices.ts";
import { numbersNear } from "../../src/session/near.ts";

test.each([
  [["en-GB"], "Europe/London", "999"],
  [["de"], "Europe/Berlin", "112"],
  [["en-US", "en"], "Europe/Paris", "112"],
  [["en-US"], "America/Chicago", "911"],
  [["en-AU"], "Australia/Perth", "000"],
  [["en"], "Pacific/Auckland", "111"],
  [["en-NZ"], "Pacific/Honolulu", "111"],
  [["en-AU"], "UTC", "000"],
  [["en-Latn-IE"], "", "999"],
  [["xx"], "Nowhere/Else", "112"],
  [[], "", "112"],
])("with languages %j and the zone %s, %s comes first", (languages, zone, first) => {
  expect(numbersNear({ languages, zone })[0]).toBe(first);
});

test("the language comes after the zone, and each number is there once whatever comes first", () => {
  const numbers = numbersNear({ languages: ["en-AU", "en-US"], zone: "Europe/Dublin" });
  expect(numbers.slice(0, 3)).toEqual(["999", "000", "911"]);
  expect([...numbers].sort()).toEqual(REGIONS.filter((region) => region !== "other").sort());
});
