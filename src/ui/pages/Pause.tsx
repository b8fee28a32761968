import { nextPlace } from "../../engine/place.ts";
import { Heading } from "../parts/Heading.tsx";
import { Keeping } from "../parts/Keeping.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

/** Stop for now: where the answers are, how to come back, and what else can be done with what is there. */
export function Pause({ view }: { readonly view: View }) {
  const { context, text, href } = view;
  return (
    <main id="main">
      <Heading>{text("pause.title")}</Heading>
      <p class="lead">{text("pause.lead")}</p>
      <TextList texts={text.list(context.keptUntil ? "pause.kept" : "pause.back")} />
      <p>
        <a class="button" href={href(nextPlace(context.questionnaire, context))} data-forward>
          {text("pause.goOn")}
        </a>
      </p>
      <Keeping view={view} />
      <SaveFile view={view} />
      <section>
        <h2>{text("pause.print")}</h2>
        <p>{text("pause.printText")}</p>
        <PrintButton text={text} label="pause.printNow" />
      </section>
    </main>
  );
}
