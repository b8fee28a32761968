import "./page.css";
import type { ComponentChildren } from "preact";
import { hasSaid } from "../../session/said.ts";
import { ignoreSecondPress } from "../controls/press.ts";
import { skipToMain } from "../focus.ts";
import type { EarlyView } from "../view.ts";
import { Deleted } from "./Deleted.tsx";
import { Mark } from "./Mark.tsx";

type Props = {
  readonly view: EarlyView;
  /** Whether paper shows what the screen shows; where there is a summary, paper shows that. */
  readonly isPrinted: boolean;
  readonly children: ComponentChildren;
};

/** What every page has: the way to the content, the name, the way back, a notice, the way to delete. */
export function Page({ view, isPrinted, children }: Props) {
  const { session, place, previous, unreadableCopy, isUnsaved, t, href, send } = view;
  const { notice, noticeAt, isTellingOdd } = view;
  const { setAside, keptUntil } = session;
  const hasSomething =
    hasSaid(session) || setAside.length > 0 || keptUntil || unreadableCopy !== undefined;
  const told = notice === "not-loaded" && isUnsaved ? "not-loaded-unsaved" : notice;
  const isUrgent = place.at === "urgent";
  // Above each page, for whoever cannot read it as it is; help comes first where it is needed.
  const comfort = (
    <a class="link page-comfort" href={href({ at: "comfort" })}>
      {t("header.comfort")}
    </a>
  );
  return (
    <div
      class={isPrinted ? "page" : "page page-unprinted"}
      data-place={href(place)}
      onClickCapture={ignoreSecondPress}
    >
      {/* A button and not a link: the address says where a person is, so a link within the page must not change it. */}
      <button type="button" class="page-skip" data-skip onClick={skipToMain}>
        {t("skip")}
      </button>
      <header class="page-header">
        <div class="page-top">
          <a class="page-name" href={href({ at: "start" })}>
            <Mark />
            <span>{t("name")}</span>
          </a>
          {!isUrgent && comfort}
        </div>
      </header>
      <div class="page-column">
        {previous && !isUrgent && (
          <nav aria-label={t("back")}>
            <a class="page-back" href={href(previous)}>
              {t("back")}
            </a>
          </nav>
        )}
        <div role="status">
          {told && noticeAt === undefined && (
            <p key={`${told}${isTellingOdd}`} class="notice">
              <strong>{t("notice.label")}:</strong> {t(`notice.${told}`)}
            </p>
          )}
        </div>
        <Deleted view={view} />
        {children}
      </div>
      <footer class="page-footer">
        {/* The result says where the answers are among its own lines. */}
        {place.at !== "result" && <p>{t("footer.stay")}</p>}
        {isUnsaved && (
          <p>
            <strong>{t("footer.unsaved")}</strong>
          </p>
        )}
        <div class="page-ways">
          {isUrgent && comfort}
          {hasSomething && (
            <button
              type="button"
              class="link"
              onClick={() => send({ type: "session.clear", at: place })}
            >
              {t("footer.delete")}
            </button>
          )}
        </div>
      </footer>
    </div>
  );
}
