import { cleanup, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { movementOf } from "../../src/questionnaire/side.ts";
import { HEIGHT, WIDTH } from "../../src/ui/drawings/sketch.ts";
import { sketches } from "../../src/ui/drawings/sketches.ts";
import { all, one, said } from "./dom.ts";
import { pagesFor, upTo } from "./passage.ts";
import { longest } from "./people.ts";
import { type Options, show } from "./render.tsx";
import { t } from "./words.ts";

const movements = questionnaire.movements.map(({ id }) => id);

function reach(pageId: string, options: Options = {}): void {
  const session = { isAcknowledged: true, isBackgroundWanted: true };
  show({ at: "asking", pageId }, upTo(longest, pageId), { ...session, ...options });
}

const picture = (id: string) => screen.getByRole("img", { name: t(`movements.${id}.drawing`) });

test("every movement has a drawing, and words for those who do not see it", () => {
  expect(Object.keys(sketches).sort()).toEqual([...movements].sort());
  const described = movements.filter((id) => t.has(`movements.${id}.drawing`));
  expect(described).toEqual(movements);
});

test.each(movements)("the page of %s shows its drawing once, described", (id) => {
  reach(id);
  const drawing = picture(id);
  expect(all(".drawing")).toEqual([drawing]);
  const drawn = all("path:not(.drawing-arrow)", drawing).map((path) => path.getAttribute("d"));
  expect(drawn).toEqual(sketches[id]?.layers.map(({ d }) => d));
  expect(all(".drawing-arrow", drawing)).toHaveLength(1);
  expect(said(drawing)).toBe("");
});

test.each(movements.filter((id) => t.has(`movements.${id}.caution`)))(
  "what to be careful with at %s is said right below the drawing",
  (id) => {
    reach(id);
    expect(picture(id).nextElementSibling?.textContent).toBe(t(`movements.${id}.caution`));
  },
);

test("other pages have no drawing", () => {
  for (const page of pagesFor(longest)) {
    if (movementOf(page)) continue;
    cleanup();
    reach(page.id);
    expect([page.id, all(".drawing").length]).toEqual([page.id, 0]);
  }
});

test("a drawing that is on its way has its room and its words already", () => {
  reach("grip", { sketches: "on their way" });
  expect(picture("grip").getAttribute("viewBox")).toBe(`0 0 ${WIDTH} ${HEIGHT}`);
  expect(all("path", picture("grip"))).toEqual([]);
});

test("where the drawings could not be loaded, the words stand alone", () => {
  reach("grip", { sketches: {} });
  expect(all(".drawing")).toEqual([]);
  expect(all("main ol > li").map(said)).toEqual(t.list("movements.grip.steps"));
  expect(said(one("main"))).toContain(t("movements.grip.caution"));
});

test.each(Object.entries(sketches))(
  "%s has skin of the person, and an arrow within the picture",
  (id, sketch) => {
    const { layers, arrow } = sketch;
    expect([id, layers.some(({ as }) => as === "skin")]).toEqual([id, true]);
    for (const { d } of layers) expect(d).toMatch(/^M[-\d. MLHVZacl]+$/);
    const ends = [...arrow.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(ends.length % 6).toBe(0);
    for (const [x, y] of ends) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(HEIGHT);
    }
  },
);

test.each(movements)("the drawing of %s weighs 3 kB at most", (id) => {
  reach(id);
  expect(picture(id).innerHTML.length).toBeLessThanOrEqual(3000);
});

test("a part of the body is drawn where it was at the start in no more than one place", () => {
  const starts = Object.values(sketches).map(
    ({ layers }) => layers.filter(({ as }) => as === "start").length,
  );
  expect(Math.max(...starts)).toBe(1);
  const outlines = Object.values(sketches).flatMap(({ layers }) =>
    layers.filter(({ as }) => as === "start").map(({ d }) => d.split("M").length - 1),
  );
  expect(new Set(outlines)).toEqual(new Set([1]));
});

test("what is drawn on both sides of the picture is the same on both", () => {
  const { layers = [] } = sketches["key-pinch"] ?? {};
  const [mirrored, others] = [true, false].map((is) =>
    layers.filter(({ as, transform }) => as !== "thing" && Boolean(transform) === is),
  );
  expect(mirrored?.map(({ d }) => d)).toEqual(others?.map(({ d }) => d));
  reach("key-pinch");
  const turned = all("path[transform]", picture("key-pinch"));
  expect(turned.map((path) => path.getAttribute("d"))).toEqual(mirrored?.map(({ d }) => d));
});
