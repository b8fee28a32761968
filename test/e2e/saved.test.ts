import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { throughout, upTo } from "../ui/passage.ts";
import { full, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import { begin, forward, nameOf, open, savedAnswers, settle, walk } from "./drive.ts";

const notice = (page: Page) => page.getByRole("status").innerText();
const progress = { isAccepted: true, isAcknowledged: false };

/** A saved session with these parts in place of its own. */
function saved(parts: object): string {
  const answers = throughout(full);
  return JSON.stringify({
    ...{ questionnaire: "mmn", version: "1.0.0", answers, drafts: {}, progress },
    ...parts,
  });
}

const NONE = [
  ["half a record", saved({}).slice(0, 200), "not-readable"],
  ["null", "null", "not-readable"],
  ["a number", "42", "not-readable"],
  ["a list", "[]", "not-readable"],
  ["nothing at all", "", "not-readable"],
  ["an empty record", "{}", "not-readable"],
  ["a megabyte of junk", "junk ".repeat(200_000), "not-readable"],
  ["a megabyte of list", `[${"[],".repeat(300_000)}[]]`, "not-readable"],
  ["another questionnaire", saved({ questionnaire: "other" }), "not-readable"],
  ["answers that are none", saved({ answers: null }), "not-readable"],
  ["another version", saved({ version: "2.0.0" }), "other-version"],
] as const;

test.each(NONE)("%s is told once, and one can start", async (_, kept, code) => {
  const page = await cleanPage();
  await open(page, "course", kept);
  expect(await nameOf(page)).toBe("");
  expect(await notice(page)).toContain(t(`notice.${code}`));
  await begin(page);
  await page.reload();
  await settle(page);
  expect([await nameOf(page), await notice(page)]).toEqual(["emergency", ""]);
});

const PARTS = [
  ["an unknown code", saved({ answers: { ...throughout(full), course: "sideways" } }), "course"],
  ["an unknown item", saved({ answers: { ...throughout(full), shoes: "red" } }), "review"],
  ["a wrong type", saved({ answers: { ...throughout(full), "weak-parts": "hand-left" } }), "body"],
  ["a duplicate", saved({ answers: { ...throughout(full), pain: ["none", "none"] } }), "pain"],
  [
    "“none” beside another",
    saved({ answers: { ...throughout(full), "urgent-signs": ["none", "limb-injury"] } }),
    "urgent",
  ],
  [
    "a megabyte of text",
    saved({ answers: { ...upTo(full, "words"), "main-problem": "x".repeat(1e6) } }),
    "background-or-summary",
  ],
] as const;

test.each(PARTS)("%s is told once and asked again, and all else is kept", async (_, kept, next) => {
  const page = await cleanPage();
  await open(page, "", kept);
  expect(await notice(page)).toContain(t("notice.partly-readable"));
  await forward(page);
  expect(await nameOf(page)).toBe(next);
  expect(await notice(page)).toBe("");
  expect(await savedAnswers(page)).toMatchObject({ speech: full.speech, cold: full.cold });
  await walk(page, full, undefined, "review");
  await page.reload();
  await settle(page);
  expect([await nameOf(page), await notice(page)]).toEqual(["review", ""]);
});

test("a record without what the app adds asks to accept again, and keeps the answers", async () => {
  const page = await cleanPage();
  const { answers } = JSON.parse(saved({}));
  await open(page, "review", JSON.stringify({ questionnaire: "mmn", version: "1.3.0", answers }));
  expect(await nameOf(page)).toBe("");
  expect(await notice(page)).not.toBe("");
  expect(await savedAnswers(page)).toEqual(answers);
  await begin(page);
  expect(await nameOf(page)).toBe("review");
});

test("answers saved in an emergency lead to the stop page before anything else", async () => {
  const page = await cleanPage();
  const answers = throughout({ ...minimal, breathing: "at-rest-or-flat" });
  await open(page, "result", saved({ answers }));
  expect(await nameOf(page)).toBe("get-help-now");
});
