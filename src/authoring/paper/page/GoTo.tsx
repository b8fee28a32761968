import { anchorOf, type PaperView } from "./view.ts";

type Props = {
  readonly view: PaperView;
  /** The number to go to; one past the last is the end. */
  readonly number: number;
  /** The key of the words; those for the end follow at the same key and "End". */
  readonly words: "paper.goTo" | "paper.otherwise" | "paper.noRows";
};

/** Where to go on; on a screen a link leads there. */
export function GoTo({ view: { paper, t }, number, words }: Props) {
  const said =
    number === paper.end ? t(`${words}End`, { title: t("paper.end.title") }) : t(words, { number });
  return <a href={`#${anchorOf(number)}`}>{said}</a>;
}
