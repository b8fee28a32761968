import { type Answers, isAnswered } from "../engine/answer.ts";
import { type PathPage, pathOf } from "../engine/path.ts";
import { isEmergency } from "../engine/urgency.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

/** How far a person has come, and what they chose on the way: all that decides where they may go. */
export type Progress = {
  readonly answers: Answers;
  /** Whether the disclaimer was accepted. */
  readonly isAccepted: boolean;
  /** Whether the emergency page was read and passed. */
  readonly isAcknowledged: boolean;
  /** Whether the optional part is wanted; undefined until the person chose. */
  readonly isBackgroundWanted?: boolean | undefined;
};

/** The pages that are asked, given the answers, in two parts: those for everybody and the optional background. */
export type Parts = {
  readonly main: readonly PathPage[];
  readonly background: readonly PathPage[];
};

/** Splits the path into its two parts. */
export function partsOf(questionnaire: AskedQuestionnaire, answers: Answers): Parts {
  const { pages } = pathOf(questionnaire, answers);
  return {
    main: pages.filter(({ section }) => !section.optional),
    background: pages.filter(({ section }) => section.optional),
  };
}

/** Whether a person saw the page: every item of it was asked, and what must be answered is. */
export function isSeen(page: PathPage, answers: Answers): boolean {
  return page.items.every((item) => {
    const answer = answers[item.linkId];
    return answer !== undefined && (isAnswered(answer) || !("required" in item));
  });
}

/** The first page of a part that was not yet seen. */
export function firstUnseen(pages: readonly PathPage[], answers: Answers): PathPage | undefined {
  return pages.find((page) => !isSeen(page, answers));
}

/** Whether the answers call for emergency help, and the page that says so was not yet passed. */
export function isStopped(questionnaire: AskedQuestionnaire, progress: Progress): boolean {
  return !progress.isAcknowledged && isEmergency(questionnaire, progress.answers);
}
