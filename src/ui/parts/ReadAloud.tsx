import { pageShown } from "../../navigation/place.ts";
import { sentencesOf } from "../../wording/aloud.ts";
import type { View } from "../view.ts";

/** Reads the page aloud and stops; only for whoever asked for it, where the device can do it by itself. */
export function ReadAloud({ view }: { readonly view: View }) {
  const { context, t, speech } = view;
  const state = context.comfort.aloud === "on" ? speech?.state() : undefined;
  if (!speech || (state !== "ready" && state !== "speaking")) return null;
  const page = pageShown(context);
  const isSpeaking = state === "speaking";
  return (
    <p>
      <button
        type="button"
        class="button button-second"
        onClick={() =>
          isSpeaking
            ? speech.stop()
            : speech.speak(
                page ? sentencesOf({ questionnaire: context.questionnaire, t }, page) : [],
              )
        }
      >
        {t(isSpeaking ? "aloud.stop" : "aloud.read")}
      </button>
    </p>
  );
}
