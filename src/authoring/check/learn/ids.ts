import type { CitedLearn } from "../../../questionnaire/learn.ts";
import { repeated } from "../checks/conditions.ts";
import type { Fault } from "../checks/fault.ts";
import { blocksIn } from "./said.ts";

/** What words stand under beside those of the ids: nothing else may be called so. */
const KEPT = ["title", "short", "description", "heading", "lead"];

/** The pages beside the topics, by their addresses. */
const PAGES = ["sources", "index"];

/** Every id is given once among its siblings, none is that of something else, and each link leads to a topic. */
export function checkLearnIds(learn: CitedLearn, known: readonly string[]): readonly Fault[] {
  const { sources, topics } = learn;
  const topicIds = topics.map(({ id }) => id);
  return [
    ...twice(
      "sources",
      sources.map(({ id }) => id),
    ),
    ...sources
      .filter(({ id }) => known.includes(id))
      .map(({ id }) => ({
        where: `sources.${id}`,
        what: "The questionnaire has a source with this id; use that one, or give this another id.",
      })),
    ...siblings("topics", topicIds),
    ...topicIds
      .filter((id) => PAGES.includes(id))
      .map((id) => ({
        where: `topics.${id}`,
        what: "This is the address of a page of its own; give the topic another id.",
      })),
    ...topics.flatMap(({ id, sections }) =>
      siblings(
        `topics.${id}`,
        sections.map((section) => section.id),
      ),
    ),
    ...topics.flatMap((topic) =>
      topic.sections.flatMap(({ id, blocks }) =>
        siblings(
          `topics.${topic.id}.${id}`,
          blocks.map((block) => block.id),
        ),
      ),
    ),
    ...blocksIn(learn).flatMap(({ where, block }) =>
      block.kind === "list"
        ? siblings(
            where,
            block.items.map(({ id }) => id),
          )
        : [],
    ),
    ...blocksIn(learn).flatMap(({ where, block, topic }) => {
      if (block.kind !== "link") return [];
      if (!topicIds.includes(block.to)) {
        return [{ where, what: `There is no topic "${block.to}"; correct where it leads.` }];
      }
      return block.to === topic.id
        ? [{ where, what: "It leads to its own page; lead elsewhere, or remove it." }]
        : [];
    }),
  ];
}

function siblings(group: string, ids: readonly string[]): readonly Fault[] {
  return [
    ...twice(group, ids),
    ...ids
      .filter((id) => KEPT.includes(id))
      .map((id) => ({
        where: `${group}.${id}`,
        what: `"${id}" is kept for words; give it another id.`,
      })),
  ];
}

function twice(group: string, ids: readonly string[]): readonly Fault[] {
  return repeated(ids).map((id) => ({
    where: `${group}.${id}`,
    what: "This id is given more than once; give each its own.",
  }));
}
