import "./urgency.css";
import type { ComponentChildren } from "preact";
import type { Assessment } from "../../engine/assess.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { toldFor } from "../../engine/told.ts";
import { isToday } from "../../engine/urgency.ts";
import type { Urgency as UrgencyCode } from "../../questionnaire/schema.ts";
import { reasonLines } from "../../wording/reason.ts";
import { sayLines } from "../../wording/say.ts";
import type { EarlyView } from "../view.ts";
import { Call } from "./Call.tsx";
import { Heading } from "./Heading.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { TextList } from "./TextList.tsx";

type Props = {
  readonly view: EarlyView;
  readonly assessment: Pick<Assessment, "urgency" | "findings">;
  /** Whether something else heads the page. */
  readonly isBelow?: boolean;
  /** What to do, where it is not the same for everybody. */
  readonly steps?: readonly string[];
  /** The words to say, where there is more to them than the call. */
  readonly words?: ComponentChildren;
};

/** How soon to be seen: said in words first, then what to do, what to say and why. Colour only repeats it. */
export function Urgency({ view, assessment, isBelow = false, steps, words }: Props) {
  const { questionnaire, session, t } = view;
  const { answers } = session;
  const { urgency } = assessment;
  const key = `urgency.${urgency}`;
  const say = words
    ? []
    : sayLines(questionnaire, t, urgency, toldFor(questionnaire, answers, assessment));
  const { because } = reasonsOf(questionnaire, answers, assessment);
  const lines = reasonLines({ questionnaire, answers, t }, because);
  const title = t(`${key}.title`);
  return (
    <section class={`urgency urgency-${urgency}`} aria-labelledby="urgency-title">
      <div class="urgency-banner" id="urgency-title">
        <Mark urgency={urgency} />
        {isBelow ? <h2>{title}</h2> : <Heading>{title}</Heading>}
      </div>
      <div class="urgency-body">
        <p class="text-lead">{t(`${key}.lead`)}</p>
        {urgency === "emergency" && <Call view={view} />}
        <h2>{t("result.next")}</h2>
        <TextList texts={steps ?? t.list(`${key}.steps`)} />
        {words}
        {say.length > 0 && (
          <>
            <h2>{t("result.say")}</h2>
            <blockquote>
              {say.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </blockquote>
          </>
        )}
        {lines.length > 0 && isToday(urgency) && (
          <>
            <h2>{t("result.because")}</h2>
            <ReasonList view={view} lines={lines} />
          </>
        )}
        {lines.length > 0 && !isToday(urgency) && (
          <details>
            <summary>{t("result.because")}</summary>
            <ReasonList view={view} lines={lines} />
          </details>
        )}
      </div>
    </section>
  );
}

/** A shape beside the words, so that neither colour nor reading is needed alone. */
function Mark({ urgency }: { readonly urgency: UrgencyCode }) {
  const isNow = isToday(urgency);
  return (
    <svg class="urgency-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {isNow ? <path d="M12 2 22 12 12 22 2 12Z" /> : <circle cx="12" cy="12" r="10" />}
      <path class="urgency-sign" d={isNow ? "M12 7v6M12 16v.5" : "M12 7v5l3.5 2.5"} />
    </svg>
  );
}
