import { TextList } from "../parts/TextList.tsx";
import { anchorOf, type PaperView } from "./view.ts";

/** Lines that say something about the device and are not true of paper. */
const OF_THE_DEVICE = ["on-device"];

/** The list of what to bring names the page on the screen; the paper speaks of itself. */
const THIS_PAGE = "this-page";

/** What to do after the last question: see a doctor, whatever was ticked. No result is worked out on paper. */
export function Closing({ view: { questionnaire, paper, text } }: { readonly view: PaperView }) {
  const { id, version, rules, reviewBy, lines, notes, bring, citations } = questionnaire;
  const doctor = "urgency.see-doctor";
  return (
    <section class="closing" aria-labelledby={anchorOf(paper.end)}>
      <h2 id={anchorOf(paper.end)}>{text("paper.end.title")}</h2>
      <div class="stop">
        <h3>{text(`${doctor}.title`)}</h3>
        <p>{text("paper.end.lead")}</p>
        <TextList texts={text.list(`${doctor}.steps`)} />
        <p>{text("paper.end.soonest")}</p>
        <p>{text("paper.end.unsure")}</p>
      </div>
      <div class="whole">
        <h3>{text("result.say")}</h3>
        <TextList texts={text.list(`${doctor}.say`)} />
      </div>
      <div class="whole">
        <h3>{text("result.bring")}</h3>
        <TextList
          texts={[
            text("paper.end.pages"),
            ...bring.filter((one) => one.id !== THIS_PAGE).map((one) => text(`bring.${one.id}`)),
          ]}
        />
      </div>
      <div class="whole">
        <h3>{text("result.lines")}</h3>
        <TextList
          texts={lines
            .filter((line) => !OF_THE_DEVICE.includes(line.id))
            .map((line) => text(`lines.${line.id}`))}
        />
      </div>
      <div class="whole">
        <h3>{text("paper.end.some")}</h3>
        {notes.map((note) => (
          <p key={note.id}>
            <strong>{text(`notes.${note.id}.title`)}.</strong> {text(`notes.${note.id}.text`)}
          </p>
        ))}
      </div>
      <footer>
        <p>{text("paper.until", { date: reviewBy })}</p>
        <p>{text("paper.versions", { id, version, rules })}</p>
        <h3>{text("result.sources")}</h3>
        <ul class="citations">
          {citations.map((citation) => (
            <li key={citation.id}>
              {citation.url ? (
                <a href={citation.url} rel="noreferrer">
                  {citation.text}
                </a>
              ) : (
                citation.text
              )}
            </li>
          ))}
        </ul>
      </footer>
    </section>
  );
}
