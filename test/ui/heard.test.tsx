import { expect, test } from "vitest";
import type { Notice } from "../../src/machine/context.ts";
import { all, one, said } from "./dom.ts";
import { throughout, upTo } from "./passage.ts";
import { full, several } from "./people.ts";
import { type Shown, show } from "./render.tsx";
import { announced, spoken } from "./spoken.ts";
import { t } from "./words.ts";

// What a screen reader says by itself of each thing that happened: once, and once more when it happens once more.

const error = (notice: Notice) => `${t("error.prefix")} ${t(`notice.${notice}`)}`;

const TOLD: readonly (readonly [Parameters<typeof show>[0], Notice, string, boolean])[] = [
  ["start", "file-not-readable", "open-file", true],
  ["handed", "file-pdf", "handed-file", true],
  ["start", "file-looking", "open-file", false],
  ["keep", "file-empty", "compare-files", true],
  ["keep", "earlier-refused", "compare-files", true],
  ["keep", "earlier-added", "compare-files", false],
  ["keep", "earlier-removed", "compare-files", false],
  ["keep", "file-saved", "saving", false],
  ["review", "not-shared", "saving", true],
  ["result", "copied", "hand-over", false],
  ["result", "not-copied", "hand-over", true],
  ["result", "not-printed", "hand-over", false],
  ["result", "words-copied", "words", false],
  ["result", "not-kept-longer", "keeping", true],
  ["pause", "keeping-ended", "keeping", false],
  ["pause", "not-printed-yet", "print", false],
  ["say", "words-not-copied", "card", true],
  ["say", "card-saved", "card", false],
  ["say", "words-copied", "message", false],
  ["say", "reminder-saved", "reminder-day", false],
];

test.each(TOLD)(
  "on the page %s “%s” at %s is said each time",
  async (place, notice, at, isFault) => {
    const { send } = show(place, throughout(several), { isAcknowledged: true });
    const words = isFault ? error(notice) : t(`notice.${notice}`);
    for (const time of ["first", "again"]) {
      const phrases = await announced(() => send({ type: "notice.show", notice, at }));
      expect([time, phrases]).toEqual([time, [`polite: ${words}`]]);
      // It stands in one place alone, and not at the top of the page as well.
      expect(all(".notice").map(said)).toEqual([words]);
      expect(said(one("[role=status]"))).toBe("");
    }
  },
);

test("what is told is come to once by whoever reads on", async () => {
  const { send } = show("result", throughout(several), { isAcknowledged: true });
  send({ type: "notice.show", notice: "copied", at: "hand-over" });
  const phrases = await spoken("document");
  expect(phrases.filter((phrase) => phrase.includes(t("notice.copied")))).toHaveLength(1);
});

test.each([
  ["code-not-readable", "start", "code"],
  ["reminder-not-a-day", "say", "reminder-day"],
] as const)(
  "“%s” is part of what describes its field, which takes the focus",
  async (notice, place, at) => {
    const { send } = show(place, throughout(several));
    send({ type: "notice.show", notice, at });
    for (const details of all("details")) details.setAttribute("open", "");
    const phrases = await spoken();
    const field = phrases.find(
      (phrase) => phrase.startsWith("textbox, ") && phrase.includes(", invalid"),
    );
    expect(field).toContain(error(notice));
    expect(one(`#${at}`).closest("form, section")?.querySelectorAll("[aria-live]")).toHaveLength(0);
  },
);

test("that answers set aside are deleted is said above the page", async () => {
  const other = { ...throughout(full) };
  const { send } = show("review", throughout(several), {
    setAside: [{ ...asideOf(show("start", other)) }],
  });
  const phrases = await announced(() => send({ type: "setAside.delete", index: 0 }));
  const label = t("notice.label");
  expect(phrases).toEqual([`polite: ${label}: ${t("notice.set-aside-deleted")}`]);
});

test("that what was not opened is left on the device is said above the page", async () => {
  const { send } = show("review", throughout(several));
  const left = await announced(() => send({ type: "copy.keep" }));
  expect(left).toEqual([`polite: ${t("notice.label")}: ${t("notice.copy-left")}`]);
});

function asideOf({ context }: Shown) {
  const { session } = context();
  document.body.replaceChildren();
  return session;
}

test.each(["keep", "pause", "result"] as const)("keeping is said on the page %s", async (place) => {
  const { send } = show(place, throughout(several), { isAcknowledged: true });
  const phrases = await announced(() => send({ type: "keeping.choose", until: "2026-12-22" }));
  expect(phrases).toEqual([`polite: ${t("keeping.isKept", { date: "22 December 2026" })}`]);
});

test("how few letters are left is said as they get few, and not at each key", async () => {
  const { send } = show({ at: "asking", pageId: "words" }, upTo(full, "words"));
  const write = (length: number) =>
    send({ type: "page.draft", pageId: "words", values: { "main-problem": "x".repeat(length) } });
  write(200);
  const few = (count: number) => [`polite: ${t("charactersFew", { count })}`];
  expect(await announced(() => write(250))).toEqual(few(50));
  // At the next keys nothing is said.
  const next = () => {
    for (let length = 251; length <= 280; length += 1) write(length);
  };
  expect(await announced(next)).toEqual(few(20));
  expect(await announced(() => write(300))).toEqual([`polite: ${t("characters", { count: 0 })}`]);
  expect(await announced(() => write(301))).toEqual([
    `polite: ${t("error.prefix")} ${t("charactersMost", { most: 300 })}`,
  ]);
});
