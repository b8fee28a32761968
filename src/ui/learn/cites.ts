import type { Block, Topic } from "../../questionnaire/learn.ts";

/** The sources that a topic names, each once, in the order in which they come: that of their numbers. */
export function citesOf({ sections }: Topic): readonly string[] {
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(citesIn));
  return [...new Set(all)];
}

function citesIn(block: Block): readonly string[] {
  if (block.kind === "link") return [];
  if (block.kind === "list") return block.items.flatMap(({ cites = [] }) => cites);
  return block.cites ?? [];
}
