import { isAnythingThere } from "../browser/storage.ts";
import { toggle } from "../engine/toggle.ts";
import { chooseByNumber } from "../ui/controls/numbers.ts";
import { chooseFile, ignoreSecondPress, press } from "../ui/controls/press.ts";
import { focusHeading, skipToMain } from "../ui/focus.ts";
import type { FirstPage } from "./pristine.ts";

// Stands in the page itself and runs before anything is painted. Until the app has come it shows the first pages one at a
// time, does what plain HTML cannot, and notes what only the app can do. It is run by browsers that cannot run the app, too.

/** What came before the app. */
export type Early = {
  /** The first pages; only the one that is shown stands in the document. */
  readonly pages: ReadonlyMap<FirstPage, HTMLElement>;
  /** The page that the person has come to. */
  readonly at: () => FirstPage;
  /** Whether the way to the first question was pressed. */
  readonly isAccepted: () => boolean;
  /** The buttons that were pressed in vain, in order, each once. */
  readonly presses: ReadonlySet<HTMLButtonElement>;
  /** Leaves all else to the app. */
  readonly end: () => void;
};

declare global {
  interface Window {
    early?: Early | undefined;
  }
}

const pages = new Map<FirstPage, HTMLElement>();
const presses = new Set<HTMLButtonElement>();
const over = new AbortController();
const { signal } = over;
/** Where the app is to be had; in development the page asks for it by itself. */
const address = document.currentScript?.dataset.app;
let app: HTMLScriptElement | null = null;
let at: FirstPage = "start";
let isAccepted = false;
let hasFailed = false;
/** What to do where the app does not come. */
let told: HTMLElement | null = null;
/** Whether the page was opened at its start: nothing else is to be shown then. */
const isAtStart = ["", "#/"].includes(location.hash);
let isKnown: boolean | undefined;

/** Whether somebody was here before: what they see after the start, only the app knows. To look takes time, so not before it is asked. */
function isReturning(): boolean {
  isKnown ??= isAnythingThere();
  return isKnown;
}

/** The page for the address, as far as it may be shown to somebody who has answered nothing. */
function wanted(): FirstPage {
  const address = location.hash.slice(1) || "/";
  const [name] = [...pages].find(([, { id }]) => id === address) ?? [];
  if (name === undefined || (name !== "start" && isReturning())) return "waiting";
  if (name !== "asking") return name;
  if (!isAccepted) return "start";
  // The questions to a helper have other words.
  return helper()?.checked ? "waiting" : name;
}

/** Where it is chosen that somebody answers for another. */
function helper(): HTMLInputElement | null | undefined {
  return pages.get("disclaimer")?.querySelector<HTMLInputElement>("[value=helper]");
}

function show(name: FirstPage): void {
  const root = document.documentElement;
  // Nothing is set that stands so: each change has all styles worked out again.
  if (name === "waiting") root.dataset.first = name;
  else if (root.dataset.first) delete root.dataset.first;
  for (const [other, page] of pages) if (other !== name) page.remove();
  const page = pages.get(name);
  if (!page) return;
  if (!page.isConnected) document.getElementById("app")?.append(page);
  if (name !== "start") page.dataset.shown = "";
  if (hasFailed) tellFailure();
}

/** As the app does after a move. */
function move(): void {
  begin();
  if (pages.size === 0) return;
  // Who has gone elsewhere waits for nothing here any more.
  clearTimeout(slow);
  presses.clear();
  at = wanted();
  show(at);
  focusHeading();
  if (at === "waiting") run();
}

/** Runs the app. */
function run(): void {
  if (!address || app || document.readyState === "loading") return;
  app = document.createElement("script");
  app.type = "module";
  app.src = address;
  document.head.append(app);
}

/** How long nobody has pressed anything, in milliseconds, before the app is run: while it begins, no press is heard. */
const QUIET = 250;
let quiet: ReturnType<typeof setTimeout> | undefined;

let slow: ReturnType<typeof setTimeout> | undefined;

/** Runs the app for somebody who waits for it. Only what takes long is told, so that nothing flickers. */
function runAwaited(): void {
  run();
  clearTimeout(slow);
  slow = setTimeout(() => signal.aborted || show("waiting"), 1000);
}

