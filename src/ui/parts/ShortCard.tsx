import "./short-card.css";
import { pictureOf } from "../picture.ts";
import type { View } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";
import { Copy, Lines } from "./WordsToSay.tsx";

type Props = { readonly view: View; readonly lines: readonly string[] };

/** The half-minute card: at most six lines, to copy, or to save on the phone as a picture. */
export function ShortCard({ view, lines }: Props) {
  const { session, t, today, send, onFile } = view;
  const foot = t(`summary.by.${session.answerer}`);
  const save = async () => {
    const picture = await pictureOf(lines, foot);
    if (picture) {
      const file = new File([picture], `card-${today}.png`, { type: "image/png" });
      onFile({ type: "save-made", file });
    }
    send({ type: "notice.show", notice: picture ? "card-saved" : "card-not-drawn", at: "card" });
  };
  return (
    <section aria-labelledby="short-card">
      <h2 id="short-card">{t("card.title")}</h2>
      <p>{t("card.lead")}</p>
      <div class="short-card">
        <Lines lines={lines} />
        <p class="text-hint">{foot}</p>
      </div>
      <div class="actions">
        <Copy view={view} at="card" label="card.copy" lines={[...lines, foot]} />
        <button type="button" class="button button-second" onClick={save}>
          {t("card.save")}
        </button>
      </div>
      <NoticeHere view={view} at="card" />
    </section>
  );
}
