import { readFileSync } from "node:fs";
import type { Questionnaire } from "fhir/r4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { questionnaireOf } from "../../src/authoring/fhir.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { type Answers, codesOf, has } from "../../src/engine/answer.ts";
import { optionsOf, pathOf } from "../../src/engine/path.ts";
import { readResponse } from "../../src/formats/fhir/read.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import { translator } from "../../src/i18n/translator.ts";
import { optionText, questionText } from "../../src/wording/question.ts";
import { given } from "../fixtures/answers.ts";
import { published } from "../fixtures/vignettes.ts";
import { t, texts } from "../fixtures/words.ts";
import { told } from "../formats/fhir/records.ts";
import { isValid } from "../formats/fhir/valid.ts";
import { throughout } from "../ui/passage.ts";
import { full, longest, tired, unsure } from "../ui/people.ts";
import { openViewer, savedForm, serveViewer, showForm, shownItems } from "./lforms.ts";

const ours: Questionnaire = JSON.parse(
  readFileSync(new URL("../../dist/questionnaires/mmn.fhir.json", import.meta.url), "utf8"),
);

test("the questionnaire is published with the app, and is valid", () => {
  const said = translator("en", { ui: {}, questionnaire: texts });
  expect(ours).toEqual(JSON.parse(JSON.stringify(questionnaireOf(mmn, said))));
  expect(isValid(ours)).toBe(true);
});

const count = ({ answers }: (typeof published)[number]) => Object.keys(answers).length;
const reported = published.reduce((most, other) => (count(other) > count(most) ? other : most));

const PEOPLE: Readonly<Record<string, Answers>> = {
  full: throughout(full),
  longest,
  "not sure everywhere": unsure,
  tired,
  "the published case with most answers": reported.answers,
  "with a year only": { ...full, "onset-date": "2019" },
};

describe("in LHC-Forms", () => {
  let viewer: Awaited<ReturnType<typeof serveViewer>>;

  beforeAll(async () => {
    viewer = await serveViewer();
  });

  afterAll(() => {
    viewer.server.close();
  });

  test.each(Object.entries(PEOPLE))(
    "%s: every answer is shown, and saved as it was",
    async (_, answers) => {
      const page = await openViewer(viewer.url);
      const response = responseOf(mmn, answers, { t, authored: "2026-11-22", by: "self" });
      await showForm(page, ours, response);
      expect(await shownItems(page)).toEqual(expected(answers));

      const saved = await savedForm(page);
      const read = readResponse(mmn, saved);
      expect(read).toMatchObject({ record: { questionnaire: mmn.id, version: mmn.version } });
      // It keeps no item without an answer.
      expect("record" in read && read.record.answers).toEqual(given(told(answers)));
      expect(isValid(saved)).toBe(true);
    },
  );
});

/** What is to be seen: every item that is asked, in its words, with what was answered, in the order of the options. */
function expected(answers: Answers) {
  return pathOf(mmn, answers)
    .pages.flatMap(({ items }) => items)
    .map((item) => ({
      linkId: item.linkId,
      text: questionText(t, item),
      answers:
        item.type === "text"
          ? codesOf(answers[item.linkId])
          : optionsOf(mmn, item)
              .filter((code) => has(answers[item.linkId], code))
              .map((code) => optionText(t, item, code)),
    }));
}
