import { screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { calm, typical } from "../fixtures/answers.ts";
import { isDiagnosed } from "./diagnosed.ts";
import { all, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { throughout } from "./passage.ts";
import { diagnosed, full, inDanger, inNeed, people, tired } from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const everybody = [...Object.entries(people), ...strangers(6)];

/** Shows the result of somebody who went through every page. */
function conclude(answers: Answers, today = "2026-11-22") {
  show("result", throughout(answers), { isAcknowledged: true, today });
  return assess(questionnaire, answers);
}

/** What the result says, sources and what the person said themselves aside. */
function wording(): string {
  const copy = one("main").cloneNode(true) as HTMLElement;
  for (const part of all(".citation-list, details", copy)) part.remove();
  return said(copy);
}

describe.each(everybody)("the result of %s", (_, answers) => {
  const concluded = once(() => conclude(answers));

  test("carries the urgency and the pattern, and says first what matters most", () => {
    const { urgency, pattern } = concluded();
    expect(one("main").dataset).toMatchObject({ urgency, pattern });
    const heading = screen.getByRole("heading", { level: 1 });
    // At an ordinary visit it is what to discuss there; in every other case, how soon to go.
    const isDiscussed = pattern === "several-features" || pattern === "some-features";
    const isFirst = urgency === "see-doctor" && isDiscussed && !isDiagnosed(answers);
    const [named] = remarksFor(questionnaire, answers).notes.filter((note) => note.named);
    const isNamed = named && urgency === "see-doctor";
    expect(said(heading)).toBe(
      isNamed
        ? t(`notes.${named.id}.title`)
        : t(isFirst ? `pattern.${pattern}.title` : `urgency.${urgency}.title`),
    );
    expect(all("main h1, main h2, main h3")[0]).toBe(heading);
  });

  test("holds every line that each result holds", () => {
    const page = wording();
    const { lines } = remarksFor(questionnaire, answers);
    for (const { id } of lines) expect(page).toContain(t(`lines.${id}`));
  });

  test("gives no count, share or likelihood", () => {
    expect(wording()).not.toMatch(
      /%|\bper ?cent|\b\d+ (out )?of( the)? \d+|\bscore|likel|probab|\brisk|chance|detect|positive|negative/i,
    );
  });

  test("calls nothing common or harmless that must be seen soon", () => {
    const { urgency } = concluded();
    const isCalm = urgency === "see-doctor" || urgency === "if-it-lasts";
    if (!isCalm)
      expect(wording()).not.toMatch(/\bcommon\b|harmless|benign|no need to worry|reassur/i);
  });

  test("compares only where there is time for it, and never before the action", () => {
    const { urgency, pattern } = concluded();
    const isTelling = urgency === "emergency" || urgency === "same-day";
    const isReplaced = remarksFor(questionnaire, throughout(answers)).notes.some(
      ({ replacesComparison, replacesHeadline }) => replacesComparison || replacesHeadline,
    );
    const titles = all("main :is(h1, h2)").map(said);
    const isCompared = titles.includes(t(`pattern.${pattern}.title`));
    expect(isCompared).toBe(!isTelling && !isReplaced);
    const action = one("main section.urgency");
    for (const finding of all("main [data-finding]")) {
      const order = action.compareDocumentPosition(finding);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });
});

test("with an emergency or an urgent sign the features are what to tell", () => {
  for (const answers of [inDanger, inNeed]) conclude(answers);
  expect(screen.getAllByRole("heading", { name: t("result.featuresTell") })).toHaveLength(2);
});

test("somebody with the diagnosis is compared with nothing", () => {
  const { findings } = conclude(diagnosed);
  const kinds = new Map(findings.map(({ id, kind }) => [id, kind]));
  const shown = all("main [data-finding]").map((item) => kinds.get(item.dataset.finding ?? ""));
  expect(shown.filter((kind) => kind === "core" || kind === "supportive")).toEqual([]);
  expect(all("main h2").map(said)).not.toContain(t("result.features"));
});

test.each(["slowly-worse", "in-steps", "fast-worse"])(
  "a known MMN that got worse (%s) is to call the team now",
  (course) => {
    conclude({ ...diagnosed, course });
    expect(wording()).toContain("Call your team now and say that it got worse.");
    expect(wording()).not.toContain("next visit");
  },
);

test.each(["same", "better", "comes-and-goes", "not-sure", null])(
  "a known MMN of which nobody says that it got worse (%s) turns to the next visit",
  (course) => {
    conclude({ ...diagnosed, course });
    expect(wording()).toContain("Use it to prepare your next visit.");
    expect(wording()).not.toContain("Call your team now and say");
  },
);

test("somebody told of MND is sent to the team that said so", () => {
  conclude({ ...full, "told-before": ["als-mnd"] });
  expect(wording()).toContain(t("notes.known-als-mnd.text"));
});

test.each([
  [["mmn"], "known-mmn-worse"],
  [["als-mnd"], "known-als-mnd"],
])(
  "what a doctor named (%j) heads an ordinary visit, and asks for no neurologist",
  (names, note) => {
    conclude({ ...typical, "told-before": names });
    expect(said(one("h1"))).toBe(t(`notes.${note}.title`));
    const page = wording();
    expect(page.indexOf(t(`notes.${note}.text`))).toBeLessThan(
      page.indexOf(t("urgency.see-doctor.title")),
    );
    expect(page).toContain(t("urgency.see-doctor.known.0"));
    expect(page).toContain(t(`notes.${note}.say`));
    expect(page).not.toMatch(/neurologist, a nerve doctor|Should I see a neurologist/);
  },
);

test("a diagnosis told before delays nothing that is urgent", () => {
  conclude({ ...inNeed, "told-before": ["mmn", "als-mnd"] });
  const page = wording();
  const action = page.indexOf(t("urgency.same-day.title"));
  for (const note of ["known-mmn-worse", "known-als-mnd"]) {
    expect(page.indexOf(t(`notes.${note}.text`))).toBeGreaterThan(action);
  }
});

const UNDER_18 = "If you are under 18";
const PREGNANT = "If you are pregnant";

test.each([
  ["nothing of age and sex", {}, [UNDER_18, PREGNANT]],
  ["neither known", { "age-at-start": "not-sure", sex: null }, [UNDER_18, PREGNANT]],
  ["a boy", { "age-at-start": "under-18", sex: "male" }, [UNDER_18]],
  ["a girl", { "age-at-start": "under-18", sex: "female" }, [UNDER_18, PREGNANT]],
  ["a woman of 30", { "age-at-start": "30-49", sex: "female" }, [PREGNANT]],
  ["neither man nor woman, 18", { "age-at-start": "18-29", sex: "other" }, [PREGNANT]],
  ["a man", { "age-at-start": "30-49", sex: "male" }, []],
  ["a woman of 50", { "age-at-start": "50-69", sex: "female" }, []],
  ["a woman over 70, as far as told", { "age-at-start": "70-plus", sex: null }, []],
  ["a man of no age", { sex: "male" }, [UNDER_18]],
] as const)("%s: on being under 18 or pregnant only what fits is said", (_, person, told) => {
  conclude({ ...typical, ...person });
  const titles = all("main .panel h2").map(said);
  expect(titles.filter((title) => title === UNDER_18 || title === PREGNANT)).toEqual(told);
  const print = said(one(".for-me"));
  for (const title of [UNDER_18, PREGNANT]) {
    expect(print.includes(title), title).toBe(titles.includes(title));
  }
});

test("without weakness nothing is called a feature, but what points elsewhere is told", () => {
  const { urgency, findings } = conclude({ ...tired, "head-signs": ["eyelids"] });
  expect(urgency).toBe("within-days");
  const shown = all("main [data-finding]").map((item) => item.dataset.finding);
  expect(shown).toEqual(["eyelids-or-double-vision"]);
  expect(findings.length).toBeGreaterThan(shown.length);
});

test("nothing to see a doctor for at once is still to be seen if it lasts", () => {
  const { urgency } = conclude({ ...calm, weakness: "no", "other-symptoms": ["tiredness"] });
  expect(urgency).toBe("if-it-lasts");
  expect(wording()).toMatch(/doctor/);
});

test("past the day of review the result says so", () => {
  const day = dayText(questionnaire.reviewBy, "en");
  conclude(full, questionnaire.reviewBy);
  expect(wording()).not.toContain(day);
  conclude(full, "2999-01-01");
  expect(said(all("main").at(-1) ?? one("main"))).toContain(t("result.overdue", { date: day }));
});
