import { ANSWERERS } from "../../session/choices.ts";
import { Radios } from "../controls/Radios.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Region } from "../parts/Region.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { EarlyView } from "../view.ts";

/** What this is not, to be accepted before the first question; and the emergency number to show if one is needed. */
export function Disclaimer({ view }: { readonly view: EarlyView }) {
  const { session, t, href, send } = view;
  const accept = (event: Event) => {
    event.preventDefault();
    send({ type: "disclaimer.accept" });
  };
  return (
    <main id="main">
      <Heading>{t("disclaimer.title")}</Heading>
      <TextList texts={t.list("disclaimer.points")} />
      <Radios
        name="answerer"
        legend={<h2>{t("disclaimer.answerer")}</h2>}
        values={ANSWERERS}
        chosen={session.answerer}
        labelOf={(answerer) => t(`disclaimer.${answerer}`)}
        onChoose={(answerer) => send({ type: "answerer.choose", answerer })}
      />
      <details>
        <summary>{t("disclaimer.region")}</summary>
        <Region view={view} />
      </details>
      {/* A link, so that it leads to the first question before anything of the app is there. */}
      <p>
        <a class="button" href={href(view.next())} data-forward onClick={accept}>
          {t("disclaimer.accept")}
        </a>
      </p>
    </main>
  );
}
