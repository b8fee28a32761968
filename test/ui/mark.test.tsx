import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import icon from "../../public/icon.svg?raw";
import { Mark } from "../../src/ui/parts/Mark.tsx";

test("the mark on the page and the icons are one drawing", () => {
  const { container } = render(<Mark />);
  const drawn = new DOMParser().parseFromString(icon, "image/svg+xml").documentElement;
  drawn.querySelector("title")?.remove();
  const shapes = (svg: Element | null) =>
    [...(svg?.children ?? [])].map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    ]);
  expect(shapes(container.querySelector("svg"))).toEqual(shapes(drawn));
  expect(shapes(drawn)).toHaveLength(4);
});
