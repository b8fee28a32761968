import { Heading } from "../parts/Heading.tsx";
import { Keeping } from "../parts/Keeping.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Reminder } from "../parts/Reminder.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

/** Stop for now: where the answers are, how to come back, and what else can be done with what is there. */
export function Pause({ view }: { readonly view: View }) {
  const { session, isCopyOther, isUnsaved, t, href } = view;
  const kept = session.keptUntil ? "pause.kept" : "pause.back";
  const where = isCopyOther ? "pause.other" : isUnsaved ? "pause.unsaved" : kept;
  return (
    <main id="main">
      <Heading>{t("pause.title")}</Heading>
      <p class="text-lead">{t("pause.lead")}</p>
      <TextList texts={t.list(where)} />
      <p>
        <a class="button" href={href(view.next())} data-forward>
          {t("pause.goOn")}
        </a>
      </p>
      <NotTaken view={view} />
      <Keeping view={view} />
      <Reminder view={view} reminder="finish" />
      <SaveFile view={view} />
      <section>
        <h2>{t("pause.print")}</h2>
        <p>{t("pause.printText")}</p>
        <PrintButton view={view} label="pause.printNow" otherwise="not-printed-yet" />
      </section>
    </main>
  );
}
