import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const title = t("notTaken.title");
const question = (linkId: string) => t(`items.${linkId}.question`);
const long = { "main-problem": "x".repeat(301) };

test.each(["review", "result", "keep", "pause"] as const)(
  "%s says what was written and is not in the summary, why, and where it is",
  (at) => {
    const drafts = { ...long, "onset-date": "last spring" };
    show(at, throughout(full), { isAcknowledged: true, isBackgroundWanted: true, drafts });
    const region = screen.getByRole("region", { name: title });
    expect(said(region)).toContain(
      `${question("onset-date")} ${t("error.not-a-date")}${t("change")}`,
    );
    const tooLong = t("error.too-long", { count: 300 });
    expect(said(region)).toContain(`${question("main-problem")} ${tooLong}`);
    const from = at === "result" || at === "keep" ? "/result" : "";
    expect(all("a", region).map((link) => link.getAttribute("href"))).toEqual([
      `#/mmn/time/onset-date${from}`,
      `#/mmn/words/main-problem${from}`,
    ]);
    expect(said(one("article, main"))).not.toContain("last spring");
  },
);

test.each([
  ["nothing", {}],
  ["what can be taken", { "main-problem": "My grip.", "onset-date": "2023" }],
  ["blanks", { "main-problem": "\u200b".repeat(400), "onset-date": " " }],
])("%s is not said to be missing", (_, drafts) => {
  show("pause", throughout(full), { isAcknowledged: true, drafts });
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});

test("what is not asked any more is not said to be missing", () => {
  show("review", throughout({ ...full, weakness: "no" }), {
    isAcknowledged: true,
    drafts: { "onset-date": "last spring" },
  });
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});
