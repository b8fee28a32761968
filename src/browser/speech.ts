/** Whether the device can read aloud, and whether it does so now. */
type State = "ready" | "speaking" | "no-voice" | "no-local-voice";

/**
 * Reading aloud with a voice of the device itself. Many browsers also offer voices that send the words to a server: they
 * are never used, for what is read tells what somebody is asked and so how they are. A browser that does not say which a
 * voice is does not read.
 */
export function openSpeech(language: string, onChange: () => void) {
  const synthesis = "speechSynthesis" in globalThis ? speechSynthesis : undefined;
  // What is being said is held on to: some browsers lose the end of an utterance that nobody holds.
  let saying: readonly SpeechSynthesisUtterance[] = [];

  const state = (): State => {
    if (saying.length > 0) return "speaking";
    const voices = voicesFor(language, synthesis);
    if (voices.length === 0) return "no-voice";
    return voices.some(isLocal) ? "ready" : "no-local-voice";
  };

  const stop = () => {
    if (saying.length === 0) return;
    saying = [];
    synthesis?.cancel();
    onChange();
  };

  const speak = (sentences: readonly string[]) => {
    stop();
    const voice = voicesFor(language, synthesis).find(isLocal);
    if (!voice) return;
    const utterances = sentences.map((sentence) => utteranceOf(sentence, voice));
    // What ends or fails after it was stopped says nothing of what is said now.
    const end = () => saying === utterances && stop();
    for (const utterance of utterances) utterance.onerror = end;
    const last = utterances.at(-1);
    if (last) last.onend = end;
    saying = utterances;
    for (const utterance of utterances) synthesis?.speak(utterance);
    onChange();
  };

  // Voices may come in later, where the browser tells of it; a page that is left must not go on talking.
  synthesis?.addEventListener?.("voiceschanged", onChange);
  addEventListener("pagehide", stop);
  return { state, speak, stop };
}

function voicesFor(
  language: string,
  synthesis: SpeechSynthesis | undefined,
): readonly SpeechSynthesisVoice[] {
  const isSpoken = ({ lang }: SpeechSynthesisVoice) =>
    lang.split(/[-_]/)[0] === language.split("-")[0];
  return synthesis?.getVoices().filter(isSpoken) ?? [];
}

function isLocal({ localService }: SpeechSynthesisVoice): boolean {
  return localService === true;
}

function utteranceOf(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}
