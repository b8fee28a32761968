import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pack, read } from "../../src/formats/code/pack.ts";
import { Code } from "../../src/ui/print/Code.tsx";
import { full, longest, minimal } from "./people.ts";

const largest = { ...full, "main-problem": "🖐".repeat(300) };
const PEOPLE = { minimal, full, longest, largest };

/** Draws the code of somebody and measures it in modules. */
function drawn(answers: (typeof PEOPLE)[keyof typeof PEOPLE]) {
  const code = pack(questionnaire, answers);
  render(<Code code={code} label="Your answers as a code" />);
  const picture = screen.getByRole("img", { name: "Your answers as a code" });
  const size = Number(picture.getAttribute("viewBox")?.split(" ")[2]);
  const runs = [...(picture.querySelector("path")?.getAttribute("d") ?? "").matchAll(RUN)];
  return { code, picture, size, runs: runs.map((run) => run.slice(1).map(Number)) };
}

const RUN = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;

test.each(Object.entries(PEOPLE))(
  "a module of the code of %s has half a millimetre or more",
  (_, who) => {
    const { picture, size } = drawn(who);
    const side = /^([\d.]+)mm$/.exec(picture.getAttribute("width") ?? "")?.[1];
    expect(picture.getAttribute("height")).toBe(picture.getAttribute("width"));
    expect(Number(side) / size).toBeGreaterThanOrEqual(0.5);
    expect(Number(side)).toBeLessThan(180);
  },
);

test("four modules around the code stay light", () => {
  const { size, runs } = drawn(full);
  const rows = runs.map(([, y = 0]) => y);
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, size - 5]);
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
});

test.each([
  ["what must be answered", minimal, 10],
  ["every answer and a sentence", full, 10],
  ["300 Latin letters", { ...full, "main-problem": "x".repeat(300) }, 20],
  ["300 Greek letters", { ...full, "main-problem": "ω".repeat(300) }, 20],
  ["300 characters of four bytes", largest, 40],
])("%s fit a code of a version up to the limit", (_, answers, most) => {
  const { size } = drawn(answers);
  expect((size - 8 - 17) / 4).toBeLessThanOrEqual(most);
});

test("the text under the code is the code, in groups", () => {
  const { code } = drawn(full);
  const head = `MMN-${questionnaire.version.replaceAll(".", "-")} `;
  const text = screen.getByText((said) => said.startsWith(head)).textContent ?? "";
  expect(
    text
      .split(" ")
      .slice(1, -1)
      .every((group) => group.length === 5),
  ).toBe(true);
  expect(read(questionnaire, text, [])).toEqual(read(questionnaire, code, []));
});
