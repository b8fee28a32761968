import type { View } from "../view.ts";
import { Choose } from "./Choose.tsx";

/** A file that was dropped while there are answers: it takes their place only when somebody says so. */
export function Offered({ view: { offered, place, t, send } }: { readonly view: View }) {
  if (!offered) return null;
  return (
    <Choose
      id="offered"
      isNews
      title={t("offered.title")}
      text={t("offered.text")}
      actions={[
        {
          label: t("offered.open"),
          onPress: () => send({ type: "session.open", ...offered, at: place }),
        },
        { label: t("offered.refuse"), onPress: () => send({ type: "file.refuse" }) },
      ]}
    />
  );
}
