import type { CitedBlock, CitedLearn, LearnWords } from "../../../questionnaire/learn.ts";
import { textsIn } from "../../texts.ts";
import type { Fault } from "../checks/fault.ts";

/** What the words of the learn pages lack, and what they have that no page uses. */
export function checkLearnWords(learn: CitedLearn, words: LearnWords): readonly Fault[] {
  const needed = new Set(neededBy(learn));
  const optional = new Set(leadsOf(learn));
  const held = textsIn({ topics: words.topics }).map(({ key }) => key);
  return [
    ...[...needed]
      .filter((key) => !held.includes(key))
      .map((where) => ({ where, what: "Its words are missing; write them." })),
    ...held
      .filter((key) => !needed.has(key) && !optional.has(key))
      .map((where) => ({
        where,
        what: "No learn page uses these words; remove them or correct the key.",
      })),
  ];
}

function neededBy({ topics }: CitedLearn): readonly string[] {
  return topics.flatMap(({ id, sections }) => [
    ...["title", "short", "description", "lead"].map((key) => `topics.${id}.${key}`),
    ...sections.flatMap((section) => [
      `topics.${id}.${section.id}.heading`,
      ...section.blocks.flatMap((block) => keysOf(block, `topics.${id}.${section.id}`)),
    ]),
  ]);
}

function keysOf(block: CitedBlock, section: string): readonly string[] {
  const key = `${section}.${block.id}`;
  return block.kind === "list" ? block.items.map(({ id }) => `${key}.${id}`) : [key];
}

/** The words before a list, which not each has. */
function leadsOf({ topics }: CitedLearn): readonly string[] {
  return topics.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      section.blocks
        .filter(({ kind }) => kind === "list")
        .map((block) => `topics.${id}.${section.id}.${block.id}.lead`),
    ),
  );
}
