import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import "./ui/styles/comfort.css";
import { options, render } from "preact";
import { createActor } from "xstate";
import { version } from "../package.json";
import type { Beginning } from "./app/beginning.ts";
import { questionnaire } from "./app/catalogue.ts";
import { readDate as understood } from "./app/date.ts";
import { focusAfter, focusAt, heldBy, openReturn } from "./app/focus.ts";
import { openKeeper, WAITS } from "./app/keeper.ts";
import { openLoader } from "./app/loader.ts";
import { restored } from "./app/restored.ts";
import { endEarly, takeOverFirst } from "./app/takeover.tsx";
import { openViewer } from "./app/viewer.ts";
import { partsFor } from "./app/wanted.ts";
import { language } from "./app/words/first.ts";
import { type Move, onChange, show } from "./browser/address.ts";
import { device } from "./browser/device.ts";
import { onDrop } from "./browser/drop.ts";
import { onceLaidOut } from "./browser/laid-out.ts";
import { askBeforeLeaving, onLeave } from "./browser/leaving.ts";
import { nextTask, oncePainted } from "./browser/paint.ts";
import { onOtherTab, tabThere } from "./browser/storage.ts";
import { today } from "./browser/today.ts";
import type { ReadDate } from "./engine/written.ts";
import { hrefOf, wantedIn } from "./machine/address.ts";
import type { Notice } from "./machine/context.ts";
import type { ScreeningEvent } from "./machine/events.ts";
import { isSamePlace, placeOf } from "./machine/place.ts";
import { screeningMachine } from "./machine/screening.ts";
import { hasSaid } from "./session/said.ts";
import { App, isWaiting } from "./ui/App.tsx";
import { focusHeading } from "./ui/focus.ts";
import { Failure } from "./ui/pages/Failure.tsx";
import { renewWords } from "./ui/renew.ts";
import { titleOf } from "./ui/title.ts";
import type { FileTask, SoFar } from "./ui/view.ts";

// The composition root: read what was saved, put the parts together, and let the loop turn. It awaits nothing at its top level:
// a module that does keeps the build from joining what is loaded first into one file.

const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the app.");
const loader = openLoader();
// The version with its build, as it is printed.
const app = `${version}+${import.meta.env.VITE_BUILD}`;
const viewer = openViewer(loader, { device, version: app });
options.vnode = renewWords;
const readDate: ReadDate = (item, written) => understood(item, written, language, today());
nextTask()
  .then(() => restored(questionnaire, today()))
  .then(begin)
  .catch(fail);

/** What is saved anew as soon as it is told, so that it is told once. */
const ANEW: readonly Notice[] = ["partly-readable", "expired", "earlier-version"];

