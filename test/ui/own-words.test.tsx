import { cleanup } from "@testing-library/preact";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pagesOf } from "../../src/engine/path.ts";
import { turnedAlone } from "../fixtures/bidi.ts";
import { all } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";

/** What somebody may write or paste: other directions, marks without an end, and what looks like a program. */
const WRITTEN =
  "ידי \u2069\u202eEVIL <img src=x> &lt; {{name}} $t(name) \0\u0085\u2029\ud800 \u202eok\u202c 👍🏽";
const SHOWN = "ידי EVIL <img src=x> &lt; {{name}} $t(name) \ufffd \u202eok\u202c 👍🏽";

const answers = { ...throughout(full), "main-problem": WRITTEN };
const options = {
  isAcknowledged: true,
  asks: { leftOut: [], own: WRITTEN },
  visits: [{ when: "", who: "", said: WRITTEN, tests: "", treatment: "", next: "" }],
  earlier: [{ savedOn: "2026-05-01", answers: { ...answers, "main-problem": `${WRITTEN} then` } }],
};

/** The innermost elements that show what was written. */
const places = () =>
  all("body *").filter(
    ({ children, textContent }) => children.length === 0 && textContent.includes("EVIL"),
  );

test.each([
  // Twice on the sheet, as an answer then and now, as the problem, as a note of a visit; and the questions, for the doctor, cut, also in what may go
  // to the next page, and whole, and for the person.
  ["result", ["P", "SPAN", "DIV", "DIV", "SPAN", "DD", "BDI", "DD", "BDI"]],
  // The same, and then and now on the page.
  ["keep", ["DIV", "DIV", "P", "SPAN", "DIV", "DIV", "SPAN", "DD", "BDI", "DD", "BDI"]],
  ["review", ["DD"]],
] as const)("on the page of the %s own words are text, apart from all around them", (at, shown) => {
  show(at, answers, options);
  const found = places().filter(({ tagName }) => tagName !== "TEXTAREA");
  expect(found.map(({ tagName }) => tagName)).toEqual(shown);
  for (const place of found) {
    expect(place.matches("bdi, [dir=auto]"), place.outerHTML).toBe(true);
    const text = place.textContent.replace(/\s+/g, " ");
    expect(text.replace(/( then|…)$/, "")).toBe(SHOWN);
    expect(turnedAlone(place.textContent)).toBe(0);
  }
  expect(all("main img[src=x], article img[src=x]")).toEqual([]);
});

test("whatever a person writes in takes its direction from what they write", () => {
  const asking = pagesOf(questionnaire)
    .filter(({ items }) => items.some(({ type }) => type === "text"))
    .map(({ id }) => ({ at: "asking", pageId: id }) as const);
  const counts = (["start", "result", ...asking] as const).map((place) => {
    show(place, answers, options);
    const fields = all("textarea, input:is([type=text], :not([type]))");
    expect(fields.filter((field) => field.getAttribute("dir") !== "auto")).toEqual([]);
    cleanup();
    return fields.length;
  });
  // The code; the questions to ask and the text to copy; and each text of the questionnaire.
  expect(counts).toEqual([1, 2, 1, 1]);
});
