import { expect, test } from "vitest";
import { checkChanges, checkVersions, versionOf } from "../../../src/authoring/check/versions.ts";
import { withVersion } from "../../../src/authoring/versions.ts";
import { sound } from "./sound.ts";

type Change = readonly [path: string, value: unknown];

const WRITTEN = [versionOf(sound())];
const ASKED: Change = ["sections.0.pages.0.items.0.type", "multi"];
const JUDGED: Change = ["urgency.0.reasons.0.when.codes", ["fall"]];

/** The places of the faults of a questionnaire with one change and these numbers. */
function placesOf([path, value]: Change, version = "1.0.0", rules = "1.0.0") {
  const changed = { ...sound(path, value), version, rules };
  return checkVersions(changed, [...WRITTEN, versionOf(changed)]).map(({ where }) => where);
}

test("a version that asks and judges as it was written down has no fault", () => {
  expect(checkVersions(sound(), WRITTEN)).toEqual([]);
});

test.each<Change>([
  ["terms.weak.codes", ["no"]],
  ["sections.0.pages.2.items.0.enableWhen", undefined],
  ["findings.0.unclear", undefined],
  ["notes.0.when", undefined],
  JUDGED,
])("another condition at %s asks for another version of rules", (path, value) => {
  const [fault, ...more] = checkVersions(sound(path, value), WRITTEN);
  expect(more).toEqual([]);
  expect(fault?.where).toBe("rules");
  expect(fault?.what).toMatch(/^1\.0\.0 was written down with other rules; raise "rules"/);
});

test.each<Change>([
  ["optionSets.yes-no", ["no", "yes", "not-sure"]],
  ["movements.0.nerve", "arm"],
  ["sections.1.optional", undefined],
  ASKED,
])("something else asked at %s asks for another version", (path, value) => {
  const [fault, ...more] = checkVersions(sound(path, value), WRITTEN);
  expect(more).toEqual([]);
  expect(fault?.where).toBe("version");
  expect(fault?.what).toMatch(/^1\.0\.0 was written down asking something else; raise the second/);
});

test.each<Change>([
  ["citations.0.text", "A third book"],
  ["sections.1.pages.0.items.0.context", "Printed"],
  ["findings.0.because", undefined],
  ["findings.0.citations", ["B2"]],
  ["reviewBy", "2031-01-31"],
])("a change at %s is one of words or sources alone", (path, value) => {
  expect(checkVersions(sound(path, value), WRITTEN)).toEqual([]);
});

test("a new version has to be higher where it changes", () => {
  expect(placesOf(ASKED, "1.1.0")).toEqual([]);
  expect(placesOf(ASKED, "2.0.0")).toEqual([]);
  expect(placesOf(ASKED, "1.0.1")).toEqual(["version"]);
  expect(placesOf(ASKED, "0.9.0")).toEqual(["version"]);
  expect(placesOf(JUDGED, "1.1.0")).toEqual(["rules"]);
  expect(placesOf(JUDGED, "1.0.1", "1.0.1")).toEqual(["version"]);
  expect(placesOf(JUDGED, "1.1.0", "1.0.1")).toEqual([]);
});

test("a version that is not written down is told, and so is one where nothing is", () => {
  const next = { ...sound(), version: "1.0.1" };
  for (const written of [WRITTEN, []]) {
    expect(checkVersions(next, written)).toEqual([
      {
        where: "version",
        what: "1.0.1 is not written down in versions.json; run npm run versions.",
      },
    ]);
  }
});

test("a version is written down once, and anew only where that is said", () => {
  const [first] = WRITTEN;
  const other = versionOf(sound(...ASKED));
  const next = { ...other, version: "1.1.0" };
  expect(withVersion([], other, false)).toEqual([other]);
  expect(withVersion(WRITTEN, next, false)).toEqual([first, next]);
  expect(withVersion(WRITTEN, versionOf(sound()), false)).toEqual(WRITTEN);
  expect(withVersion(WRITTEN, other, false)).toBeUndefined();
  expect(withVersion([...WRITTEN, next], other, true)).toEqual([other, next]);
});

test.each([
  ["under its number", "# Changes\n\n## 1.0.0\n\nThe first.", []],
  ["under another number", "## 1.0.01\n\nThe first.", [/under "## 1\.0\.0"/]],
  ["under its number, but empty", "## 1.0.0\n\n## 0.9.0\n\nx", [/^It tells nothing of version/]],
  ["nowhere", "", [/^It tells nothing of version 1\.0\.0; write/]],
])("changes told %s", (_, changes, faults) => {
  expect(checkChanges(sound(), changes)).toEqual(
    faults.map((what) => ({ where: "", what: expect.stringMatching(what) })),
  );
});
