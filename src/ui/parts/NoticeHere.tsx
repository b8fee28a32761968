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
  const { isTellingOdd, t } = view;
  const notice = toldAt(view, at);
  const isFault = isFaulty(notice);
  return (
    <div aria-live={isFault && isField ? undefined : "polite"} class="notice-here">
      {notice && (
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
  const notice = toldAt(view, at);
  return {
    "aria-describedby": [notice && `${at}-told`, hint].filter(Boolean).join(" ") || undefined,
    "aria-invalid": isFaulty(notice) || undefined,
  };
}

/** A text field tied to what is told of it, until it is written anew: what was wrong is not said of the next. */
export function tiedField(view: Told & Pick<EarlyView, "send">, at: string, hint?: string) {
  const renew = () => {
    if (toldAt(view, at)) view.send({ type: "notice.end" });
  };
  return { ...tied(view, at, hint), onInput: renew };
}

/** What is told at a control, if anything is. */
function toldAt({ notice, noticeAt }: Told, at: string): Notice | undefined {
  return noticeAt === at ? notice : undefined;
}

/** Whether a notice says that something is wrong with what was given, or did not work. */
function isFaulty(notice: Notice | undefined): boolean {
  return /^(?:code-|file-(?!looking|found|saved|stopped)|not-(?!printed)|words-not|card-not|reminder-not|earlier-refused)/.test(
    notice ?? "",
  );
}
