import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { broken } from "../../src/ui/picture.ts";
import { all, descriptionOf, one, said, saidByItself } from "./dom.ts";
import { throughout } from "./passage.ts";
import { inDanger, inNeed, several } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { t } from "./words.ts";

// The page with all ways to say it, and the words to say on the result.

const come = (answers: Answers = several, options: Options = {}) =>
  show("say", throughout(answers), { isAcknowledged: true, ...options });
const button = (key: string) => screen.getByRole("button", { name: t(key) });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes each file that is saved. */
function takeFiles(): readonly File[] {
  const files: File[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as File);
    return "blob:file";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  return files;
}

test("one press copies the words that can be seen, and says so", async () => {
  const user = userEvent.setup();
  come();
  await user.click(button("words.copy"));
  await waitFor(() => expect(saidByItself()).toContain(t("notice.words-copied")));
  const lines = all(".words-to-say > blockquote p").map(said);
  expect(await navigator.clipboard.readText()).toBe(lines.join("\n"));
  expect(lines).toContain("My right hand has slowly got weaker for one to two years.");
});

test("the message and the card are copied as they stand", async () => {
  const user = userEvent.setup();
  come();
  await user.click(screen.getByText(t("words.message")));
  await user.click(button("words.copyMessage"));
  const message = all(".words-to-say-message p").map(said).join("\n");
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(message));
  await user.click(button("card.copy"));
  const card = all(".short-card p").map(said).join("\n");
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(card));
});

test("without permission it says how to copy by hand", async () => {
  const user = userEvent.setup();
  come();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(button("words.copy"));
  await waitFor(() => expect(saidByItself()).toContain(t("notice.words-not-copied")));
});

test("the words are held up over everything, and one press takes them away", () => {
  come();
  const calls: string[] = [];
  HTMLDialogElement.prototype.showModal = () => void calls.push("shown");
  HTMLDialogElement.prototype.close = () => void calls.push("closed");
  fireEvent.click(button("heldUp.open"));
  const dialog = one("dialog");
  expect(dialog.getAttribute("aria-label")).toBe(t("heldUp.title"));
  fireEvent.click(one("button", dialog));
  expect(calls).toEqual(["shown", "closed"]);
  expect(all("p", dialog).map(said)).toEqual(all(".short-card p").map(said).slice(0, -1));
});

describe("a reminder", () => {
  const field = () => screen.getByLabelText(t("reminder.visit.label")) as HTMLInputElement;

  test("is saved for the day that was typed, and holds no answer", async () => {
    const files = takeFiles();
    const user = userEvent.setup();
    come();
    await user.type(field(), "5 March 2027");
    await user.click(button("reminder.save"));
    await waitFor(() => expect(saidByItself()).toContain(t("notice.reminder-saved")));
    expect(files.map(({ name }) => name)).toEqual(["reminder-2027-03-05.ics"]);
    const text = (await files[0]?.text()) ?? "";
    expect(text).toContain("DTSTART;VALUE=DATE:20270305\r\nDTEND;VALUE=DATE:20270306\r\n");
    expect(text).not.toMatch(/hand|weak|MMN:|neuro/i);
  });

  test.each(["", "soon", "5/3/2027", "21 November 2026"])(
    "is not made of %j, and the field says why",
    async (written) => {
      const files = takeFiles();
      const user = userEvent.setup();
      come();
      if (written) await user.type(field(), written);
      await user.click(button("reminder.save"));
      expect(descriptionOf(field())).toContain(t("notice.reminder-not-a-day"));
      expect(field().getAttribute("aria-invalid")).toBe("true");
      expect(field().value).toBe(written);
      expect(files).toEqual([]);
    },
  );
});

test("a browser that draws nothing says to copy the card", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  come();
  fireEvent.click(button("card.save"));
  await waitFor(() => expect(saidByItself()).toContain(t("notice.card-not-drawn")));
});

test("where help is needed today there is no letter, message, practice or reminder", () => {
  for (const person of [inDanger, inNeed]) {
    document.body.replaceChildren();
    come(person);
    expect(all("article, input, details, ol")).toEqual([]);
    expect(all(".short-card, dialog")).toHaveLength(2);
  }
});

test("the letter says what was noticed and what is asked, and names nothing that it could be", () => {
  come({ ...several, "main-problem": "I drop cups." });
  const letter = said(one("article.letter"));
  expect(letter).toContain("My right hand has slowly got weaker for one to two years.");
  expect(letter).toContain("I drop cups.");
  expect(letter).toContain(t("words.when"));
  expect(letter).toContain(t("lines.not-a-diagnosis"));
  expect(letter).not.toContain(t("letter.besides"));
  expect(letter).not.toMatch(/MMN|multifocal|must|insist/i);
});

test("the result leads to the page, and the page back", () => {
  const { send, place } = show("result", throughout(several), { isAcknowledged: true });
  expect(all(".words-to-say a").map((link) => link.getAttribute("href"))).toEqual(["#/mmn/say"]);
  send({ type: "place.open", place: { at: "say" } });
  expect(place()).toEqual({ at: "say" });
  expect(one("[data-forward]").getAttribute("href")).toBe("#/mmn/result");
});

test("a line of the picture breaks between words, and a long word stands by itself", () => {
  const isShort = (text: string) => text.length <= 10;
  expect(broken("My right hand is weak.", isShort)).toEqual(["My right", "hand is", "weak."]);
  expect(broken("a incomprehensible b", isShort)).toEqual(["a", "incomprehensible", "b"]);
});
