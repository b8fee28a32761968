import "./say.css";
import { wordsOf } from "../../summary/words.ts";
import { Heading } from "../parts/Heading.tsx";
import { HeldUp } from "../parts/HeldUp.tsx";
import { Letter } from "../parts/Letter.tsx";
import { Reminder } from "../parts/Reminder.tsx";
import { ShortCard } from "../parts/ShortCard.tsx";
import { WordsToSay } from "../parts/WordsToSay.tsx";
import type { View } from "../view.ts";

/** What to say: the words, to say, to hold up, to hand over and to practise. Where help is needed today, only what helps now. */
export function Say({ view }: { readonly view: View }) {
  const { questionnaire, session, t, href } = view;
  const words = wordsOf({ questionnaire, ...session }, t);
  return (
    <main id="main" class="say" data-letter={words?.later && ""}>
      <Heading>{t("saying.title")}</Heading>
      <p class="text-lead">{t(words ? "saying.lead" : "saying.none")}</p>
      {words && (
        <>
          <HeldUp view={view} lines={words.card} />
          <WordsToSay view={view} />
          <ShortCard view={view} lines={words.card} />
        </>
      )}
      {words?.later && (
        <>
          <section>
            <h2>{t("practice.title")}</h2>
            <p>{t("practice.lead")}</p>
            <ol>
              {words.later.first.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            <p>{t("practice.then")}</p>
          </section>
          <Reminder view={view} reminder="visit" />
          <div class="say-letter">
            <Letter view={view} words={words.later} />
          </div>
        </>
      )}
      <div class="actions">
        <a class="button" href={href({ at: "result" })} data-forward>
          {t("saying.back")}
        </a>
      </div>
    </main>
  );
}
