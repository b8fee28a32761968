import "./urgency.css";
import { isToday } from "../../engine/urgency.ts";
import type { Urgency as UrgencyCode } from "../../questionnaire/schema.ts";
import type { View } from "../view.ts";
import { Call } from "./Call.tsx";
import { Heading } from "./Heading.tsx";
import { TextList } from "./TextList.tsx";

type Props = {
  readonly view: View;
  readonly urgency: UrgencyCode;
  /** The answers that made it so, as lines. */
  readonly because: readonly string[];
};

/** How soon to be seen: said in words first, then what to do, what to say and why. Colour only repeats it. */
export function Urgency({ view, urgency, because }: Props) {
  const { t } = view;
  const key = `urgency.${urgency}`;
  return (
    <section class={`urgency urgency-${urgency}`} aria-labelledby="urgency-title">
      <div class="urgency-banner" id="urgency-title">
        <Mark urgency={urgency} />
        <Heading>{t(`${key}.title`)}</Heading>
      </div>
      <div class="urgency-body">
        <p class="text-lead">{t(`${key}.lead`)}</p>
        {urgency === "emergency" && <Call view={view} />}
        <h2>{t("result.next")}</h2>
        <TextList texts={t.list(`${key}.steps`)} />
        {t.has(`${key}.say`) && (
          <>
            <h2>{t("result.say")}</h2>
            <blockquote>
              {t.list(`${key}.say`).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </blockquote>
          </>
        )}
        {because.length > 0 && (
          <>
            <h2>{t("result.because")}</h2>
            <TextList texts={because} />
          </>
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
