import type { Answers } from "../../src/engine/answer.ts";
import { optionsOf, pagesOf } from "../../src/engine/path.ts";
import {
  type CitedQuestionnaire,
  type Condition,
  questionnaire,
} from "../../src/questionnaire/schema.ts";
import { type Block, blockOf, ITEMS_OF_BLOCK } from "./block.ts";

/**
 * A sound questionnaire of any size in tens of items: as many conditions, findings, reasons and remarks for an item as ours
 * has. It is made of blocks that are alike, and the patterns read findings of them all.
 */
export function madeQuestionnaire(itemCount: number): CitedQuestionnaire {
  const blocks = Array.from({ length: itemCount / ITEMS_OF_BLOCK }, (_, index) => blockOf(index));
  const all = <T>(take: (block: Block) => readonly T[]) => blocks.flatMap(take);
  return questionnaire.parse({
    id: "made",
    version: "1.0.0",
    rules: "1.0.0",
    canonical: "urn:uuid:5f2c1b9e-7a43-4d0e-8c16-90b7e3d2a148",
    date: "2026-01-01",
    reviewBy: "2030-01-01",
    optionSets: {
      "yes-no": ["yes", "no", "not-sure"],
      strength: ["same", "less", "cannot", "not-sure"],
    },
    movements: all(({ movements }) => movements),
    sections: blocks.map(({ section }) => section),
    terms: {
      weak: { op: "selected", item: "b0-signs", codes: ["fall", "cough"] },
      ...Object.fromEntries(all(({ terms }) => Object.entries(terms))),
    },
    findings: all(({ findings }) => findings),
    urgency: [
      { code: "emergency", reasons: all(({ emergency }) => emergency) },
      { code: "same-day", reasons: all(({ sameDay }) => sameDay) },
      { code: "within-days", reasons: all(({ withinDays }) => withinDays) },
      {
        code: "if-it-lasts",
        reasons: [{ id: "new", when: chosen("b0-since", "weeks"), citations: ["A0a"] }],
      },
      { code: "see-doctor" },
    ],
    pattern: patternsOf(itemCount / ITEMS_OF_BLOCK),
    lines: [{ id: "not-a-diagnosis" }],
    notes: all(({ notes }) => notes),
    bring: all(({ bring }) => bring),
    asks: all(({ asks }) => asks),
    say: all(({ say }) => say),
    causes: all(({ causes }) => causes),
    citations: all(({ citations }) => citations),
  });
}

/** Answers of somebody who takes the same option of each list everywhere: the first, or the one after so many. */
export function answersTo(made: CitedQuestionnaire, option: number): Answers {
  const entries = pagesOf(made).flatMap(({ items }) =>
    items.map((item) => {
      const code = optionsOf(made, item).at(option) ?? "Some words";
      return [item.linkId, item.type === "multi" ? [code] : code] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function patternsOf(count: number): unknown {
  const found = (name: string, ...status: string[]): Condition[] =>
    Array.from({ length: count }, (_, index) => ({
      op: "finding",
      id: `b${index}-${name}`,
      status: status as ["met"],
    }));
  const most = Math.ceil(count / 2);
  return [
    { code: "no-weakness", when: { op: "not", of: { op: "term", id: "weak" } } },
    { code: "points-elsewhere", when: { op: "any", of: found("fast", "met") } },
    {
      code: "not-enough-answers",
      when: { op: "at-least", count: most, of: found("slow", "unknown", "unclear") },
    },
    { code: "several-features", when: { op: "at-least", count: most, of: found("felt", "met") } },
    { code: "some-features", when: { op: "any", of: found("cold", "met") } },
    { code: "few-features" },
  ];
}

function chosen(item: string, ...codes: string[]): Condition {
  return { op: "selected", item, codes };
}
