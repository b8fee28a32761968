import { describe, expect, test } from "vitest";
import pages from "../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import { mmn } from "../../src/authoring/mmn.ts";
import { published } from "../fixtures/vignettes.ts";

// No test can read a source. But a name in its text and one in its address are told twice, and must agree.

const GUIDELINE = "G1";
/** On when to be seen, and how soon. */
const SAFETY = /^F\d/;

const { citations } = mmn;
/** Only addresses of publishers and their registers say of what they are. */
const REGISTERS = /^https:\/\/(doi\.org|pmc\.ncbi\.nlm\.nih\.gov|www\.nice\.org\.uk)\//;

describe("the sources", () => {
  test("are told apart by their text and their address", () => {
    const urls = citations.flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(citations.map(({ text }) => text)).size).toBe(citations.length);
  });

  test("have an address, all but these", () => {
    const silent = citations.filter(({ url }) => url === undefined).map(({ id }) => id);
    expect(silent.sort()).toEqual(["C10", "F11", "H3", "M8a", "V10"]);
  });

  test.each(citations.filter(({ url = "" }) => REGISTERS.test(url)))(
    "$id is at the address of what its text names",
    ({ text, url = "" }) => {
      for (const [name] of text.matchAll(/\b(PMC|NG)\d+/g)) {
        expect(url.toLowerCase()).toContain(name.toLowerCase());
      }
      for (const [year] of url.matchAll(/(?<!\d)(19|20)\d\d(?=[.-])/g))
        expect(text).toContain(year);
    },
  );

  test("the guideline has the same address on the doctor's page", () => {
    const { url = "" } = citations.find(({ id }) => id === GUIDELINE) ?? {};
    expect(url).toMatch(/^https:\/\/doi\.org\//);
    expect(pages.summary.source).toContain(`doi ${url.replace("https://doi.org/", "")}.`);
  });
});

test.each(mmn.findings.filter(({ kind }) => kind === "core"))(
  "$id, a core feature, rests on the guideline",
  (finding) => {
    expect(finding.citations).toContain(GUIDELINE);
  },
);

test.each(mmn.urgency.flatMap((one) => ("reasons" in one ? (one.reasons ?? []) : [])))(
  "$id, a reason to be seen, rests on a source on how soon",
  ({ citations: cited }) => {
    expect(cited.filter((id) => SAFETY.test(id))).not.toEqual([]);
  },
);

describe("the published cases", () => {
  const placeOf = ({ doi, url }: { doi?: string | undefined; url?: string | undefined }) =>
    doi ?? url;

  test("have one title for each address, and one address for each title", () => {
    const titles = new Map(published.map(({ source }) => [placeOf(source), source.title]));
    const places = new Map(published.map(({ source }) => [source.title, placeOf(source)]));
    for (const { id, source } of published) {
      expect(titles.get(placeOf(source)), id).toBe(source.title);
      expect(places.get(source.title), id).toBe(placeOf(source));
    }
  });

  test("are named after their diagnosis", () => {
    const group = (id: string) => id.replace(/-\d+\w*$/, "");
    const diagnoses = new Map(published.map(({ id, diagnosis }) => [group(id), diagnosis]));
    for (const { id, diagnosis } of published) expect(diagnoses.get(group(id)), id).toBe(diagnosis);
    const named = published.filter(({ id }) => /^(mmn|als|cidp|hnpp|pls)-/.test(id));
    for (const { id, diagnosis } of named) expect(group(id)).toBe(diagnosis.toLowerCase());
  });
});

test("no version holds for longer than a year", () => {
  const days = (Date.parse(mmn.reviewBy) - Date.parse(mmn.date)) / (24 * 60 * 60 * 1000);
  expect(days).toBeLessThanOrEqual(366);
});

test("that this is no diagnosis is the first line of every result", () => {
  expect(mmn.lines[0]?.id).toBe("not-a-diagnosis");
});

// Whoever received answers knows them by this name; with another they would be answers to something else.
test("its name in other systems stays the same in every version", () => {
  expect(mmn.canonical).toBe("urn:uuid:e76302ce-351c-4b23-9ef3-41af5ae4ac16");
});
