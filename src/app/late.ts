import { citations } from "../../questionnaires/mmn/questionnaire.json?judging";
import { shareable } from "../browser/share.ts";
import { openSpeech } from "../browser/speech.ts";
import type { Answers } from "../engine/answer.ts";
import { pathOf } from "../engine/path.ts";
import type { Citation, Questionnaire } from "../questionnaire/schema.ts";
import { type Area, areasOf } from "../summary/nerves.ts";
import type { LatePages } from "../ui/App.tsx";
import { Choosing } from "../ui/pages/Choosing.tsx";
import { Comfort } from "../ui/pages/Comfort.tsx";
import { Handed } from "../ui/pages/Handed.tsx";
import { Keep } from "../ui/pages/Keep.tsx";
import { Pause } from "../ui/pages/Pause.tsx";
import { Result } from "../ui/pages/Result.tsx";
import { Review } from "../ui/pages/Review.tsx";
import { Say } from "../ui/pages/Say.tsx";
import { Show } from "../ui/pages/Show.tsx";
import { Visit } from "../ui/pages/Visit.tsx";
import { Opened } from "../ui/parts/Opened.tsx";
import { Summary } from "../ui/print/Summary.tsx";
import type { EarlyView } from "../ui/view.ts";
import { keepCurrent } from "./current.ts";
import { endWhatIsLeft, lookingFor, onFile } from "./files.ts";
import { drawInParts, drawWhole } from "./parts.ts";
import { questionnaire } from "./whole.ts";

/** What is loaded while the person reads the first pages: the others, their print and sources, and files. */
export type Late = {
  readonly openSpeech: typeof openSpeech;
  readonly pages: LatePages;
  /** The questionnaire with what judges the answers. */
  readonly questionnaire: Questionnaire;
  readonly citations: readonly Citation[];
  readonly onFile: typeof onFile;
  readonly lookingFor: typeof lookingFor;
  readonly drawInParts: typeof drawInParts;
  readonly drawWhole: typeof drawWhole;
  /** What follows each draw: the print is kept fit for today, and what the person left ends. */
  readonly onDraw: (view: EarlyView, renew: () => void) => void;
  /** The nerves that answers call weak, for the map of them. */
  readonly weakIn: (answers: Answers) => readonly Area[];
  readonly canShare: ReturnType<typeof shareable>;
};

export const late: Late = {
  openSpeech,
  pages: {
    choosing: Choosing,
    review: Review,
    result: Result,
    keep: Keep,
    handed: Handed,
    pause: Pause,
    comfort: Comfort,
    say: Say,
    show: Show,
    visit: Visit,
    Summary,
    Opened,
  },
  questionnaire,
  citations,
  onFile,
  lookingFor,
  drawInParts,
  drawWhole,
  onDraw: (view, renew) => {
    keepCurrent(renew);
    endWhatIsLeft(view);
  },
  weakIn: (answers) => areasOf(questionnaire, pathOf(questionnaire, answers)),
  canShare: shareable(),
};
