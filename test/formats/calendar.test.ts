import { expect, test } from "vitest";
import { calendarOf } from "../../src/formats/calendar.ts";

const day = {
  uid: "0123456789abcdef",
  made: "2026-11-29T09:08:07.654Z",
  day: "2027-02-28",
  dayAfter: "2027-03-01",
  title: "Visit to the doctor",
  text: "Take your page; and a list, \\ both.\nEarly.",
};

const unfolded = (text: string) => text.replaceAll("\r\n ", "");

test("a calendar has one whole day, the next day as its end, and a reminder the day before", () => {
  expect(calendarOf(day).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//MMN symptom summary//Reminder//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    "UID:0123456789abcdef",
    "DTSTAMP:20261129T090807Z",
    "DTSTART;VALUE=DATE:20270228",
    "DTEND;VALUE=DATE:20270301",
    "SUMMARY:Visit to the doctor",
    "DESCRIPTION:Take your page\\; and a list\\, \\\\ both.\\nEarly.",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Visit to the doctor",
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test.each([
  ["letters of one byte", "a".repeat(300)],
  ["letters of two", "é".repeat(150)],
  ["letters of three", "日".repeat(100)],
  ["letters of four", "😀".repeat(80)],
  ["all of them", "aé日😀".repeat(40)],
])("no line is longer than 75 bytes, and none ends within a letter: %s", (_, text) => {
  const made = calendarOf({ ...day, text });
  const lines = made.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(unfolded(made)).toContain(`DESCRIPTION:${text}\r\n`);
  expect(made).not.toContain("\ufffd");
  expect(made.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
