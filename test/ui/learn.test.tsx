import { fireEvent } from "@testing-library/preact";
import { expect, test } from "vitest";
import { learn } from "../../questionnaires/mmn/learn.json?shipped";
import { dayText } from "../../src/wording/day-text.ts";
import { typical } from "../fixtures/answers.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const at = (topic: string) => ({ at: "learn", topic }) as const;
const day = (date: string) => dayText(date, "en");

test.each(learn.topics)(
  "$id says when its sources were read, and is past it on the day after",
  (topic) => {
    const { id, readOn, readAgainBy } = topic;
    const read = t("learnPage.read", { date: day(readOn), again: day(readAgainBy) });
    const past = t("learnPage.past", { date: day(readAgainBy) });
    show(at(id), {}, { today: readAgainBy });
    expect(said(one("main"))).toContain(read);
    expect(said(one("main"))).not.toContain(past);
    const later = `${readAgainBy.slice(0, 8)}${Number(readAgainBy.slice(8)) + 1}`;
    show(at(id), {}, { today: later });
    expect(all("main").map(said).at(-1)).toContain(past);
  },
);

test.each(learn.topics)(
  "each number of $id leads to the source of its place in the list",
  ({ id }) => {
    show(at(id));
    const sources = all(".learn-foot ol > li");
    for (const mark of all(".learn-mark")) {
      fireEvent.click(mark);
      const source = sources[Number(said(mark)) - 1];
      expect(document.activeElement).toBe(source);
      expect(mark.getAttribute("aria-label")).toBe(t("learnPage.mark", { number: said(mark) }));
    }
    // None stands there that nothing on the page names.
    const numbers = new Set(all(".learn-mark").map((mark) => Number(said(mark))));
    expect([...numbers].sort((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
  },
);

test("the map marks a nerve on the sides that are weak, and none without answers", () => {
  const weak = () => all(".learn-key > li").map((row) => all("strong", row).map(said));
  show(at("what"));
  expect(weak()).toEqual([[], [], []]);
});

test("the map tells the sides of each nerve by the rules of the questionnaire", () => {
  const movements = ["finger-lift", "key-pinch"];
  const answers = {
    ...typical,
    movements,
    "finger-lift-right": "clearly",
    "finger-lift-left": "same",
    "key-pinch-right": "cannot",
    "key-pinch-left": "clearly",
  };
  show(at("what"), throughout(answers), { isAcknowledged: true });
  const mark = (side: string) => t("learnPage.nerves.weak", { side });
  expect(all(".learn-key > li").map((row) => all("strong", row).map(said))).toEqual([
    [mark("right")],
    [],
    [mark("left"), mark("right")],
  ]);
  const spoken = one(".learn-map > svg").getAttribute("aria-label");
  expect(spoken).toContain(t("learn.what.body.map"));
  expect(spoken).toContain(`${t("nerves.ulnar")}: ${mark("left")}.`);
  expect(spoken).toContain(`${t("nerves.radial")}: ${mark("right")}.`);
  expect(spoken).not.toContain(`${t("nerves.radial")}: ${mark("left")}.`);
});

test("a page that has not come is waited for", () => {
  show(at("what"), {}, { isLoading: true });
  expect(said(one("h1"))).toBe(t("waiting"));
});
