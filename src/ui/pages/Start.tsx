import { nextPlace } from "../../engine/place.ts";
import { CodeEntry } from "../parts/CodeEntry.tsx";
import { FileInput } from "../parts/FileInput.tsx";
import { Heading } from "../parts/Heading.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

/** What it is, what it is not, how long it takes, where answers stay, what to have at hand. */
export function Start({ view }: { readonly view: View }) {
  const { context, text, href, send, onFile } = view;
  const next = nextPlace(context.questionnaire, context);
  return (
    <main id="main">
      {context.undo?.after === "deleting" && (
        <section class="panel" aria-labelledby="deleted">
          <h2 id="deleted">{text("start.deletedTitle")}</h2>
          <p>{text("start.deleted")}</p>
          <button
            type="button"
            class="button second"
            onClick={() => send({ type: "session.bringBack" })}
          >
            {text("start.bringBack")}
          </button>
        </section>
      )}
      <Heading>{text("start.title")}</Heading>
      <p class="lead">{text("start.lead")}</p>
      <section class="panel stop" aria-labelledby="emergency">
        <h2 id="emergency">{text("start.emergencyTitle")}</h2>
        <p>{text("start.emergency")}</p>
      </section>
      <p>
        <a class="button" href={href(next)} data-forward>
          {text(context.isAccepted ? "start.goOn" : "start.go")}
        </a>
      </p>
      <FileInput
        id="open-file"
        label={text("start.open")}
        hint={text("start.openHint")}
        onFiles={([file]) => file && onFile({ type: "open", file })}
      />
      <CodeEntry view={view} />
      {(["what", "not", "know", "hand"] as const).map((part) => (
        <section key={part}>
          <h2>{text(`start.${part}Title`)}</h2>
          <TextList texts={text.list(`start.${part}`)} />
        </section>
      ))}
      <p>
        <a class="button second" href="paper.html">
          {text("start.paper")}
        </a>
      </p>
    </main>
  );
}
