import "./letter.css";
import type { Words } from "../../summary/words.ts";
import { dayText } from "../../wording/day-text.ts";
import type { View } from "../view.ts";
import { PrintButton } from "./PrintButton.tsx";
import { Lines } from "./WordsToSay.tsx";

type Props = { readonly view: View; readonly words: NonNullable<Words["later"]> };

/** A letter to the family doctor: what was noticed and what is asked. It is all that this page puts on paper. */
export function Letter({ view, words }: Props) {
  const { t, today } = view;
  const { need, noticed, besides, asked, own } = words;
  return (
    <section class="letter-page" aria-labelledby="letter">
      <h2 id="letter">{t("letter.title")}</h2>
      <p>{t("letter.lead")}</p>
      <article class="letter">
        <p class="letter-line">{t("summary.name")}</p>
        <p class="letter-line">{t("summary.born")}</p>
        <p>{dayText(today, t.language)}</p>
        <p>{t("letter.to")}</p>
        {need && <p>{need}</p>}
        <p>{t("letter.noticed")}</p>
        <ul>
          {noticed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {besides.length > 0 && (
          <>
            <p>{t("letter.besides")}</p>
            <ul>
              {besides.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {own.length > 0 && (
          <>
            <p>{t("letter.own")}</p>
            <blockquote>
              {own.map((line, index) => (
                <p key={index} dir="auto">
                  {line}
                </p>
              ))}
            </blockquote>
          </>
        )}
        <p>{t("letter.asked")}</p>
        <Lines lines={asked} />
        <p>{t("letter.thanks")}</p>
        <p class="letter-line">{t("letter.signed")}</p>
        <p class="text-hint">{t("lines.not-a-diagnosis")}</p>
      </article>
      <PrintButton view={view} label="letter.print" otherwise="not-printed-yet" />
    </section>
  );
}
