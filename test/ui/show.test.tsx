import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { people } from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";

const everybody = [...Object.entries(people), ...strangers(4)];

/** Every name with what was said of it, in order, and the first sentence. */
function factsIn(part: ParentNode, first: string) {
  const pairs = all("dl > div", part).map((row) => [said(one("dt", row)), said(one("dd", row))]);
  return { first: said(one(first, part)), pairs };
}

const come = (at: "result" | "show", person: Answers) =>
  show(at, throughout(person), { isAcknowledged: true });

test.each(everybody)("%s shows a doctor the facts of the sheet, in its order", (_, person) => {
  come("result", person);
  const sheet = one("article .first-page");
  const printed = factsIn(sheet, ".first-page-first");
  const cells = all(".nerves-tables td", sheet).map(said);
  document.body.replaceChildren();
  come("show", person);
  const shown = factsIn(one("main"), ".show-first");
  expect(shown.first).toBe(printed.first);
  // What the sheet cuts or lays out as a table stands whole here, so that each name of the sheet comes in its turn.
  let before = -1;
  for (const [name] of printed.pairs) {
    const place = shown.pairs.findIndex((pair, at) => at > before && pair[0] === name);
    expect(place, name).toBeGreaterThan(before);
    before = place;
  }
  const texts = said(one("main"));
  for (const cell of cells) expect(texts).toContain(cell);
});

test("where help is needed at once nothing is compared, and one press closes it", () => {
  come("show", people["in danger"] as Answers);
  expect(said(one("main"))).not.toContain("EFNS");
  expect(all("main a, main button")).toHaveLength(1);
  expect(one("main a").getAttribute("href")).toBe("#/mmn/result");
});
