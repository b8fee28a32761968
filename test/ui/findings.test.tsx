import { describe, expect, test } from "vitest";
import { late } from "../../src/app/late.ts";
import { questionnaire } from "../../src/app/whole.ts";
import { type Answers, has } from "../../src/engine/answer.ts";
import { assess, isAgainstOrAtypical, type JudgedFinding } from "../../src/engine/assess.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { itemsOf, relevantAnswers } from "../../src/engine/path.ts";
import { conditionsOf, itemsReadBy } from "../../src/engine/reads.ts";
import { reasonsOf, reasonsOfFinding } from "../../src/engine/reasons.ts";
import type { Support } from "../../src/engine/support.ts";
import { answerText } from "../../src/wording/answer.ts";
import { shortText } from "../../src/wording/question.ts";
import { all, one, said } from "./dom.ts";
import { once } from "./once.ts";
import { pagesFor, throughout } from "./passage.ts";
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

/** One answer as a line: its short label and what was said; of several codes chosen, those that count. */
function line(answers: Answers, { linkId, codes }: Support): string {
  const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
  if (!item) throw new Error(`There is no item ${linkId}.`);
  const isCounted = item.type === "multi" && codes.length > 0;
  return `${shortText(t, item)}: ${answerText(t, item, isCounted ? codes : answers[linkId])}`;
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

  test("each finding shows the answers that made it so, and nothing else", () => {
    for (const finding of concluded()) {
      const { id, status, because } = finding;
      const answers = throughout(person);
      const assessment = assess(questionnaire, answers);
      const reasons = reasonsOfFinding(questionnaire, answers, assessment, finding);
      const shown = all(`[data-finding="${id}"] ul:not(.citation-list) > li`).map(said);
      expect(shown).toEqual(reasons.map((reason) => line(answers, reason)));
      if (status === "unknown") continue;
      expect(shown, id).not.toEqual([]);
      for (const { linkId } of reasons) expect(because).toContain(linkId);
    }
  });

  test("only what was not asked is told as not asked, and only what was asked as not answered", () => {
    for (const { id } of concluded()) {
      const finding = questionnaire.findings.find((one) => one.id === id);
      if (!finding) throw new Error(`There is no finding ${id}.`);
      const asked = pagesFor(person).flatMap(({ items }) => items.map(({ linkId }) => linkId));
      const read = itemsReadBy(questionnaire, conditionsOf(finding));
      const isAsked = read.some((linkId) => asked.includes(linkId));
      const shown = one(`[data-finding="${id}"]`);
      expect(said(shown).includes(t("result.notAsked")), id).toBe(!isAsked);
      for (const link of all("ul:not(.citation-list) a", shown)) {
        const [, , pageId, linkId = "", from] = link.getAttribute("href")?.split("/") ?? [];
        const page = pagesFor(person).find((page) => page.id === pageId);
        expect(page?.items.map((item) => item.linkId)).toContain(linkId);
        expect(read, id).toContain(linkId);
        expect(from).toBe("result");
        expect(said(link)).toContain(t("notAnswered"));
      }
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
  expect(because).toEqual([{ linkId: "emergency-signs", codes: ["cannot-walk", "chest-pain"] }]);
  const action = said(one("main section:has(h1)"));
  expect(action).toContain(t("items.emergency-signs.options.cannot-walk.label"));
});

test("what could still change the result is linked to its question", () => {
  const answers = throughout(minimal);
  show("result", answers);
  const { urgency, pattern } = outlookOf(questionnaire, answers);
  const open = all("[data-told=unknown] [data-open]");
  const linked = open.map(({ dataset }) => dataset.open ?? "");
  // First how soon to be seen; what would change nothing comes last.
  const could = [...new Set([...urgency, ...pattern])];
  expect(linked.slice(0, could.length)).toEqual(could);
  for (const entry of open) {
    const [, , pageId, ...question] = one("a", entry).getAttribute("href")?.split("/") ?? [];
    expect(question).toEqual([entry.dataset.open, "result"]);
    const page = questionnaire.sections
      .flatMap(({ pages }) => pages)
      .find(({ id }) => id === pageId);
    expect(page?.items.map(({ linkId }) => linkId)).toContain(entry.dataset.open);
  }
});

test("a result that nothing can change any more offers no question", () => {
  conclude({ ...full, "emergency-signs": ["chest-pain"] });
  const open = all("[data-told=unknown] > ul > [data-open]").map(({ dataset }) => dataset.open);
  const { urgency } = outlookOf(questionnaire, inDanger);
  expect(urgency).toEqual([]);
  expect(open).toEqual(outlookOf(questionnaire, throughout(inDanger)).pattern);
});
