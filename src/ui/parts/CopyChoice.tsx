import type { View } from "../view.ts";
import { Choose } from "./Choose.tsx";

/** Answers were kept in another tab that are not those of this one: the person says which to go on with. */
export function CopyChoice({ view: { isCopyOther, t, onFile } }: { readonly view: View }) {
  if (!isCopyOther) return null;
  return (
    <Choose
      id="copy-choice"
      title={t("copyChoice.title")}
      text={t("copyChoice.text")}
      actions={[
        {
          label: t("copyChoice.theirs"),
          onPress: () => onFile({ type: "settle-copy", isOurs: false }),
        },
        {
          label: t("copyChoice.ours"),
          onPress: () => onFile({ type: "settle-copy", isOurs: true }),
        },
      ]}
    />
  );
}
