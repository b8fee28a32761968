import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { newSession } from "../../src/session/new.ts";
import type { Speech } from "../../src/ui/view.ts";
import { sentencesOf } from "../../src/wording/aloud.ts";
import { one, said } from "./dom.ts";
import { pagesFor, throughout, upTo } from "./passage.ts";
import { full, longest } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const course = { at: "asking", pageId: "course" } as const;
const aloud = { comfort: { ...newSession.comfort, aloud: "on" } } as const;

function speaker(state: ReturnType<Speech["state"]>) {
  return { state: () => state, speak: vi.fn(), stop: vi.fn() };
}

/** What is read aloud of the page that is shown. */
function read({ view }: ReturnType<typeof show>): readonly string[] {
  const { page, questionnaire } = view();
  if (!page) throw new Error("No page of questions is shown.");
  return sentencesOf({ questionnaire, t }, page);
}

test("a page is read in its order: what it asks, its hint, each option as a sentence", () => {
  const shown = show(course, upTo(full, "course"));
  const sentences = read(shown);
  expect(sentences.slice(0, 4)).toEqual([
    `${t("pages.course.title")}.`,
    t("items.onset-speed.question"),
    t("items.onset-speed.hint"),
    "Option 1: Within minutes or hours. It was fine the day before.",
  ]);
  expect(sentences).toContain(t("items.course.hint"));
  expect(sentences).toContain(
    "Option 2: Worse in steps. It stays the same, then drops, for example a little each winter.",
  );
  expect(sentences.at(-1)).toBe("Option 7: Not sure.");
});

test("a movement is read with how to try it, and with what to take care of", () => {
  const place = { at: "asking", pageId: "thumb-up" } as const;
  const shown = show(place, throughout(longest), { isAcknowledged: true });
  const sentences = read(shown);
  for (const step of t.list("movements.thumb-up.steps")) expect(sentences).toContain(step);
  expect(sentences).toContain(t("movements.thumb-up.caution"));
});

test("whatever is read of any page is a whole sentence", () => {
  for (const { id } of pagesFor(throughout(longest))) {
    const place = { at: "asking", pageId: id } as const;
    const shown = show(place, throughout(longest), { isAcknowledged: true });
    const sentences = read(shown);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => !/[.?!:]$/.test(sentence))).toEqual([]);
  }
});

test("nothing is read where nothing is asked", () => {
  show("review", throughout(full), { ...aloud, speech: speaker("ready") });
  expect(screen.queryByRole("button", { name: t("aloud.read") })).toBeNull();
});

test("one press reads the page, for whoever asked for it", async () => {
  const speech = speaker("ready");
  const shown = show(course, upTo(full, "course"), { ...aloud, speech });
  await userEvent.click(screen.getByRole("button", { name: t("aloud.read") }));
  expect(speech.speak).toHaveBeenCalledWith(read(shown));
});

test("one press stops it", async () => {
  const speech = speaker("speaking");
  show(course, upTo(full, "course"), { ...aloud, speech });
  await userEvent.click(screen.getByRole("button", { name: t("aloud.stop") }));
  expect(speech.stop).toHaveBeenCalledTimes(1);
});

test.each([
  ["ready", {}],
  ["no-voice", aloud],
  ["no-local-voice", aloud],
] as const)("with %s and %j there is nothing to press", (state, chosen) => {
  show(course, upTo(full, "course"), { ...chosen, speech: speaker(state) });
  expect(screen.queryByRole("button", { name: t("aloud.read") })).toBeNull();
});

test.each(["no-voice", "no-local-voice"] as const)("the comfort says why not: %s", (state) => {
  show("comfort", {}, { speech: speaker(state) });
  expect(said(one("main"))).toContain(t(`comfort.aloud.${state}`));
  expect(screen.queryByRole("radio", { name: t("comfort.aloud.on") })).toBeNull();
});
