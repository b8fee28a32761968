import { virtual } from "@guidepup/virtual-screen-reader";
import { vi } from "vitest";
import { all } from "./dom.ts";

/** Where something begins or ends that says nothing of its own. */
const SILENT = /^(paragraph|strong|blockquote|end( of)?( .*|, .*)?)$/;

/** What a screen reader says of a part of the page, in order, but for where paragraphs begin and anything ends. */
export async function spoken(part = "main"): Promise<readonly string[]> {
  makeRead();
  const styles = askOncePerTag();
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== "end of document") await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  styles.mockRestore();
  return phrases
    .slice(phrases.indexOf(part), phrases.indexOf(`end of ${part}`))
    .filter((phrase) => !SILENT.test(phrase));
}

/** What it says by itself when something happens to the page, wherever it reads; it must say something. */
export async function announced(happens: () => void): Promise<readonly string[]> {
  makeRead();
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  happens();
  const phrases = await vi.waitUntil(async () => {
    const log = await virtual.spokenPhraseLog();
    return log.length > 0 && [...log];
  });
  await virtual.stop();
  return phrases;
}

/**
 * Here nothing is laid out, so what is printed alone, and what is closed, has to be hidden by hand; and the reader looks
 * for what is checked among the attributes, where a page that is drawn from a snapshot does not keep it.
 */
function makeRead(): void {
  for (const unseen of all(".summary, details:not([open]) > :not(summary)")) {
    unseen.setAttribute("aria-hidden", "true");
  }
  for (const input of document.querySelectorAll("input")) {
    input.toggleAttribute("checked", input.checked);
  }
}

/**
 * The reader asks for the style of every element again and again, which takes longer than all else. Without a style
 * sheet it hangs on the tag alone.
 */
function askOncePerTag(): { readonly mockRestore: () => void } {
  const styles = new Map<string, CSSStyleDeclaration>();
  const ask = window.getComputedStyle.bind(window);
  return vi.spyOn(window, "getComputedStyle").mockImplementation((element, part) => {
    if (part || element.hasAttribute("style")) return ask(element, part);
    const style = styles.get(element.tagName) ?? ask(element);
    styles.set(element.tagName, style);
    return style;
  });
}
