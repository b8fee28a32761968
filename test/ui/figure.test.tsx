import { render, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { FIGURES } from "../../src/questionnaire/figures.ts";
import { MIRROR } from "../../src/ui/figure/body.ts";
import { Figure } from "../../src/ui/figure/Figure.tsx";
import { all, chosen, control, one, said } from "./dom.ts";
import { upTo } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const VIEWS = ["front", "back"] as const;

/** The part of the drawing for a code, seen from the front or from behind. */
function part(view: (typeof VIEWS)[number], code: string): HTMLElement {
  return one(`.figure-part[data-part="${code}"]`, all(".figure")[VIEWS.indexOf(view)]);
}

/** The codes marked in each of the drawings. */
function marked(): readonly (readonly string[])[] {
  return all(".figure").map((figure) =>
    all(".figure-marked", figure).map((shape) => shape.getAttribute("data-part") ?? ""),
  );
}

function showBody() {
  return show({ at: "asking", pageId: "body" }, upTo(full, "body"));
}

/** The codes of the parts that are drawn. */
const drawn = () => all(".figure-part").map((shape) => shape.getAttribute("data-part") ?? "");

test.each(VIEWS)("the %s offers every part, but from behind no face and no mouth", (view) => {
  render(<Figure view={view} marked={[]} t={t} onPress={() => {}} />);
  const hidden = view === "back" ? ["face", "mouth-throat"] : [];
  expect([...drawn()].sort()).toEqual(FIGURES.body.filter((code) => !hidden.includes(code)).sort());
});

test("a figure that is only looked at has a face only where one is marked", () => {
  const { rerender } = render(<Figure view="front" marked={[]} t={t} />);
  expect(drawn()).not.toContain("face");
  expect(drawn()).not.toContain("mouth-throat");
  const lines = all(".figure-line").length;
  rerender(<Figure view="front" marked={["mouth-throat"]} t={t} />);
  expect(drawn()).toContain("mouth-throat");
  expect(drawn()).not.toContain("face");
  rerender(<Figure view="front" marked={[]} t={t} onPress={() => {}} />);
  expect(all(".figure-line").length).toBeGreaterThan(lines);
});

test("marks lie on every part that is marked, and on no other", () => {
  render(<Figure view="front" marked={["hand-left", "neck"]} marks={["star", "square"]} t={t} />);
  expect(all(".figure-mark").map((mark) => mark.getAttribute("data-mark"))).toEqual([
    ...["star", "square", "star", "square"],
  ]);
});

test.each([
  ["front", "right", "left"],
  ["back", "left", "right"],
] as const)(
  "seen from the %s, the person’s %s is at the left of the picture",
  (view, left, right) => {
    render(<Figure view={view} marked={[]} t={t} />);
    expect(all(".figure-sides span").map(said)).toEqual([
      t(`figure.${left}`),
      t(`figure.${right}`),
    ]);
    for (const shape of all("[data-part]")) {
      const code = shape.getAttribute("data-part") ?? "";
      expect([code, shape.getAttribute("transform")]).toEqual([
        code,
        code.endsWith(`-${left}`) ? MIRROR : null,
      ]);
    }
  },
);

test("a figure that is only looked at marks what it is told and cannot be pressed", () => {
  render(<Figure view="front" marked={["hand-left", "none", "neck"]} t={t} />);
  expect(marked()).toEqual([["neck", "hand-left"]]);
  expect(all(".figure-near, .figure-tick")).toEqual([]);
});

test("a part pressed in the drawing is chosen in the list, and pressed again let go", async () => {
  showBody();
  await userEvent.click(part("front", "hand-left"));
  await userEvent.click(part("back", "foot-right"));
  expect(chosen("weak-parts")).toEqual(["hand-left", "foot-right"]);
  await userEvent.click(part("back", "hand-left"));
  expect(chosen("weak-parts")).toEqual(["foot-right"]);
});

test("a part chosen in the list is marked in both drawings", async () => {
  showBody();
  await userEvent.click(control("weak-parts", "forearm-right"));
  await userEvent.click(control("weak-parts", "face"));
  expect(marked()).toEqual([["face", "forearm-right"], ["forearm-right"]]);
});

test.each(["none", "not-sure"])(
  "“%s” leaves the drawings empty until a part is pressed",
  async (code) => {
    showBody();
    await userEvent.click(part("front", "neck"));
    await userEvent.click(control("weak-parts", code));
    expect(marked()).toEqual([[], []]);
    await userEvent.click(part("front", "neck"));
    expect(chosen("weak-parts")).toEqual(["neck"]);
  },
);

test("what is chosen is said in words, the last first", async () => {
  showBody();
  expect(said(one(".picker-chosen"))).toBe(t("figure.none"));
  await userEvent.click(part("front", "hand-left"));
  await userEvent.click(part("front", "shoulder-right"));
  expect(said(one(".picker-chosen"))).toBe("Chosen: Right shoulder, Left hand");
});

test("Continue takes what was pressed in the drawing", async () => {
  const { context } = showBody();
  await userEvent.click(part("front", "upper-arm-left"));
  await userEvent.click(one("[data-forward]"));
  expect(context().session.answers["weak-parts"]).toEqual(["upper-arm-left"]);
});

test("keys and screen readers meet the list alone, and are told that it does the same", () => {
  showBody();
  expect(screen.queryByRole("figure")).toBeNull();
  expect(all(".picker :is(a, button, input, [tabindex])")).toEqual([]);
  expect(screen.getByText(t("figure.how")).closest("[aria-hidden]")).toBeNull();
});

test("only an item that names a figure has one", () => {
  for (const { id, items } of questionnaire.sections.flatMap(({ pages }) => pages)) {
    const has = items.some((item) => item.type === "multi" && item.figure !== undefined);
    expect([id, has]).toEqual([id, id === "body"]);
  }
  show({ at: "asking", pageId: "movements" }, upTo(full, "movements"));
  expect(all(".figure")).toEqual([]);
});
