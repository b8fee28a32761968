import { describe, expect, test } from "vitest";
import { late } from "../../src/app/late.ts";
import { questionnaire } from "../../src/app/whole.ts";
import { type Answers, has } from "../../src/engine/answer.ts";
import { assess, isAgainstOrAtypical, type JudgedFinding } from "../../src/engine/assess.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { itemsOf, relevantAnswers } from "../../src/engine/path.ts";
import { reasonsOf } from "../../src/engine/reasons.ts";
import { answerText } from "../../src/wording/answer.ts";
import { shortText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { throughout } from "./passage.ts";
import { full, inDanger, longest, minimal, people } from "./people.ts";
import { show } from "./render.tsx";
import { strangers } from "./strangers.ts";
import { t } from "./words.ts";

const everybody = [...Object.entries(people), ...strangers(4)];
const weak = everybody.filter(([, person]) => isCompared(person));

/** Whether the result says how the answers compare: not without weakness, nor with the diagnosis. */
function isCompared(person: Answers): boolean {
  const { pattern } = assess(questionnaire, person);
  const told = relevantAnswers(questionnaire, person).get("told-before");
  return pattern !== "no-weakness" && !has(told, "mmn");
}

function conclude(person: Answers): readonly JudgedFinding[] {
  const answers = throughout(person);
  show("result", answers, { isAcknowledged: true });
  return assess(questionnaire, answers).findings;
}

/** One answer as a line: its short label and what was said. */
function line(answers: Answers, linkId: string): string {
  const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
  if (!item) throw new Error(`There is no item ${linkId}.`);
  return `${shortText(t, item)}: ${answerText(t, item, answers[linkId])}`;
}

describe.each(weak)("%s:", (_, person) => {
  const concluded = once(() => conclude(person));

  test("the result lists exactly the findings, each as it stands", () => {
    const findings = concluded();
    const shown = all("main [data-finding]").map(({ dataset }) => [
      dataset.finding,
      dataset.status,
    ]);
    expect([...shown].sort()).toEqual(findings.map(({ id, status }) => [id, status]).sort());
  });

  test("findings keep their order within each list", () => {
    const order = concluded().map(({ id }) => id);
    for (const list of all("main .finding-list")) {
      const places = all("[data-finding]", list).map(({ dataset }) =>
        order.indexOf(dataset.finding ?? ""),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("each finding shows the answers it came from", () => {
    for (const { id, because } of concluded()) {
      const shown = all(`[data-finding="${id}"] ul:not(.citation-list) > li`).map(said);
      expect(shown).toEqual(because.map((linkId) => line(person, linkId)));
      const isUnanswered = said(one(`[data-finding="${id}"]`)).includes(t("result.noAnswer"));
      expect(isUnanswered).toBe(because.length === 0);
    }
  });

  test("each finding says why it matters and gives its sources", () => {
    for (const { id } of concluded()) {
      const ids = questionnaire.findings.find((finding) => finding.id === id)?.citations ?? [];
      const sources = late.citations.filter((citation) => ids.includes(citation.id));
      const shown = all(`[data-finding="${id}"] .citation-list li`);
      expect(shown.map(said)).toEqual(sources.map((source) => source.text));
      const links = shown.map(
        (entry) => entry.querySelector("a")?.getAttribute("href") ?? undefined,
      );
      expect(links).toEqual(sources.map(({ url }) => url));
      expect(sources).not.toEqual([]);
      expect(said(one(`[data-finding="${id}"]`))).toContain(t(`findings.${id}.why`));
    }
  });

  test("what is met, different and not known stand apart", () => {
    for (const list of all("main .finding-list")) {
      const entries = all("[data-finding]", list).map(({ dataset }) => dataset.status ?? "");
      const kinds = new Set(entries.map((status) => (status === "unclear" ? "not-met" : status)));
      expect([...kinds]).toHaveLength(1);
    }
  });
});

test("pointers stand apart from features", () => {
  const kinds = new Map(conclude(longest).map(({ id, kind }) => [id, kind]));
  for (const list of all("main .finding-list")) {
    const found = all("[data-finding]", list).map(({ dataset }) =>
      kinds.get(dataset.finding ?? ""),
    );
    const groups = new Set(
      found.map((kind) => (kind && isAgainstOrAtypical(kind) ? kind : "feature")),
    );
    expect([...groups]).toHaveLength(1);
  }
});

test("the reasons of the urgency are the answers that made it so", () => {
  conclude(inDanger);
  const { because } = reasonsOf(questionnaire, inDanger, assess(questionnaire, inDanger));
  expect(because).toContain("emergency-signs");
  const action = said(one("main section:has(h1)"));
  expect(action).toContain(t("items.emergency-signs.options.cannot-walk.label"));
});

test("what could still change the result is linked to its question", () => {
  const answers = throughout(minimal);
  show("result", answers);
  const { urgency, pattern } = outlookOf(questionnaire, answers);
  const open = all("main [data-open]");
  const linked = open.map(({ dataset }) => dataset.open ?? "");
  expect([...linked].sort()).toEqual([...new Set([...urgency, ...pattern])].sort());
  for (const entry of open) {
    const pageId = one("a", entry).getAttribute("href")?.replace("#/mmn/", "");
    const page = questionnaire.sections
      .flatMap(({ pages }) => pages)
      .find(({ id }) => id === pageId);
    expect(page?.items.map(({ linkId }) => linkId)).toContain(entry.dataset.open);
  }
});

test("a result that nothing can change any more offers no question", () => {
  conclude({ ...full, "emergency-signs": ["chest-pain"] });
  const open = all("main [data-open]").map(({ dataset }) => dataset.open);
  const { urgency } = outlookOf(questionnaire, inDanger);
  expect(urgency).toEqual([]);
  expect(open).toEqual(outlookOf(questionnaire, throughout(inDanger)).pattern);
});
