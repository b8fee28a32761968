import { TextList } from "../parts/TextList.tsx";
import { Blank } from "./Blank.tsx";
import type { PaperView } from "./view.ts";

/** What is said before the first question: an emergency first, then what this is not, who it is about, and how it goes. */
export function Opening({ view: { text } }: { readonly view: PaperView }) {
  return (
    <>
      <header>
        <h1>{text("paper.title")}</h1>
        <p class="lead">
          {text("paper.lead")} <strong>{text("lines.not-a-diagnosis")}</strong>
        </p>
        <p class="screen">
          {text("paper.print")} <a href="index.html">{text("paper.back")}</a>
        </p>
      </header>
      <section class="stop" aria-labelledby="emergency">
        <h2 id="emergency">{text("start.emergencyTitle")}</h2>
        <p>{text("start.emergency")}</p>
      </section>
      <section class="whole" aria-labelledby="person">
        <h2 id="person">{text("paper.person")}</h2>
        <div class="blanks">
          <Blank>{text("sheet.name")}</Blank>
          <Blank>{text("sheet.born")}</Blank>
          <Blank>{text("sheet.date")}</Blank>
        </div>
        <p>{text("paper.who")}</p>
        <ul class="boxes across">
          {["self", "helper"].map((who) => (
            <li key={who}>
              <span class="box" />
              <span class="label">{text(`paper.${who}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="whole" aria-labelledby="before">
        <h2 id="before">{text("disclaimer.title")}</h2>
        <TextList texts={text.list("disclaimer.points")} />
      </section>
      <section class="whole" aria-labelledby="how">
        <h2 id="how">{text("paper.how")}</h2>
        <TextList texts={text.list("paper.steps")} />
      </section>
    </>
  );
}
