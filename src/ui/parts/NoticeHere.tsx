import type { Notice } from "../../machine/context.ts";
import type { EarlyView } from "../view.ts";

type Told = Pick<EarlyView, "notice" | "noticeAt" | "isTellingOdd" | "t">;

type Props = {
  readonly view: Told;
  /** The id of the control that it is about. */
  readonly at: string;
  /** Whether that is a text field, which takes the focus with what is wrong, and is read out with it. */
  readonly isField?: boolean;
  /** What its words have to know. */
  readonly values?: Readonly<Record<string, number>>;
};

/**
 * What is told of a control, beside it. The room for it is there before anything is in it, so that a screen reader says
 * it; what is told once more is made anew, so that it is said once more.
 */
export function NoticeHere({ view, at, isField = false, values }: Props) {
  const { notice, noticeAt, isTellingOdd, t } = view;
  const isFault = noticeAt === at && isFaulty(notice);
  return (
    <div aria-live={isFault && isField ? undefined : "polite"} class="notice-here">
      {notice && noticeAt === at && (
        <p
          key={`${notice}${isTellingOdd}`}
          class={isFault ? "notice notice-wrong" : "notice"}
          id={`${at}-told`}
          data-told-at={at}
        >
          {isFault && (
            <>
              <strong>{t("error.prefix")}</strong>{" "}
            </>
          )}
          {t(`notice.${notice}`, values)}
        </p>
      )}
    </div>
  );
}

/** What ties a control to what is told of it, and to its hint. */
export function tied(view: Told, at: string, hint?: string) {
  const isTold = view.notice !== undefined && view.noticeAt === at;
  const ids = [isTold && `${at}-told`, hint].filter(Boolean);
  return {
    "aria-describedby": ids.join(" ") || undefined,
    "aria-invalid": (isTold && isFaulty(view.notice)) || undefined,
  };
}

/** Whether a notice says that something is wrong with what was given, or did not work. */
function isFaulty(notice: Notice | undefined): boolean {
  return /^(?:code-|file-(?!looking|found|saved|stopped)|not-(?!printed)|words-not|card-not|reminder-not|earlier-refused)/.test(
    notice ?? "",
  );
}
