import "./start.css";
import { Heading } from "../parts/Heading.tsx";
import { HeldHand } from "../parts/HeldHand.tsx";
import { OpenFile } from "../parts/OpenFile.tsx";
import { PaperLink } from "../parts/PaperLink.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { EarlyView } from "../view.ts";

/** What it is, what it is not, how long it takes, where answers stay, what to have at hand. */
export function Start({ view }: { readonly view: EarlyView }) {
  const { session, isUnsaved, t, href, send } = view;
  const [time, ...know] = t.list("start.know");
  // What is said of saving holds where the browser lets us save.
  const known = [...know, ...(isUnsaved ? [t("footer.unsaved")] : t.list("start.saved"))];
  return (
    <main id="main">
      <HeldHand />
      <Heading>{t("start.title")}</Heading>
      <p class="text-lead">{t("start.lead")}</p>
      <section class="panel panel-stop" aria-labelledby="emergency">
        <h2 id="emergency">{t("start.emergencyTitle")}</h2>
        <p>{t("start.emergency")}</p>
      </section>
      <p>{time}</p>
      <p>
        <a class="button" href={href(view.next())} data-forward>
          {t(session.isAccepted ? "start.goOn" : "start.go")}
        </a>
      </p>
      {!session.isAccepted && (
        <p>
          <a
            class="button button-second"
            href={href({ at: "disclaimer" })}
            data-helper
            onClick={() => send({ type: "answerer.choose", answerer: "helper" })}
          >
            {t("disclaimer.helper")}
          </a>
        </p>
      )}
      <h2>{t("start.back")}</h2>
      <OpenFile view={view} at="start" />
      {(["what", "not", "know", "hand"] as const).map((part) => (
        <section key={part} class="start-more">
          <h2>{t(`start.${part}Title`)}</h2>
          <TextList texts={part === "know" ? known : t.list(`start.${part}`)} />
        </section>
      ))}
      <h2>{t("start.learn")}</h2>
      <p>
        <a class="link" href={href({ at: "learn" })}>
          {t("start.read")}
        </a>
      </p>
      <h2>{t("start.onPaper")}</h2>
      <PaperLink t={t} isLarge={session.comfort.size !== "normal"} />
      <h2>{t("start.doctors")}</h2>
      <p>
        <a class="link" href={href({ at: "handed" })}>
          {t("start.handed")}
        </a>
      </p>
    </main>
  );
}
