import { isAnswered } from "../../engine/answer.ts";
import type { Place } from "../../machine/place.ts";
import type { View } from "../view.ts";
import { Choose } from "./Choose.tsx";

/** Where people choose what to go on with. While questions are asked it would be in the way. */
const PLACES: readonly Place["at"][] = ["start", "pause", "review", "result", "keep", "visit"];

/** Answers in whose place others came: they stay in this tab until somebody brings them back or deletes them. */
export function SetAside({ view }: { readonly view: View }) {
  const { session, place, notice, t, send } = view;
  const isJustOpened = notice?.startsWith("opened") ?? false;
  if (!isJustOpened && !PLACES.includes(place.at)) return null;
  return (
    <>
      {session.setAside.map(({ answers, drafts }, index) => (
        <Choose
          key={index}
          id={`set-aside-${index}`}
          title={t("setAside.title")}
          text={t("setAside.text", {
            number: Object.values({ ...answers, ...drafts }).filter(isAnswered).length,
          })}
          actions={[
            {
              label: t("setAside.bringBack"),
              onPress: () => send({ type: "setAside.bringBack", index, at: place }),
            },
            {
              label: t("setAside.delete"),
              onPress: () => send({ type: "setAside.delete", index }),
            },
          ]}
        />
      ))}
    </>
  );
}
