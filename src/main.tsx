import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import "./ui/styles/comfort.css";
import { render } from "preact";
import { createActor } from "xstate";
import { version } from "../package.json";
import { messagesOf, questionnaire } from "./app/catalogue.ts";
import type { Late } from "./app/late.ts";
import { hrefOf, type Move, onChange, placeOf, show } from "./browser/address.ts";
import { onDrop } from "./browser/drop.ts";
import { forget, keep, onRelease, recall, release, remember } from "./browser/storage.ts";
import ui from "./i18n/locales/en.json";
import { type Messages, translator } from "./i18n/translator.ts";
import { type Notice, type ScreeningContext, sessionOf } from "./machine/context.ts";
import { type ScreeningEvent, screeningMachine } from "./machine/screening.ts";
import { isSamePlace, type Place } from "./navigation/place.ts";
import { save } from "./session/save.ts";
import { newSession, type Session } from "./session/session.ts";
import { App, isLate } from "./ui/App.tsx";
import { focusHeading, focusProblems } from "./ui/focus.ts";
import { Failure } from "./ui/pages/Failure.tsx";
import { fitFirstPage, fitFirstPageSoon } from "./ui/print/fit.ts";
import { titleOf } from "./ui/title.ts";
import type { FileTask, View } from "./ui/view.ts";

/** The composition root: load what was saved, create the actor, and let the loop turn. */

const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the app.");

const language = "en";
/** The version with its build, as it is printed. */
const app = `${version}+${import.meta.env.VITE_BUILD}`;
let words: Messages = { ui };
let t = translator(language, words);
let late: Late | undefined;
let preparing: Promise<void> | undefined;
let Coded: View["Coded"];
let sketches: View["sketches"];
let addressing: Promise<void> | undefined;
let speech: View["speech"];
let isTold = false;

const { session = newSession, notice } = await restored();
const actor = createActor(screeningMachine, { input: { questionnaire, session } });
// What could only be read in part is saved anew at once, so that the person is told of it only once.
let kept = notice === "partly-readable" ? "" : save(questionnaire, session);
actor.start();
root.replaceChildren();
if (session.answerer !== newSession.answerer) addressing = address();
open(location.hash);
if (notice) send({ type: "notice.show", notice }, "replace");
onChange(open);
onDrop(onFile);
addEventListener("beforeprint", fitFirstPage);
onRelease(() => send({ type: "keeping.choose", until: undefined }, "replace"));

/** The loop: decide, remember, show the address, draw. What fails in it is told, and the answers are kept. */
function send(event: ScreeningEvent, move: Move = "push"): void {
  try {
    turn(event, move);
  } catch (error) {
    fail(error);
  }
}

function turn(event: ScreeningEvent, move: Move): void {
  const before = actor.getSnapshot().context;
  actor.send(event);
  const { context, status, error } = actor.getSnapshot();
  if (status === "error") throw error;
  if (before.keptUntil && !context.keptUntil) release();
  store(context);
  show(hrefOf(questionnaire.id, context.place), move);
  if (context.place.at !== "start" && event.type !== "notice.show") void prepare();
  if (context.print.hasCode && !Coded) void encode();
  if (context.answerer !== before.answerer) addressing = address();
  if (!isSamePlace(context.place, before.place)) speech?.stop();
  draw();
  if (context.problems.length > 0 && context.problems !== before.problems) focusProblems();
  else if (!isSamePlace(context.place, before.place) || event.type === "session.open") {
    focusHeading();
  }
}

function open(hash: string): void {
  send({ type: "place.open", place: placeOf(questionnaire.id, hash) }, "replace");
}

function draw(): void {
  const { context } = actor.getSnapshot();
  const href = (place: Place) => hrefOf(questionnaire.id, place);
  const citations = late?.citations ?? [];
  const canShare = late?.canShare ?? { file: false, text: false };
  // The device is not asked for its voices before somebody may want one.
  const isHeard = context.comfort.aloud === "on" || context.place.at === "comfort";
  if (isHeard) speech ??= late?.openSpeech(language, draw);
  const facts = { citations, canShare, Coded, sketches, speech, today: today(), app };
  const view = { context, t, href, send, onFile, ...facts };
  document.title = titleOf(context, t);
  Object.assign(document.documentElement.dataset, context.comfort);
  render(<App view={view} late={late?.pages} />, root as HTMLElement);
  fitFirstPageSoon();
}

