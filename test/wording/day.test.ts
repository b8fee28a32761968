import { expect, test } from "vitest";
import { monthNames } from "../../src/ui/date.ts";
import { dayIn } from "../../src/wording/day.ts";

const names = monthNames("en");

test.each([
  ["2027-03-05", "2027-03-05"],
  ["2027-3-5", "2027-03-05"],
  ["5 March 2027", "2027-03-05"],
  ["5th of Mar. 2027", "2027-03-05"],
  ["Friday, March 5, 2027", "2027-03-05"],
  ["5.3.2027", "2027-03-05"],
  ["05. 03. 2027", "2027-03-05"],
  ["25/3/2027", "2027-03-25"],
  ["3/25/2027", "2027-03-25"],
  ["4/4/2027", "2027-04-04"],
  ["29 February 2028", "2028-02-29"],
])("%s is %s", (written, day) => {
  expect(dayIn(written, names)).toBe(day);
});

test.each([
  ["nothing", ""],
  ["a month without its day", "March 2027"],
  ["a day without its year", "5 March"],
  ["a year of two digits", "5.3.27"],
  ["what is one day here and another there", "5/3/2027"],
  ["a day that a month does not have", "31 April 2027"],
  ["a day that this year does not have", "29 February 2027"],
  ["two months", "5 March May 2027"],
  ["two years", "5 March 2027 2028"],
  ["a name that two months may have", "5 Ju 2027"],
  ["words alone", "next Friday"],
  ["other signs", "5 March 2027!"],
])("%s is no day", (_, written) => {
  expect(dayIn(written, names)).toBeUndefined();
});

test("months are known in the language of the person, and digits of any script", () => {
  expect(dayIn("5. März 2027", monthNames("de"))).toBe("2027-03-05");
  expect(dayIn("٥ مارس ٢٠٢٧", monthNames("ar"))).toBe("2027-03-05");
});
