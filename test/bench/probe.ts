import type { Answers } from "../../src/engine/answer.ts";

/** What the probe does with a page as it loads: only look at it, or press as early as each control takes a press. */
export type ProbeTask = { readonly answers: Answers; readonly isLook: boolean };

/** What is to be pressed next: where on the screen, on which page, and what it is. */
export type Step = {
  readonly kind: "answer" | "forward" | "done";
  readonly page: string;
  readonly x: number;
  readonly y: number;
};

/** When the load came how far, in milliseconds from its start. */
export type Loaded = {
  readonly type: "loaded";
  readonly began: number;
  readonly shown: number;
  readonly accepted: number;
};

/** How long a press took until the end of the frame that shows its effect, and the probe's own part of it. */
export type Did = {
  readonly type: "did";
  readonly latency: number;
  readonly own: number;
  /** The page it led to, or stayed on. */
  readonly page: string;
};

/** What stands in a page that is measured, for the one who measures. */
export type Probe = {
  readonly next: () => Step | undefined;
  readonly hurry: () => Promise<number>;
};

/**
 * Runs in the measured page, put there before its own scripts. It knows a page by the markup that the app promises: the
 * way on has `data-forward`, the result `data-urgency`, and a page's address is `#/mmn/` and its name.
 */
export function probe({ answers, isLook }: ProbeTask): void {
  if (window !== top || !location.protocol.startsWith("http")) return;
  const send = (report: Loaded | Did) => Reflect.get(window, "benchSend")(JSON.stringify(report));

  const find = <T extends HTMLElement>(selector: string) =>
    [...document.querySelectorAll<T>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.isConnected,
    );
  const fields = () => find<HTMLInputElement>("main form :is([type=radio], [type=checkbox])");
  const isWanted = ({ name, value }: HTMLInputElement) => {
    const answer = answers[name];
    if (answer !== undefined) return [answer].flat().includes(value);
    return (
      fields()
        .filter((field) => field.name === name)
        .at(-1)?.value === value
    );
  };
  const nameOf = () => `${location.hash} ${find("main h1")[0]?.textContent}`;

  /** Where a control takes a press at its middle, or its label for it; undefined while something else does. */
  const pointOf = (control: HTMLElement) => {
    const target = (control instanceof HTMLInputElement && control.labels?.[0]) || control;
    if (
      target.getBoundingClientRect().bottom > innerHeight ||
      target.getBoundingClientRect().top < 0
    )
      target.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top: above, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + Math.min(width / 2, 60), above + height / 2];
    const hit = document.elementFromPoint(x, y);
    return hit && (target.contains(hit) || hit.closest("label")?.control === control)
      ? { x, y }
      : undefined;
  };
  const control = () => {
    if (find("[data-urgency]").length > 0) return { kind: "done" as const };
    const field = fields().find((one) => isWanted(one) && !one.checked);
    if (field) return { kind: "answer" as const, element: field };
    const [forward] = find("[data-forward]");
    return forward && { kind: "forward" as const, element: forward };
  };

  /** Calls after each frame that was painted, as long as the call says so. */
  const eachFrame = (call: (now: number) => boolean) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => call(performance.now()) && eachFrame(call);
      port2.postMessage(0);
    });
  };

  // The load: press what is there, again after two frames, until the second question stands.
  let pressed: { element: HTMLElement; at: number } | undefined;
  let first: string | undefined;
  let shown: number | undefined;
  const report = (now: number) => {
    send({ type: "loaded", began: performance.timeOrigin, shown: shown ?? now, accepted: now });
    return false;
  };
  eachFrame(function load(now): boolean {
    const next = control();
    if (!next?.element || !pointOf(next.element)) return true;
    if (isLook) return report(now);
    if (next.kind === "answer") first ??= nameOf();
    if (first === nameOf() && fields().some((field) => field.checked)) shown ??= now;
    if (first !== undefined && first !== nameOf()) return report(now);
    const { element } = next;
    if (pressed?.element === element && now < pressed.at + 34) return true;
    pressed = { element, at: now };
    element.click();
    return true;
  });

  // The walk: whoever measures asks where to press, and presses as a hand does.
  let awaited: { kind: Step["kind"]; page: string; field?: HTMLInputElement } | undefined;
  let isWatched = false;
  const isSeen = () => {
    if (!awaited) return false;
    if (nameOf() !== awaited.page) return control() !== undefined;
    if (awaited.kind !== "answer") return false;
    const { name, value } = awaited.field ?? {};
    return fields().some((one) => one.name === name && one.value === value && one.checked);
  };
  const watch = ({ isTrusted, timeStamp }: Event) => {
    // A press of a label is followed by one of its control.
    if (!isTrusted || !awaited || isWatched) return;
    isWatched = true;
    let own = 0;
    eachFrame((now) => {
      const isOver = isSeen();
      own += performance.now() - now;
      if (!isOver) return true;
      awaited = undefined;
      isWatched = false;
      send({ type: "did", latency: now - timeStamp, own, page: nameOf() });
      return false;
    });
  };
  addEventListener("click", watch, { capture: true, passive: true });

  const next = (): Step | undefined => {
    const page = nameOf();
    const found = control();
    if (!found?.element) return found && { kind: "done", page, x: 0, y: 0 };
    const point = pointOf(found.element);
    if (!point) return undefined;
    const { kind, element } = found;
    awaited = { kind, page, ...(element instanceof HTMLInputElement && { field: element }) };
    return { kind, page, ...point };
  };

  /** Goes on to the end by script, as fast as the page lets it, and counts the pages. */
  const hurry = (): Promise<number> =>
    new Promise((resolve) => {
      let pages = 0;
      let last: HTMLElement | undefined;
      eachFrame(() => {
        const found = control();
        if (found?.kind === "done") {
          resolve(pages);
          return false;
        }
        if (found?.element && found.element !== last) {
          last = found.element;
          if (found.kind === "forward") pages += 1;
          found.element.click();
        }
        return true;
      });
    });
  Reflect.set(window, "bench", { next, hurry } satisfies Probe);
}
