import { describe, expect, test } from "vitest";
import { monthNames } from "../../src/ui/date.ts";
import { isPossible, yearMonthIn } from "../../src/wording/date.ts";

const english = monthNames("en");
const read = (written: string, language = "en") => yearMonthIn(written, monthNames(language));

test.each([
  ["2023", "2023"],
  ["2023-05", "2023-05"],
  ["2023-5", "2023-05"],
  ["2023/05", "2023-05"],
  ["2023.5.", "2023-05"],
  ["05/2023", "2023-05"],
  ["5.2023", "2023-05"],
  ["5 2023", "2023-05"],
  ["12-2023", "2023-12"],
  ["2023 – 05", "2023-05"],
  ["2023−05", "2023-05"],
  ["May 2023", "2023-05"],
  ["2023 May", "2023-05"],
  ["may, 2023", "2023-05"],
  ["SEPTEMBER 2023", "2023-09"],
  ["Sep 2023", "2023-09"],
  ["Sept. 2023", "2023-09"],
  ["Sept2023", "2023-09"],
  ["2023-Feb", "2023-02"],
])("“%s” is %s", (written, kept) => {
  expect(yearMonthIn(written, english)).toBe(kept);
});

test.each([
  ["2023-05-12", "2023-05"],
  ["2023/5/1", "2023-05"],
  ["12 May 2023", "2023-05"],
  ["May 12, 2023", "2023-05"],
  ["12th May 2023", "2023-05"],
  ["May 1st, 2023", "2023-05"],
  ["2023 May 12", "2023-05"],
  ["31.12.2023", "2023-12"],
  ["12/31/2023", "2023-12"],
  ["05/05/2023", "2023-05"],
  ["29/02/2024", "2024-02"],
])("of “%s” the day is dropped", (written, kept) => {
  expect(yearMonthIn(written, english)).toBe(kept);
});

test.each(["12/05/2023", "05-12-2023", "1.2.2023"])(
  "“%s” could be two months, and is not guessed",
  (written) => {
    expect(yearMonthIn(written, english)).toBeUndefined();
  },
);

test.each(["23", "05/23", "5-23", "May 23", "23 May", "'23", "May '23", "12/31/23"])(
  "the two digits of “%s” are not guessed to be a year",
  (written) => {
    expect(yearMonthIn(written, english)).toBeUndefined();
  },
);

test.each([
  "about 2019",
  "summer 2019",
  "2019?",
  "~2019",
  "2019 or 2020",
  "2019-2020",
  "2019/20",
  "since 2019",
  "in May 2019",
  "last May",
  "May",
  "May June 2023",
  "Ju 2023",
  "Jux 2023",
  "Mayor 2023",
])("“%s” is not one date that is sure", (written) => {
  expect(yearMonthIn(written, english)).toBeUndefined();
});

test.each([
  "",
  "2023-13",
  "2023-00",
  "13/2023",
  "0/2023",
  "2023-05-32",
  "2023-05-00",
  "31/02/2023",
  "32 May 2023",
  "32nd May 2023",
  "5th 2023 May 6th",
  "2023-13-05",
  "005/2023",
  "202305",
  "20230512",
  "12023",
  "5/2023/12",
  "1 2 3 2023",
  "1 2 May 2023",
  "-2023",
  "2023-",
  "/2023",
  "2023-05T10",
  "2023:05",
])("“%s” is no date", (written) => {
  expect(yearMonthIn(written, english)).toBeUndefined();
});

test.each([
  ["２０２３／０５", "2023-05"],
  ["٢٠٢٣-٠٥", "2023-05"],
  ["۰۵/۲۰۲۳", "2023-05"],
  ["२०२३-५", "2023-05"],
  ["\u200e2023\u200f/05", "2023-05"],
  ["𝟚𝟘𝟚𝟛-𝟎𝟝", "2023-05"],
])("the digits of “%s” are read, whatever script they are of", (written, kept) => {
  expect(yearMonthIn(written, english)).toBe(kept);
});

test("every digit that Unicode knows has its value", () => {
  const signs = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /\p{Nd}/u.test(sign));
  expect(signs.length % 10).toBe(0);
  const values = signs.map((sign) => yearMonthIn(`202${sign}`, english));
  expect(values).toEqual(signs.map((_, index) => `202${index % 10}`));
});

describe("in other languages", () => {
  test.each([
    ["de", "Mai 2023", "2023-05"],
    ["de", "März 2023", "2023-03"],
    ["de", "MARZ 2023", "2023-03"],
    ["de", "12. Dez. 2023", "2023-12"],
    ["fr", "mai 2023", "2023-05"],
    ["fr", "février 2023", "2023-02"],
    ["fr", "fevr. 2023", "2023-02"],
    ["fr", "Août 2023", "2023-08"],
    ["es", "mayo de 2023", "2023-05"],
    ["pl", "maj 2023", "2023-05"],
    ["pl", "12 maja 2023", "2023-05"],
    ["ru", "май 2023", "2023-05"],
    ["ru", "12 мая 2023 г.", "2023-05"],
    ["ar", "مايو ٢٠٢٣", "2023-05"],
    ["ja", "2023年5月", "2023-05"],
    ["ja", "２０２３年１２月３日", "2023-12"],
    ["th", "พฤษภาคม 2023", "2023-05"],
  ])("in %s “%s” is %s", (language, written, kept) => {
    expect(read(written, language)).toBe(kept);
  });

  test("every month is understood by its names, long and short, as the language writes it", () => {
    for (const language of ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "el"]) {
      for (const month of ["long", "short"] as const) {
        for (let index = 0; index < 12; index += 1) {
          const format = new Intl.DateTimeFormat(language, { month, year: "numeric" });
          const written = format.format(new Date(2023, index, 15));
          const kept = `2023-${String(index + 1).padStart(2, "0")}`;
          expect([language, written, read(written, language)]).toEqual([language, written, kept]);
        }
      }
    }
  });

  test("a month of another language is none", () => {
    expect(read("Mai 2023")).toBeUndefined();
    expect(read("juin 2023")).toBeUndefined();
  });

  test("the beginning of two months is neither", () => {
    expect(read("jui 2023", "fr")).toBeUndefined();
  });
});

test.each([
  ["2026", true],
  ["2026-11", true],
  ["2026-12", false],
  ["2027", false],
  ["2027-01", false],
  ["1916", true],
  ["1916-11", true],
  ["1916-10", false],
  ["1915", false],
  ["0000", false],
  ["9999-12", false],
])("whether “%s” can be told on 22 November 2026: %s", (date, isSo) => {
  expect(isPossible(date, "2026-11-22")).toBe(isSo);
});