/** Begins with what was saved. */
async function begin({ notice, about = [], ...found }: Beginning): Promise<void> {
  const actor = createActor(screeningMachine, {
    input: { questionnaire, readDate, ...found },
  }).start();
  // What could only be read in part is saved anew at once, so that the person is told of it only once; and what is deleted, as
  // its day is over, goes at once.
  const isNew = notice !== undefined && ANEW.includes(notice);
  const keeper = openKeeper(questionnaire, actor.getSnapshot().context, isNew);
  const saving = oncePainted(() => attempt(() => save() && draw()));
  const place = () => placeOf(actor.getSnapshot());
  const given = () => ({ send, onFile, today: today() });
  const drawnAt = (snapshot = actor.getSnapshot()) => viewer.draw(snapshot, given());
  let drawn = drawnAt();
  // What the page was called last; what it is called now may be a translation of it.
  let title = titleOf(drawn);
  const returning = openReturn(questionnaire.id, () => loader.get("pages")?.drawWhole());
  const isFound = notice !== undefined || Object.keys(found).length > 0;
  const taken = takeOverFirst({ root: root as HTMLElement, isNew: !isFound, decide, drawnAt });
  if (!taken.page) title = "";
  await nextTask();
  loader.listen({ onLoad, onFail });
  // Nobody moves on a page that stands there already: what is in focus stays so.
  const isThere = hrefOf(questionnaire.id, place()) === (location.hash || "#/");
  if (taken.page && isThere) attempt(() => turn(undefined, "replace"));
  else open(location.hash);
  if (notice) send({ type: "notice.show", notice, about }, "replace");
  onChange(open);
  onDrop(onFile);
  const hasReturned = onLeave({ leave, comeBack });
  onOtherTab((what) => {
    if (what === "copy") return checkCopy();
    send({ type: "session.clear", isElsewhere: true, at: place() }, "replace");
    // Whoever comes back to a page that was left may be somebody else.
    if (hasReturned()) send({ type: "page.leave" }, "replace");
  });
  taken.press();

  /** The loop: decide, show the address, draw; an answer is remembered once it is painted, all else before. */
  function send(event: ScreeningEvent, move: Move = "push"): void {
    attempt(() => turn(event, move));
  }

  /** One turn of the loop; without an event for what is the case by now. */
  function turn(event: ScreeningEvent | undefined, move: Move): void {
    const [from, held] = [place(), heldBy(event, actor.getSnapshot().context.session)];
    const type = event?.type ?? "place.open";
    if (event) decide(event);
    if (WAITS.includes(type)) saving.plan();
    else save(type === "keeping.choose" ? "keeping" : undefined);
    const isMoved = !isSamePlace(place(), from);
    const back = returning(from, place());
    show(hrefOf(questionnaire.id, place()), move);
    if (type !== "notice.show") loadWanted();
    if (isMoved) loader.get("speech")?.stop();
    draw();
    const isRefused = type === "page.submit" && actor.getSnapshot().context.problems.length > 0;
    const focus = held ?? focusAfter(type, { isMoved, isRefused, arrive: back ?? arrive });
    if (focus) onceLaidOut(focus);
  }

  /** Leads the person to what they came for; what that is on a page that comes in parts may be far below. */
  function arrive(): void {
    const { changed } = actor.getSnapshot().context;
    if (changed !== undefined) loader.get("pages")?.drawWhole();
    focusAt(place(), changed)();
  }

  /** Does a step; what fails in it is told, and the answers are kept. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      saving.settle();
      fail(error);
    }
  }

  function decide(event: ScreeningEvent): void {
    actor.send(event);
    const { status, error } = actor.getSnapshot();
    if (status === "error") throw error;
  }

  /** Remembers what changed since the last time, and tells the machine what is new about it, and where that was asked for; whether anything is. */
  function save(at?: string): boolean {
    const first = remember();
    for (let news = first; news; news = remember()) decide({ type: "keeping.tell", news, at });
    return first !== undefined;
  }

  function remember() {
    return keeper.remember(actor.getSnapshot().context, today());
  }

  /** Another tab wrote or deleted the copy: whether that is news for this one is told at once. */
  function checkCopy(): void {
    const news = remember();
    if (news) send({ type: "keeping.tell", news }, "replace");
  }

  /** A page that is left may be shown again as it was: it must not show, or bring back, what was deleted meanwhile. */
  function leave(): void {
    saving.settle();
    // Nothing is remembered after that: what a day that is over means is told when the page is opened.
    attempt(() => {
      decide({ type: "page.leave" });
      draw();
    });
    if (root) root.style.visibility = "hidden";
  }

  function comeBack(): void {
    if (!keeper.isCurrent()) {
      location.reload();
      return;
    }
    if (root) root.style.visibility = "";
    // What other tabs told while the page was away was not heard.
    checkCopy();
  }

  function open(hash: string): void {
    send({ type: "place.open", place: wantedIn(questionnaire.id, hash) }, "replace");
  }

  function draw(): void {
    drawn = drawnAt();
    const { view } = drawn;
    const name = titleOf(drawn);
    if (name !== title) document.title = name;
    title = name;
    Object.assign(document.documentElement.dataset, view.session.comfort);
    const paint = (soFar?: SoFar) => render(<App {...drawn} soFar={soFar} />, taken.place);
    const pages = loader.get("pages");
    if (pages) pages.drawInParts({ ...drawn, paint, attempt });
    else paint();
    askBeforeLeaving(view.isUnsaved && hasSaid(view.session));
    pages?.onDraw(view, renew);
  }

  /** Another day: it may be the one after the last on which answers are kept. */
  function renew(): void {
    checkCopy();
    draw();
  }

  function loadWanted(): void {
    const { context } = actor.getSnapshot();
    for (const name of partsFor(context, place(), loader)) {
      void loader.load(name);
    }
  }

  function onLoad(): void {
    attempt(() => {
      const wasWaiting = isWaiting(drawn);
      loadWanted();
      draw();
      // Only now is the page drawn that the person had come to.
      if (wasWaiting && !isWaiting(drawn)) onceLaidOut(arrive);
    });
  }

  function onFail(): void {
    send({ type: "notice.show", notice: "not-loaded" }, "replace");
  }

  /** What has to do with files is loaded with the late pages, and is done when it is there. */
  async function onFile(task: FileTask): Promise<void> {
    await Promise.all([loader.load("pages"), loader.load("messages")]);
    const context = () => actor.getSnapshot().context;
    const t = viewer.translatorFor(context().session.answerer);
    const { at } = task;
    const pages = loader.get("pages");
    if (pages) await pages.onFile(task, { context, place, send, t, today: today() });
    else send({ type: "notice.show", notice: "not-loaded", at }, "replace");
  }
}

/** Shows the failure page in a place of its own: what is left of the broken one cannot be drawn over. */
function fail(error: unknown): void {
  reportError(error);
  const place = document.createElement("div");
  // Only what is drawn takes the place of the page before.
  const isKept = tabThere() !== undefined;
  render(<Failure t={viewer.translatorFor("self")} isKept={isKept} />, place);
  endEarly();
  root?.replaceChildren(place);
  focusHeading();
}
