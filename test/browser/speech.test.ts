import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSpeech } from "../../src/browser/speech.ts";

type Utterance = {
  text: string;
  voice?: { name: string };
  onend?: () => void;
  onerror?: () => void;
};

const local = { name: "near", lang: "en-GB", localService: true };
const remote = { name: "far", lang: "en-US", localService: false };
const unknown = { name: "unknown", lang: "en_US" };
const german = { name: "nah", lang: "de-DE", localService: true };

let said: Utterance[] = [];
let voices: readonly object[] = [];
const cancel = vi.fn();

beforeEach(() => {
  said = [];
  voices = [remote, local];
  cancel.mockClear();
  const speak = (utterance: Utterance) => said.push(utterance);
  const addEventListener = () => {};
  vi.stubGlobal("addEventListener", addEventListener);
  vi.stubGlobal("speechSynthesis", { getVoices: () => voices, speak, cancel, addEventListener });
  vi.stubGlobal("SpeechSynthesisUtterance", function Said(this: Utterance, text: string) {
    this.text = text;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const open = (onChange = () => {}) => openSpeech("en", onChange);

test.each([
  [[], "no-voice"],
  [[german], "no-voice"],
  [[remote], "no-local-voice"],
  [[unknown], "no-local-voice"],
  [[remote, unknown, local], "ready"],
])("with the voices %j it is %s", (offered, state) => {
  voices = offered;
  const speech = open();
  expect(speech.state()).toBe(state);
  speech.speak(["One."]);
  expect(said.map(({ voice }) => voice?.name)).toEqual(state === "ready" ? ["near"] : []);
});

test("a browser that cannot speak has no voice", () => {
  vi.unstubAllGlobals();
  vi.stubGlobal("addEventListener", () => {});
  const speech = open();
  expect(speech.state()).toBe("no-voice");
  expect(() => speech.speak(["One."])).not.toThrow();
  expect(() => speech.stop()).not.toThrow();
});

test("a browser that tells of no new voices, as Safari before 16, reads with those it has", () => {
  const speak = (utterance: Utterance) => said.push(utterance);
  vi.stubGlobal("speechSynthesis", { getVoices: () => voices, speak, cancel });
  const speech = open();
  speech.speak(["One."]);
  expect(said.map(({ text }) => text)).toEqual(["One."]);
});

test("sentences are said one after the other, to the end of the last", () => {
  const onChange = vi.fn();
  const speech = open(onChange);
  speech.speak(["One.", "Two."]);
  expect(said.map(({ text }) => text)).toEqual(["One.", "Two."]);
  expect(speech.state()).toBe("speaking");
  said[0]?.onend?.();
  expect(speech.state()).toBe("speaking");
  said[1]?.onend?.();
  expect(speech.state()).toBe("ready");
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("a voice that fails has stopped", () => {
  const speech = open();
  speech.speak(["One.", "Two."]);
  said[0]?.onerror?.();
  expect(speech.state()).toBe("ready");
  expect(cancel).toHaveBeenCalledTimes(1);
});

test("what was stopped does not stop what is said after it", () => {
  const speech = open();
  speech.speak(["One."]);
  speech.speak(["Two."]);
  expect(cancel).toHaveBeenCalledTimes(1);
  said[0]?.onerror?.();
  expect(speech.state()).toBe("speaking");
  speech.stop();
  expect(speech.state()).toBe("ready");
});
