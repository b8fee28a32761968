import { sentencesOf } from "../../wording/aloud.ts";
import type { EarlyView } from "../view.ts";

/** Reads the page aloud and stops; only for whoever asked for it, where the device can do it by itself. */
export function ReadAloud({ view }: { readonly view: EarlyView }) {
  const { questionnaire, session, page, t, speech } = view;
  const state = session.comfort.aloud === "on" ? speech?.state() : undefined;
  if (!page || !speech || (state !== "ready" && state !== "speaking")) return null;
  const isSpeaking = state === "speaking";
  return (
    <p>
      <button
        type="button"
        class="button button-second"
        onClick={() =>
          isSpeaking ? speech.stop() : speech.speak(sentencesOf({ questionnaire, t }, page))
        }
      >
        {t(isSpeaking ? "aloud.stop" : "aloud.read")}
      </button>
    </p>
  );
}