function runOnceQuiet(): void {
  clearTimeout(quiet);
  quiet = setTimeout(run, QUIET);
}

/** Has the app fetched. */
function fetchAhead(): void {
  if (!address) return;
  const ahead = document.createElement("link");
  Object.assign(ahead, { rel: "modulepreload", href: address, fetchPriority: "low" });
  document.head.append(ahead);
}

/** As soon as the page is parsed. The start is painted before anything else is done, and before the app is asked for. */
function onParsed(): void {
  // Nothing is painted of a page that is not in sight.
  if (document.hidden || !isAtStart) begin();
  else requestAnimationFrame(() => setTimeout(begin));
}

/** Takes the first pages out of the document but for the one that is shown, and runs the app once nobody is busy with it. */
function begin(): void {
  if (pages.size > 0 || signal.aborted || document.readyState === "loading") return;
  fetchAhead();
  for (const page of document.querySelectorAll<HTMLElement>("[data-first]:not(:root)")) {
    pages.set(page.dataset.first as FirstPage, page);
  }
  if (!("noModule" in HTMLScriptElement.prototype)) hasFailed = true;
  at = wanted();
  show(at);
  if (document.hidden || at === "waiting") run();
  else runOnceQuiet();
}

/** What the app cannot tell, as it does not come, is told above the way on. */
function tellFailure(): void {
  told ??= document.querySelector("#app ~ [data-starting]");
  if (!told) return;
  told.dataset.now = "";
  const forward = document.querySelector("[data-forward]")?.parentElement;
  // Whoever waits has been told the same in other words.
  const own = document.querySelector("#app [data-starting]");
  if (forward) forward.before(told);
  else if (!own) document.querySelector("#app main")?.append(told);
  else if (own !== told) own.replaceWith(told);
}

function fail(event: Event): void {
  const isOfApp = event instanceof ErrorEvent ? event.filename === app?.src : event.target === app;
  if (!isOfApp) return;
  hasFailed = true;
  tellFailure();
}

function onClick(event: MouseEvent): void {
  if (ignoreSecondPress(event)) return;
  const target = event.target as Element;
  begin();
  runOnceQuiet();
  const link = target.closest("[data-forward]");
  if (link?.closest("[data-first=disclaimer]")) isAccepted = true;
  // Who says on the start that they answer for another finds it chosen on the next page.
  const radio = target.closest("[data-helper]") && helper();
  if (radio) radio.checked = true;
  const button = target.closest("button");
  if (!button) return;
  if ("skip" in button.dataset) skipToMain();
  // It opens for a press alone, so not later when the app has come.
  else if ("file" in button.dataset) chooseFile(button);
  else if (button.closest("[data-starting]")) location.reload();
  else {
    presses.add(button);
    if (button === link) runAwaited();
  }
}

function onKeyDown(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !/checkbox|radio/.test(target.type)) return;
  press(event, target);
  const group = target.closest("fieldset");
  if (group) chooseByNumber(event, group);
}

/** A file waits for the app. What stands alone is never chosen beside another option. */
function onChange({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.type === "file") runAwaited();
  if (target.type !== "checkbox" || !target.checked) return;
  const group = [...(target.closest("fieldset")?.querySelectorAll("input") ?? [])];
  const before = group.filter((input) => input !== target && input.checked);
  const chosen = toggle(
    before.map(({ value }) => value),
    target.value,
  );
  for (const input of group) input.checked = chosen.includes(input.value);
}

if (!isAtStart && isReturning()) document.documentElement.dataset.first = "waiting";
window.early = {
  pages,
  presses,
  at: () => {
    begin();
    return at;
  },
  isAccepted: () => isAccepted,
  end: () => {
    over.abort();
    delete document.documentElement.dataset.first;
    window.early = undefined;
  },
};
addEventListener("click", onClick, { capture: true, signal });
addEventListener("hashchange", move, { signal });
addEventListener("keydown", onKeyDown, { signal });
addEventListener("change", onChange, { signal });
addEventListener("submit", (event) => event.preventDefault(), { signal });
addEventListener("error", fail, { capture: true, signal });
// Right after the page is parsed, and before any script that waits for that.
document.addEventListener("readystatechange", onParsed, { once: true, signal });
