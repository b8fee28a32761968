import type { View } from "../view.ts";
import { sentencesOf } from "./sentences.ts";

/** Reads the page aloud and stops; only for whoever asked for it, where the device can do it by itself. */
export function ReadAloud({ view }: { readonly view: View }) {
  const { context, text, speech } = view;
  const state = context.comfort.aloud === "on" ? speech?.state() : undefined;
  if (!speech || (state !== "ready" && state !== "speaking")) return null;
  const isSpeaking = state === "speaking";
  return (
    <p>
      <button
        type="button"
        class="button second"
        onClick={() => (isSpeaking ? speech.stop() : speech.speak(sentencesOf(view)))}
      >
        {text(isSpeaking ? "aloud.stop" : "aloud.read")}
      </button>
    </p>
  );
}
