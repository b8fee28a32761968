import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { Result } from "../../src/ui/pages/Result.tsx";
import { Summary } from "../../src/ui/print/Summary.tsx";
import type { View } from "../../src/ui/view.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { renewing, show } from "./render.tsx";

/** What of a questionnaire is looked through, and how often: its patterns, and the condition of an item that is asked last. */
function counted(questionnaire: Questionnaire) {
  const times = { patterns: 0, paths: 0 };
  const sections = structuredClone(questionnaire.sections);
  const last = sections.at(-1)?.pages.at(-1)?.items.at(-1);
  if (!last) throw new Error("Nothing is asked.");
  const { enableWhen } = last;
  Object.defineProperty(last, "enableWhen", {
    get: () => {
      times.paths += 1;
      return enableWhen;
    },
  });
  const get = () => {
    times.patterns += 1;
    return questionnaire.pattern;
  };
  return { times, of: Object.defineProperty({ ...questionnaire, sections }, "pattern", { get }) };
}

function Both({ view }: { readonly view: View }) {
  return (
    <>
      <Result view={view} />
      <Summary view={view} />
    </>
  );
}

test("to draw a result and its print the path is walked and judged once, beside the outlook", () => {
  const shown = show("result", throughout(full), { isAcknowledged: true }).view();
  const { times, of } = counted(shown.questionnaire);
  const view = { ...shown, questionnaire: of };
  const { rerender } = renewing(() => render(<Both view={view} />));
  // The path and the judgment look there once; the outlook once at each pattern, and three times at each item.
  const once = { patterns: 2, paths: 4 };
  expect(times).toEqual(once);
  renewing(() => rerender(<Both view={{ ...view }} />));
  expect(times).toEqual(once);
  const answers = { ...view.session.answers, cramps: "no" };
  renewing(() => rerender(<Both view={{ ...view, session: { ...view.session, answers } }} />));
  expect(times).toEqual({ patterns: 2 * once.patterns, paths: 2 * once.paths });
});
