import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** What was said by itself since it was last asked for, in order. */
    heard?: () => readonly string[];
    /** Does something to the page that is not heard. */
    unheard?: (act: () => void) => void;
  }
}

/** Writes down what a page says by itself: the words of a status or an alert, once for each time that the app changes it. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(listener);
}

/** Runs in the browser. */
function listener(): void {
  const LIVE = "[role=status], [role=alert], [aria-live=polite]";
  const said: string[] = [];

  const around = ({ target, addedNodes }: MutationRecord): readonly Element[] => {
    const element = target instanceof Element ? target : target.parentElement;
    const within = [...addedNodes].flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll(LIVE)] : [],
    );
    return [element?.closest(LIVE) ?? [], within].flat();
  };

  const hear = (records: readonly MutationRecord[]) => {
    for (const { textContent } of new Set(records.flatMap(around))) {
      if (textContent) said.push(textContent);
    }
  };

  const observer = new MutationObserver(hear);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  window.heard = () => {
    hear(observer.takeRecords());
    return said.splice(0);
  };
  window.unheard = (act) => {
    hear(observer.takeRecords());
    act();
    observer.takeRecords();
  };
}
