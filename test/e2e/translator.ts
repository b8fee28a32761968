import type { Page } from "playwright-core";

/**
 * How something else puts words of its own into a page:
 * - `swap`: each text gives way to another in two `<font>`, as Google Translate does;
 * - `merge`: the words of a block become one text, and what stood out in them is gone. Where that would cost more, each
 *   text is moved into a `<font>` and each word of it set apart, as extensions do that explain words.
 */
export type Manner = "swap" | "merge";

export const MANNERS: readonly Manner[] = ["swap", "merge"];

/**
 * Stands before each word that was translated. It is not seen, and Playwright reads over it, so that all tests find their
 * way about a translated page.
 */
export const MARK = "\u200b";

declare global {
  interface Window {
    /** Translates what is not yet translated, at once. */
    translate?: () => void;
    /** The texts that stand there untranslated, in order. */
    untranslated?: () => readonly string[];
  }
}

/**
 * Translates what a page shows, from the moment on at which it was parsed and before the app begins; then after each
 * paint, as long as the page is there.
 */
export async function translate(page: Page, manner: Manner): Promise<void> {
  await page.addInitScript(translator, { manner, mark: MARK });
}

/** Runs in the browser. */
function translator({ manner, mark }: { manner: Manner; mark: string }): void {
  /** What each text that it has put there says; an original one that says something else again is new to it. */
  const said = new WeakMap<Text, string>();
  let title = "";

  const inOther = (words: string) =>
    words.replaceAll(mark, "").replace(/\S+/g, (word) => mark + word);

  const textOf = (words: string) => {
    const text = document.createTextNode(inOther(words));
    said.set(text, text.data);
    return text;
  };

  const inFont = (...nodes: Node[]) => {
    const font = document.createElement("font");
    font.append(...nodes);
    return font;
  };

  const fresh = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isLeftAlone = text.parentElement?.closest('script, style, textarea, [translate="no"]');
      if (text.data.trim() && said.get(text) !== text.data && !isLeftAlone) texts.push(text);
    }
    return texts;
  };

  /** The block around a text, where nothing in it but words would be lost. */
  const blockAround = (text: Text): Element | undefined => {
    const block = text.parentElement?.closest(":not(span, strong, font)");
    const isPlain = !block?.querySelector(':not(span, strong, font), [translate="no"]');
    return isPlain && block ? block : undefined;
  };

  const put = (text: Text) => {
    // Nothing in HTML is drawn there.
    if (text.parentElement instanceof SVGElement) return text.replaceWith(textOf(text.data));
    if (manner === "swap") return text.replaceWith(inFont(inFont(textOf(text.data))));
    const block = blockAround(text);
    if (block) return block.replaceChildren(textOf(block.textContent ?? ""));
    const [first = "", ...others] = text.data.split(/(?<=\s)(?=\S)/);
    const font = inFont(...others.map((word) => inFont(textOf(word))));
    text.replaceWith(font);
    text.data = inOther(first);
    said.set(text, text.data);
    font.prepend(text);
  };

  const turn = () => {
    if (!document.body) return;
    // What was merged meanwhile is gone.
    for (const text of fresh(document.body))
      if (text.isConnected && said.get(text) !== text.data) put(text);
    if (document.title !== title) {
      title = inOther(document.title);
      document.title = title;
    }
  };

  window.translate = () => {
    if (window.unheard) window.unheard(turn);
    else turn();
    changes.takeRecords();
  };
  window.untranslated = () => fresh(document.body).map(({ data }) => data);

  const afterPaint = () => requestAnimationFrame(() => setTimeout(() => window.translate?.()));
  const changes = new MutationObserver(afterPaint);
  changes.observe(document, { subtree: true, childList: true, characterData: true });
  // The page is parsed, and no script that waits for that has run.
  document.addEventListener("readystatechange", () => window.translate?.());
}
