import type { View } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";

type Props = { readonly view: View; readonly date: string };

/** That answers are kept, until a date as it is written, and what came of keeping them; each is read out as it comes. */
export function Kept({ view, date }: Props) {
  const { session, t } = view;
  return (
    <>
      <div aria-live="polite">{session.keptUntil && <p>{t("keeping.isKept", { date })}</p>}</div>
      <NoticeHere view={view} at="keeping" />
    </>
  );
}
