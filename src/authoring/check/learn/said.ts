import type { CitedLearn } from "../../../questionnaire/learn.ts";

/** Something that is said on a learn page and has to stand on something: where it is, by ids, and what stands behind it. */
export type Said = {
  readonly where: string;
  readonly cites?: readonly { readonly source: string; readonly line: string }[] | undefined;
  readonly ours?: true | undefined;
};

/** Every text, entry of a list and figure of the learn pages. */
export function saidIn({ topics }: CitedLearn): readonly Said[] {
  return blocksIn({ topics }).flatMap(({ where, block }): readonly Said[] => {
    if (block.kind === "link") return [];
    if (block.kind !== "list") return [{ ...block, where }];
    return block.items.map((item) => ({ ...item, where: `${where}.${item.id}` }));
  });
}

/** Every block of the learn pages, with where it is. */
export function blocksIn({ topics }: Pick<CitedLearn, "topics">) {
  return topics.flatMap((topic) =>
    topic.sections.flatMap((section) =>
      section.blocks.map((block) => ({
        topic,
        block,
        where: `topics.${topic.id}.${section.id}.${block.id}`,
      })),
    ),
  );
}
