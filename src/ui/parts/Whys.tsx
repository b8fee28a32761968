import "./whys.css";
import { Fragment } from "preact";
import type { Item } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { questionKey, whyKey } from "../../wording/keys.ts";
import type { EarlyView } from "../view.ts";

type Props = {
  readonly view: EarlyView;
  readonly items: readonly Item[];
  readonly movement: string | undefined;
};

/**
 * Why the page asks what it asks: one press for the whole page, after the way on, so that it is no stop for whoever goes
 * from stop to stop and does not want it. Where there are several questions, each reason stands under its own.
 */
export function Whys({ view: { page, t, href }, items, movement }: Props) {
  const own = items.filter((item) => !isSide(item));
  return (
    <details class="whys">
      <summary>{t("why")}</summary>
      {movement && <p>{t(`movements.${movement}.why`)}</p>}
      {own.map((item) => (
        <Fragment key={item.linkId}>
          {items.length > 1 && (
            <p class="whys-question">
              <strong>{t(questionKey(item))}</strong>
            </p>
          )}
          <p>{t(whyKey(item))}</p>
        </Fragment>
      ))}
      <a class="link" href={href({ at: "learn", topic: topicFor(page?.id) })}>
        {t("whyMore")}
      </a>
    </details>
  );
}

/** The learn page that fits a page of questions. */
function topicFor(pageId: string | undefined): string {
  if (pageId === "emergency") return "help";
  return pageId === "treatment" ? "treatment" : "symptoms";
}
