import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { earlier } from "../../src/app/earlier.ts";
import { onFile } from "../../src/app/files.ts";
import { readSaved } from "../../src/app/saved.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { FOLDER } from "../../src/authoring/ours.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { stillGiven } from "../../src/engine/versions.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import type { Page, Questionnaire } from "../../src/questionnaire/schema.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { save } from "../../src/session/save.ts";
import type { FileTask } from "../../src/ui/view.ts";
import { well, without } from "../fixtures/answers.ts";
import codes from "../fixtures/codes/1.0.0.json" with { type: "json" };
import { type Screening, screening } from "../fixtures/screening.ts";
import { t } from "../fixtures/words.ts";

// There is no page here that could be looked at.
vi.stubGlobal("scrollTo", () => {});
vi.stubGlobal("document", { querySelector: () => null, getElementById: () => null });

const TODAY = "2026-11-22";

test("every version that is kept is there, and its codes are told from those of the others", () => {
  const files = readdirSync(new URL("earlier/", FOLDER));
  expect(earlier.map(({ version }) => `${version}.json`).sort()).toEqual([...files].sort());
  const layouts = earlier.map((one) => pack({ ...one, version: "1.0.0" }, {}));
  expect(new Set(layouts).size).toBe(earlier.length);
});

/** A version with an item more, so that what stands where is not as it was. */
const longer: Questionnaire = {
  ...mmn,
  version: "1.99.0",
  sections: mmn.sections.map((section, index) => ({
    ...section,
    pages: index > 0 ? section.pages : [asking("added"), ...section.pages],
  })),
};

test.each(codes)("a code that 1.0.0 wrote opens in a later version: $name", async (old) => {
  const begun = screening({ questionnaire: longer });
  await doTask(begun, { type: "paste", text: old.code });
  // What came after 1.0.0 is told, where the person had passed its place.
  const { notice, about } = begun.context();
  expect(notice).toBe(about.length > 0 ? "opened-earlier" : "opened");
  const given = stillGiven(mmn, old.answers as Answers, "1.0.0");
  expect(begun.session().answers).toEqual(given);
});

/** A version in which the list of other symptoms grew. */
const later = {
  ...mmn,
  version: "1.99.0",
  askedAgain: [{ before: "1.99.0", item: "other-symptoms", codes: ["none"] }],
};

const session = { ...newSession, isAccepted: true, answers: well };
const file = (text: string) => new File([text], "answers.json");
const ours = fileOf(mmn, session, { savedOn: "2026-05-01", language: "en" });
const fhir = responseOf(mmn, well, { t, authored: "2026-05-01", by: "self" });

const WAYS: readonly (readonly [string, FileTask])[] = [
  ["a file", { type: "open", file: file(ours) }],
  ["a code that is typed", { type: "paste", text: pack(mmn, well) }],
  ["FHIR", { type: "open", file: file(JSON.stringify(fhir)) }],
];

describe("answers of a version whose list was shorter", () => {
  test.each(WAYS)("in %s open without that answer, and lead to its page", async (_, task) => {
    const begun = screening({ questionnaire: later, session: { ...newSession, isAccepted: true } });
    await doTask(begun, task);
    expect(begun.context().notice).toBe("opened-earlier");
    expect(begun.context().about).toEqual(["other-symptoms"]);
    expect(begun.session().answers).toStrictEqual(without(well, "other-symptoms"));
    expect(begun.place()).toEqual({ at: "asking", pageId: "instead" });
  });

  test("in a file to compare with stay as they were given, with their version", async () => {
    const begun = screening({ questionnaire: later, session });
    await doTask(begun, { type: "compare", files: [file(ours)] });
    expect(begun.session().earlier).toStrictEqual([
      { savedOn: "2026-05-01", version: mmn.version, answers: well },
    ]);
  });

  test.each(["tab", "copy"])(
    "in the %s come back without that answer, which is told as new",
    (at) => {
      const text = save(mmn, session);
      const found = at === "tab" ? { tab: text } : { copy: { text, until: "2026-12-01" } };
      const begun = readSaved(later, { ...found, isExpired: false }, TODAY);
      expect(begun.notice).toBe("earlier-version");
      expect(begun.about).toEqual(["other-symptoms"]);
      expect(begun.session?.answers).toStrictEqual(without(well, "other-symptoms"));
    },
  );
});

/** A page that asks one thing. */
function asking(linkId: string): Page {
  return { id: linkId, items: [{ linkId, type: "single", options: "yes-no" }] };
}

async function doTask({ context, place, send }: Screening, task: FileTask): Promise<void> {
  await onFile(task, { context, place, send, t, today: TODAY });
}
