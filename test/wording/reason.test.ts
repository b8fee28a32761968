import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { reasonsOf } from "../../src/engine/reasons.ts";
import { type ReasonLine, reasonLines } from "../../src/wording/reason.ts";
import { typical, well } from "../fixtures/answers.ts";
import { t } from "../fixtures/words.ts";

/** Why a record is told what it is told, as the result says it. */
function linesFor(answers: Answers): readonly ReasonLine[] {
  const { because } = reasonsOf(mmn, answers, assess(mmn, answers));
  return reasonLines({ questionnaire: mmn, answers, t }, because);
}

const option = (linkId: string, code: string) => t(`items.${linkId}.options.${code}.label`);
const said = (linkId: string, ...codes: readonly string[]) =>
  `${t(`items.${linkId}.short`)}: ${codes.map((code) => option(linkId, code)).join("; ")}`;

test("a sign chosen from a list of signs says itself, each on a line", () => {
  const signs = ["limb-injury", "cancer-and-spine"];
  expect(linesFor({ ...typical, "urgent-signs": signs })).toEqual(
    signs.map((sign) => ({ text: option("urgent-signs", sign) })),
  );
});

test("any other answer is told with what was asked, and of several only what matters", () => {
  const answers = { ...typical, "weak-parts": ["hand-right", "neck", "forearm-right"] };
  expect(linesFor(answers)).toEqual([{ text: said("weak-parts", "neck") }]);
});

test("what rests on silence is told as not answered, and names the item that is still open", () => {
  const half: Answers = { ...typical, duration: "1-6-months" };
  const known = [said("weakness", "yes"), said("duration", "1-6-months")].map((text) => ({ text }));
  expect(linesFor({ ...half, "onset-speed": null })).toEqual([
    ...known,
    { text: `${t("items.onset-speed.short")}: ${t("notAnswered")}`, open: "onset-speed" },
  ]);
});

test("not sure is an answer, and leaves nothing open", () => {
  expect(linesFor({ ...typical, breathing: "not-sure" })).toEqual([
    { text: `${t("items.breathing.short")}: ${t("codes.not-sure.label")}` },
  ]);
});

test("that no sign was chosen is no line of its own", () => {
  const texts = linesFor(well).map(({ text }) => text);
  expect(texts[0]).toBe(said("weakness", "no"));
  expect(texts).not.toContain(t("codes.none.label"));
  expect(new Set(texts).size).toBe(texts.length);
});

test("an item that is nowhere gives no line", () => {
  const because = [{ linkId: "nowhere", codes: ["yes"] }];
  expect(reasonLines({ questionnaire: mmn, answers: typical, t }, because)).toEqual([]);
});
