import { screen, waitFor } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { PORTAL } from "../../src/summary/plain.ts";
import { one, saidByItself } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full, longest, people } from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const conclude = (answers = full) =>
  show("result", throughout(answers), { isAcknowledged: true, asks: { leftOut: [], own: "Why?" } });
const field = () => one("textarea[readonly]") as HTMLTextAreaElement;
const button = () => screen.getByRole("button", { name: t("copying.copyAll") });

afterEach(() => {
  vi.restoreAllMocks();
});

test("one press copies the text that can be seen, and says so", async () => {
  const user = userEvent.setup();
  conclude();
  await user.click(button());
  await waitFor(() => expect(saidByItself()).toContain(t("notice.copied")));
  expect(await navigator.clipboard.readText()).toBe(field().value);
});

test("without permission it says how to copy by hand, and the text is there", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  conclude();
  await user.click(button());
  await waitFor(() => expect(saidByItself()).toContain(t("notice.not-copied")));
  expect(t("notice.not-copied")).toContain(t("copying.title"));
  expect(field().readOnly).toBe(true);
  expect(field().getAttribute("aria-label")).toBe(t("copying.text"));
});

test("the text follows what was chosen for the print", async () => {
  const { send } = conclude();
  expect(field().value).toContain(String(full["main-problem"]));
  expect(field().value).toContain("Why?");
  send({ type: "print.choose", print: { hasWords: false, hasAgeAndSex: false } });
  expect(field().value).not.toContain(String(full["main-problem"]));
  expect(field().value).not.toContain("Why?");
  expect(field().value).not.toContain(t("doctor.sex.label"));
});

test.each([
  ...Object.entries(people),
  ["wide", { ...longest, "main-problem": "W".repeat(300) }] as const,
  ...strangers(4),
])("the text of %s fits a portal", (_, answers) => {
  conclude(answers);
  expect(field().value.length).toBeLessThanOrEqual(PORTAL);
  expect(field().value.length).toBeGreaterThan(100);
});
