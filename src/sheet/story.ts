import { codesOf, isKnown } from "../engine/answer.ts";
import { itemsOf, type Path } from "../engine/path.ts";
import type { Item, Questionnaire, Story } from "../questionnaire/schema.ts";
import type { Words } from "../questionnaire/words.ts";
import type { Source } from "./copy.ts";
import { doctorRow, type Row } from "./rows.ts";

/** How the weakness began and went, as rows and as a line to draw; what is not known is not drawn. */
export type StoryFacts = {
  readonly rows: readonly Row[];
  /** When it began, in words; with the date, where one was given. */
  readonly began: string | undefined;
  readonly onset: Onset | undefined;
  readonly course: Course | undefined;
};

type Onset = Story["speed"]["lines"][string];
type Course = Story["course"]["lines"][string];

/** The story of these answers; undefined where the questionnaire tells none, or nothing of it was asked. */
export function storyOf(source: Source, path: Path, words: Words): StoryFacts | undefined {
  const { story } = source.questionnaire;
  if (!story) return;
  const rows = itemsOfStory(source.questionnaire)
    .map((item) => doctorRow(path, source, words, item, 1))
    .filter((row) => row !== undefined);
  if (rows.length === 0) return;
  const said = (linkId: string) => rows.find((row) => row.linkId === linkId)?.value;
  const began = isKnown(path.answers.get(story.began)) ? said(story.began) : undefined;
  const date = said(story.date);
  return {
    rows: date && began ? withDate(rows, story, date) : rows,
    began: [began, date && `(${date})`].filter(Boolean).join(" ") || undefined,
    onset: lineOf(path, story.speed),
    course: lineOf(path, story.course),
  };
}

/** The date beside how long ago that was, as one row. */
function withDate(rows: readonly Row[], story: Story, date: string): readonly Row[] {
  return rows
    .filter(({ linkId }) => linkId !== story.date)
    .map((row) => (row.linkId === story.began ? { ...row, value: `${row.value} (${date})` } : row));
}

/** The items that tell the story, in the order in which they are told. */
export function itemsOfStory(questionnaire: Questionnaire): readonly Item[] {
  const { story } = questionnaire;
  if (!story) return [];
  const { place, side, began, date, speed, course } = story;
  const items = itemsOf(questionnaire);
  return [place, side, began, date, speed.item, course.item].flatMap((linkId) =>
    items.filter((item) => item.linkId === linkId),
  );
}

function lineOf<Line>(
  { answers }: Path,
  { item, lines }: { readonly item: string; readonly lines: Readonly<Record<string, Line>> },
): Line | undefined {
  return codesOf(answers.get(item)).map((code) => lines[code])[0];
}
