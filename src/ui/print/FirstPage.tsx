import "./first.css";
import { nextPlace } from "../../engine/place.ts";
import type { Row } from "../../sheet/rows.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { Figure } from "../figure/Figure.tsx";
import type { View } from "../view.ts";
import { Features } from "./Features.tsx";
import { Movements } from "./Movements.tsx";
import { Rows } from "./Rows.tsx";
import { sizeOf } from "./size.ts";
import { Timeline } from "./Timeline.tsx";

type Props = { readonly view: View; readonly facts: Sheet };

/** What a doctor reads in half a minute: complete in itself, on one side of A4 or US Letter. */
export function FirstPage({ view, facts }: Props) {
  const { text } = view;
  return (
    <section class={`first ${sizeOf(facts, text)}`}>
      <Header view={view} />
      <Flags view={view} facts={facts} />
      {facts.ownWords.map(({ linkId, value }) => (
        <section key={linkId}>
          <h3>{text("sheet.main")}</h3>
          <p class="own">{value}</p>
        </section>
      ))}
      <Story view={view} facts={facts} />
      <Movements view={view} movements={facts.movements} />
      <Features view={view} facts={facts} />
      {facts.groups.length > 0 && (
        <section>
          <h3>{text("sheet.besides")}</h3>
          <Rows rows={facts.groups.flatMap(({ rows }) => rows)} />
        </section>
      )}
      {facts.asks.length > 0 && (
        <section>
          <h3>{text("sheet.asks")}</h3>
          <ul class="asks">
            {facts.asks.map((ask) => (
              <li key={ask}>
                <span>{ask}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Footer view={view} />
    </section>
  );
}

/** Whether there are still questions to be asked. */
function isUnfinished(context: View["context"]): boolean {
  return nextPlace(context.questionnaire, context).at === "asking";
}

function Header({ view: { context, text, today } }: { readonly view: View }) {
  return (
    <header>
      <h2>{text("sheet.title")}</h2>
      <p class="by">
        {text(`sheet.by.${context.answerer}`)}
        {context.place.at === "pause" && isUnfinished(context) && ` ${text("sheet.unfinished")}`}
      </p>
      <p class="blanks">
        <span>{text("sheet.name")}</span>
        <span>{text("sheet.born")}</span>
        <span class="dated">
          {text("sheet.date")}: {today}
        </span>
      </p>
    </header>
  );
}

function Flags({ view: { text }, facts }: Props) {
  const { urgency } = facts.assessment;
  return (
    <section class="flags">
      <h3>
        {text("sheet.urgency")}: {text(`urgency.${urgency}.title`)}
      </h3>
      {facts.flags.length > 0 && <Rows rows={facts.flags} />}
    </section>
  );
}

function Story({ view, facts: { story, body } }: Props) {
  if (!story && !body) return null;
  const rows: readonly Row[] = [...(story?.rows ?? []), ...(body ? [body.row] : [])];
  return (
    <section>
      <h3>{view.text("sheet.story")}</h3>
      <div class="story">
        <div>
          {story && <Timeline view={view} story={story} />}
          <Rows rows={rows} />
        </div>
        {body && (
          <div class="body">
            <Figure view="front" marked={body.codes} text={view.text} />
            <Figure view="back" marked={body.codes} text={view.text} />
          </div>
        )}
      </div>
    </section>
  );
}

function Footer({ view: { context, text, app } }: { readonly view: View }) {
  const { id, version, rules } = context.questionnaire;
  return (
    <footer>
      <p>
        {text("lines.not-a-diagnosis")} {text("sheet.limits")}
      </p>
      <p>
        {text("sheet.source")} {text("sheet.versions", { id, version, rules, app })}
      </p>
    </footer>
  );
}
