import "./words-to-say.css";
import { wordsOf } from "../../summary/words.ts";
import { copied } from "../clipboard.ts";
import type { View } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";

type Props = {
  readonly view: View;
  /** Whether a link leads to the page with all other ways to say them, the message too. */
  readonly hasMore?: boolean;
};

/** The words to say on the telephone, and to send; one press copies them. */
export function WordsToSay({ view, hasMore = false }: Props) {
  const { questionnaire, session, t, href } = view;
  const words = wordsOf({ questionnaire, ...session }, t);
  if (!words) return null;
  return (
    <section class="words-to-say" aria-labelledby="words-to-say">
      <h2 id="words-to-say">{t("result.say")}</h2>
      <blockquote>
        <Lines lines={words.phone} />
      </blockquote>
      {words.besides.length > 0 && (
        <>
          <h3>{t("words.besides")}</h3>
          <blockquote>
            <Lines lines={words.besides} />
          </blockquote>
        </>
      )}
      <div class="words-to-say-row">
        <Copy
          view={view}
          at="words"
          label="words.copy"
          lines={[...words.phone, ...words.besides]}
        />
        {hasMore && (
          <a class="button button-second" href={href({ at: "say" })}>
            {t("words.more")}
          </a>
        )}
      </div>
      <NoticeHere view={view} at="words" />
      {words.later && !hasMore && (
        <details>
          <summary>{t("words.message")}</summary>
          <div class="words-to-say-message">
            <Lines lines={words.later.message} />
          </div>
          <Copy view={view} at="message" label="words.copyMessage" lines={words.later.message} />
          <NoticeHere view={view} at="message" />
        </details>
      )}
    </section>
  );
}

/** Sentences, each by itself. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

type CopyProps = {
  readonly view: View;
  /** Where it is told. */
  readonly at: string;
  readonly label: string;
  readonly lines: readonly string[];
};

/** Copies words, and says whether it could. */
export function Copy({ view: { t, send }, at, label, lines }: CopyProps) {
  const copy = async () => {
    const isCopied = await copied(lines.join("\n"));
    send({ type: "notice.show", notice: isCopied ? "words-copied" : "words-not-copied", at });
  };
  return (
    <button type="button" class="button button-second" onClick={copy}>
      {t(label)}
    </button>
  );
}
