import { dayText } from "../../wording/day-text.ts";
import type { View } from "../view.ts";
import { Choose } from "./Choose.tsx";

/** A copy on this device that is not opened: it cannot be read, or its last day is so long over that a clock may be wrong. */
export function Unreadable({ view: { unreadableCopy, t, send, today } }: { readonly view: View }) {
  if (unreadableCopy === undefined || unreadableCopy === "kept") return null;
  const words = unreadableCopy === "late" ? "late" : "unreadable";
  return (
    <Choose
      id="unreadable"
      title={t(`${words}.title`)}
      text={t(`${words}.text`, { date: dayText(today, t.language) })}
      actions={[
        { label: t("unreadable.keep"), onPress: () => send({ type: "copy.keep" }) },
        { label: t("unreadable.delete"), onPress: () => send({ type: "copy.delete" }) },
      ]}
    />
  );
}