/** What has to do with files is loaded with the late pages, and is done when it is there. */
async function onFile(task: FileTask): Promise<void> {
  await prepare();
  const context = () => actor.getSnapshot().context;
  await late?.onFile(task, { context, send, t: t, today: today() });
}

/** Shows the failure page in a place of its own: what is left of the broken one cannot be drawn over. */
function fail(error: unknown): void {
  reportError(error);
  const place = document.createElement("div");
  root?.replaceChildren(place);
  render(<Failure t={t} />, place);
}

/** Remembers the session when it changed; says so once when the browser does not let us. */
function store(context: ScreeningContext): void {
  const saved = save(questionnaire, sessionOf(context));
  if (saved === kept) return;
  kept = saved;
  if (saved === save(questionnaire, newSession)) {
    forget();
    return;
  }
  if (!remember(saved) && !isTold) {
    isTold = true;
    actor.send({ type: "notice.show", notice: "not-kept" });
  }
  const { keptUntil } = context;
  if (!keptUntil || (keptUntil >= today() && keep(saved, keptUntil))) return;
  // What is not kept must not look as if it were.
  send({ type: "keeping.choose", until: undefined }, "replace");
  send({ type: "notice.show", notice: "not-kept-longer" }, "replace");
}

/** What was saved, as far as it can be used. Reading it is loaded only when there is something to read. */
async function restored(): Promise<{ readonly session?: Session; readonly notice?: Notice }> {
  const { session, isExpired } = recall(today());
  if (isExpired) return { notice: "expired" };
  if (session === undefined) return {};
  try {
    const { restore } = await import("./session/restore.ts");
    return restore(questionnaire, session);
  } catch (error) {
    fail(error);
    throw error;
  }
}

/** Loads the words of the questionnaire and the pages at the end, once; they are drawn when they are there. */
function prepare(): Promise<void> {
  preparing ??= load().catch(() => {
    preparing = undefined;
    send({ type: "notice.show", notice: "not-loaded" }, "replace");
  });
  return preparing;
}

async function load(): Promise<void> {
  const [asked, rest] = await Promise.all([
    messagesOf(language),
    import("./app/late.ts"),
    addressing,
  ]);
  words = { ...words, pages: rest.late.words, questionnaire: asked };
  t = translator(language, words);
  late = rest.late;
  draw();
  void illustrate();
  if (isLate(actor.getSnapshot().context.place)) focusHeading();
}

/** Speaks to whoever answers: to the person, or to a helper about them, whose words are loaded first. */
async function address(): Promise<void> {
  const isHelper = () => actor.getSnapshot().context.answerer === "helper";
  try {
    const loaded = isHelper() ? (await import("./app/helper.ts")).helper : undefined;
    // Somebody else may answer by the time the words are there.
    words = { ...words, helper: isHelper() ? loaded : undefined };
    t = translator(language, words);
    draw();
  } catch {
    send({ type: "notice.show", notice: "not-loaded" }, "replace");
  }
}

/** Loads what draws codes: only few want one. */
async function encode(): Promise<void> {
  try {
    ({ Coded } = await import("./ui/print/Coded.tsx"));
    draw();
  } catch {
    send({ type: "notice.show", notice: "not-loaded" }, "replace");
  }
}

/**
 * Loads the drawings of the movements, last: they are there before the questions, after which nothing may be asked of the
 * network. Without them nothing is amiss, as the words beside them say all that they show.
 */
async function illustrate(): Promise<void> {
  sketches = await import("./ui/drawings/sketches.ts").then(
    (loaded) => loaded.sketches,
    () => ({}),
  );
  draw();
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
