import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { unlessSame } from "../../src/ui/same.ts";

type Props = { readonly word: string; readonly hint?: string };

test("what is given the same is drawn once, and what is given another thing, more or less is drawn again", () => {
  const drawn: Props[] = [];
  const Part = unlessSame((props: Props) => {
    drawn.push(props);
    return <p>{props.word + (props.hint ?? "")}</p>;
  });
  const { rerender, container } = render(<Part word="one" />);
  rerender(<Part word="one" />);
  expect(drawn).toHaveLength(1);
  for (const props of [{ word: "two" }, { word: "two", hint: "!" }, { word: "two" }]) {
    rerender(<Part {...props} />);
    expect(container.textContent).toBe(props.word + (props.hint ?? ""));
  }
  expect(drawn).toHaveLength(4);
});
